//! Which schemas become types of their own, and what the document calls these.

use super::context::Lower;
use crate::shape::{Kind, Record, Selector};
use crate::spec::{Located, SchemaId, Value};

/// `x-rust-name` of a schema, or of the sole member of its composition.
pub(super) fn given_name<'d>(cx: &Lower<'d, '_>, id: SchemaId) -> Option<&'d Located<String>> {
    let shape = cx.shapes.of(id);
    if matches!(shape.kind, Kind::Same(_)) {
        return None;
    }
    let own = cx.resolved.schemas[id].extensions().rust_name.as_ref();
    own.or(cx.resolved.schemas[shape.source].extensions().rust_name.as_ref())
}

/// Whether the schema becomes a struct or an enum, not an alias.
pub(super) fn is_definition(cx: &Lower<'_, '_>, id: SchemaId) -> bool {
    let shape = cx.shapes.of(id);
    match &shape.kind {
        Kind::Record(record) => has_fields(record),
        Kind::Union(_) => matches!(cx.shapes.selector(shape.source), Selector::Tag(_)),
        Kind::Values(values) => are_texts(values),
        _ => false,
    }
}

/// An object without properties is a map, or any JSON value.
pub(super) fn has_fields(record: &Record<'_>) -> bool {
    !record.properties.is_empty()
}

pub(super) fn are_texts(values: &[&Located<Value>]) -> bool {
    values.iter().any(|value| matches!(value.value, Value::Text(_)))
}
