//! Family 04: the names that an object lists, and those that its properties go by.

use super::context::Check;
use crate::diagnostic::{JsonPointer, codes};
use crate::ordered::{Map, Set};
use crate::shape::Record;
use crate::spec::Located;

/// Every name in `required` is a property's.
pub(super) fn check_required(cx: &mut Check<'_, '_>, record: &Record<'_>) {
    let names: Set<&str> = record.names().collect();
    for Located { at, value } in &record.required {
        if !names.contains(value.as_str()) {
            let near = cx.diagnostics.nearest(value, names.iter().copied());
            cx.report(codes::required_unknown_property(at, value, near));
        }
    }
}

/// No key may lead to two properties.
pub(super) fn check_aliases(cx: &mut Check<'_, '_>, record: &Record<'_>) {
    let names: Set<&str> = record.names().collect();
    let mut first: Map<&str, &JsonPointer> = Map::new();
    let schemas = cx.resolved.schemas;
    let properties = record.properties.iter();
    for alias in properties.flat_map(|property| &schemas[property.schema].extensions().aliases) {
        if names.contains(alias.value.as_str()) {
            cx.report(codes::alias_collision(&alias.at, &alias.value));
        }
        match first.get(alias.value.as_str()) {
            None => _ = first.insert(&alias.value, &alias.at),
            Some(first) => cx.report(codes::duplicate_alias(&alias.at, &alias.value, first)),
        }
    }
}
