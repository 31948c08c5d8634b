//! Which types go into requests, and which come with answers.

use crate::model::{ByType, Client, Output, TypeDef, TypeId, TypeRef, Types};

/// Marks every struct with the ways that its values go.
pub(super) fn mark_reach(types: &mut Types, clients: &[Client]) {
    let operations = || clients.iter().flat_map(|client| &client.operations);
    let inputs = operations().flat_map(|operation| &operation.inputs).map(|input| &input.ty);
    let outputs = operations().filter_map(|operation| match &operation.output {
        Output::Empty => None,
        Output::Bare(ty) | Output::Enveloped(ty, _) => Some(ty),
    });
    for (id, _) in reached(types, inputs).iter().filter(|(_, is_reached)| **is_reached) {
        if let Some(TypeDef::Struct(definition)) = types.get_mut(id) {
            definition.reach.requests = true;
        }
    }
    for (id, _) in reached(types, outputs).iter().filter(|(_, is_reached)| **is_reached) {
        if let Some(TypeDef::Struct(definition)) = types.get_mut(id) {
            definition.reach.answers = true;
        }
    }
}

/// Every type that some types lead to.
fn reached<'t>(types: &Types, from: impl Iterator<Item = &'t TypeRef>) -> ByType<bool> {
    let mut reached = ByType::new(false);
    let mut waiting: Vec<TypeId> = from.filter_map(TypeRef::target).collect();
    while let Some(id) = waiting.pop() {
        if reached[id] {
            continue;
        }
        reached.set(id, true);
        match types.get(id) {
            Some(TypeDef::Struct(definition)) => {
                waiting.extend(definition.fields.iter().filter_map(|field| field.ty.target()));
            }
            Some(TypeDef::Union(definition)) => {
                waiting.extend(definition.variants.iter().filter_map(|one| one.ty.target()));
            }
            Some(TypeDef::Alias(definition)) => waiting.extend(definition.ty.target()),
            Some(TypeDef::Enum(_)) | None => {}
        }
    }
    reached
}
