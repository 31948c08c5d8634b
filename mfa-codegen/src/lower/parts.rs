//! Structs that are parts of others.

use crate::model::{ByType, TypeDef, TypeRef, Types};

/// Finds the structs that are the types of fields.
pub(super) fn mark_parts(types: &mut Types) {
    let mut is_part: ByType<bool> = ByType::new(false);
    for definition in types.definitions() {
        let TypeDef::Struct(definition) = definition else { continue };
        for field in &definition.fields {
            let whole = match &field.ty {
                TypeRef::Boxed(inner) => inner,
                ty => ty,
            };
            if let TypeRef::Named(id) = whole {
                is_part.set(*id, true);
            }
        }
    }
    for (id, _) in is_part.iter().filter(|(_, is_part)| **is_part) {
        if let Some(TypeDef::Struct(definition)) = types.get_mut(id) {
            definition.is_part = true;
        }
    }
}
