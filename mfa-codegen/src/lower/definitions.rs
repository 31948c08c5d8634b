//! The types that have names: those of `components.schemas`, and those that are written out in part of
//! another one, or of an operation.
//!
//! A type has its name before it has its definition, and waits for it in a queue. So schemas may lead
//! to each other in circles, and chains of them may be of any length.

use super::context::{Lower, named_at};
use super::defined::{are_texts, given_name, has_fields};
use super::described::{description, schema_doc};
use super::docs;
use super::enums::lower_enum;
use super::fields::lower_struct;
use super::names::{Case, rust_name};
use super::types::lower_type;
use super::unions::lower_union;
use crate::model::{Alias, Name, TypeDef, TypeId, TypeRef};
use crate::shape::{Kind, Selector};
use crate::spec::{Component, SchemaId};

/// Gives every entry of `components.schemas` its Rust name.
pub(super) fn name_schemas(cx: &mut Lower<'_, '_>) {
    for Component { at, name, id } in &cx.resolved.document.components.schemas {
        let given = given_name(cx, *id);
        let made = rust_name(cx.diagnostics, "type", Case::UpperCamel, name, at, given);
        let Ok(made) = made else { continue };
        if cx.type_scope.take(cx.diagnostics, &made.text, named_at(given, at)).is_ok() {
            cx.component_names.insert(made.text.clone(), ());
            let ty = cx.declare(*id, made);
            cx.named.set(*id, Some(ty));
        }
    }
}

/// Defines every type that waits for it, and those that come up on the way.
pub(super) fn define_all(cx: &mut Lower<'_, '_>) {
    while let Some(ty) = cx.waiting.pop_front() {
        let known = cx.types.name(ty).cloned().zip(cx.sources[ty]);
        let Some((name, schema)) = known else { continue };
        let definition = lower_definition(cx, schema, (ty, &name)).unwrap_or_else(|| {
            let is_reference = matches!(cx.shapes.of(schema).kind, Kind::Same(_) | Kind::Broken(_));
            let doc = if is_reference {
                docs::paragraphs([description(cx, schema)])
            } else {
                schema_doc(cx, schema)
            };
            let aliased = lower_type(cx, schema, &name.text, 0).unwrap_or(TypeRef::Value);
            TypeDef::Alias(Alias { name, doc, ty: aliased })
        });
        cx.types.define(ty, definition);
    }
}

/// The definition of a schema that is a type of its own; `None` for one that is not.
fn lower_definition(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    (ty, name): (TypeId, &Name),
) -> Option<TypeDef> {
    let shapes = cx.shapes;
    let shape = shapes.of(id);
    match &shape.kind {
        Kind::Record(record) if has_fields(record) => {
            Some(TypeDef::Struct(lower_struct(cx, id, record, (ty, name))))
        }
        Kind::Union(_) => match shapes.selector(shape.source) {
            Selector::Tag(tags) => Some(TypeDef::Union(lower_union(cx, id, tags, name))),
            _ => None,
        },
        Kind::Values(values) if are_texts(values) => {
            Some(TypeDef::Enum(lower_enum(cx, id, values, name)))
        }
        _ => None,
    }
}
