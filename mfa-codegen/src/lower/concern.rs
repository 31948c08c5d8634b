//! Which types the rules for values concern: the code for all others says nothing of rules.

use crate::model::{ByType, Client, Concern, Rules, TypeDef, TypeId, TypeRef, Types};

/// Marks every type with the concern that rules have with its values. Answers are not held to rules, so
/// that none concern a struct that comes with answers only.
pub(super) fn mark_concerns(types: &mut Types, clients: &[Client]) {
    for (id, _) in with_rules_inside(types).iter().filter(|(_, has_rules)| **has_rules) {
        set(types, id, Concern::Inside);
    }
    for id in items_of_lists_with_rules(types, clients) {
        if types.get(id).is_some_and(|definition| definition.concern() == Concern::None) {
            set(types, id, Concern::Around);
        }
    }
}

fn set(types: &mut Types, id: TypeId, concern: Concern) {
    if let Some(place) = types.get_mut(id).and_then(TypeDef::concern_mut) {
        *place = concern;
    }
}

/// The structs whose fields have rules or conditions, and whatever leads to them.
fn with_rules_inside(types: &Types) -> ByType<bool> {
    let mut sources: ByType<Vec<TypeId>> = ByType::new(Vec::new());
    let mut waiting: Vec<TypeId> = Vec::new();
    for (id, definition) in types.iter() {
        let has_rules = parts(definition).any(|(_, rules)| rules.is_some_and(|it| !it.are_none()));
        waiting.extend((has_rules || has_conditions(definition)).then_some(id));
        for target in parts(definition).filter_map(|(ty, _)| ty.target()) {
            if let Some(sources) = sources.get_mut(target) {
                sources.push(id);
            }
        }
    }
    let mut found = ByType::new(false);
    while let Some(id) = waiting.pop() {
        if !found[id] {
            found.set(id, true);
            waiting.extend(&sources[id]);
        }
    }
    found
}

fn has_conditions(definition: &TypeDef) -> bool {
    let TypeDef::Struct(definition) = definition else { return false };
    let cases = definition.cases.as_ref().filter(|_| !definition.is_for_tests());
    cases.is_some_and(|cases| !cases.conditions.is_empty())
}

/// The types of what is in a value of a type, with the rules for it.
fn parts(definition: &TypeDef) -> impl Iterator<Item = (&TypeRef, Option<&Rules>)> {
    let (fields, variants) = match definition {
        TypeDef::Struct(it) if !it.is_for_tests() => (it.fields.as_slice(), [].as_slice()),
        TypeDef::Union(it) => ([].as_slice(), it.variants.as_slice()),
        TypeDef::Struct(_) | TypeDef::Enum(_) | TypeDef::Alias(_) => ([].as_slice(), [].as_slice()),
    };
    let fields = fields.iter().map(|field| (&field.ty, Some(&field.rules)));
    fields.chain(variants.iter().map(|variant| (&variant.ty, None)))
}

/// The types whose values lie in a list or a map with rules.
fn items_of_lists_with_rules(types: &Types, clients: &[Client]) -> Vec<TypeId> {
    let fields = types.definitions().flat_map(parts);
    let inputs = clients.iter().flat_map(|client| &client.operations);
    let inputs = inputs.flat_map(|operation| &operation.inputs);
    let inputs = inputs.map(|input| (&input.ty, Some(&input.rules)));
    let with_rules =
        fields.chain(inputs).filter(|(_, rules)| rules.is_some_and(|it| !it.are_none()));
    with_rules.filter_map(|(ty, _)| ty.target()).collect()
}
