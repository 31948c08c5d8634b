//! Structs that are parts of others.

use std::collections::BTreeSet;

use crate::model::{TypeDef, TypeId, TypeRef, Types};

/// Finds the structs that are the types of fields.
pub(super) fn mark_parts(types: &mut Types) {
    let mut parts: BTreeSet<TypeId> = BTreeSet::new();
    for definition in types.definitions() {
        let TypeDef::Struct(definition) = definition else { continue };
        parts.extend(definition.fields.iter().filter_map(|field| match &field.ty {
            TypeRef::Named(id) => Some(*id),
            _ => None,
        }));
    }
    for id in parts {
        if let Some(TypeDef::Struct(definition)) = types.get_mut(id) {
            definition.is_part = true;
        }
    }
}
