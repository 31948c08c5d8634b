//! Whether two schemas for one property go together, and which of them says more.

use std::collections::BTreeSet;

use super::composition::Composer;
use crate::diagnostic::{JsonPointer, Reported};
use crate::spec::{AdditionalProperties, ObjectSchema, RefOr, Schema, SchemaKind, StringSchema};

/// One of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Second,
}

/// The schema that a value of both has; `None` if they are different types.
pub(super) fn narrower(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    first: &RefOr<Schema>,
    second: &RefOr<Schema>,
) -> Option<Side> {
    let left = composer.schemas.follow(composer.diagnostics, first);
    let right = composer.schemas.follow(composer.diagnostics, second);
    // What cannot be followed has been reported.
    let (Ok(left), Ok(right)) = (left, right) else { return Some(Side::First) };
    if std::ptr::eq(left, right) {
        return Some(Side::First);
    }
    match (&left.kind, &right.kind) {
        (SchemaKind::Any, _) | (SchemaKind::Number, SchemaKind::Integer { .. }) => {
            Some(Side::Second)
        }
        (_, SchemaKind::Any) | (SchemaKind::Integer { .. }, SchemaKind::Number) => {
            Some(Side::First)
        }
        (SchemaKind::Integer { format: left }, SchemaKind::Integer { format: right }) => {
            match (left, right) {
                (None, Some(_)) => Some(Side::Second),
                (Some(left), Some(right)) if left != right => None,
                _ => Some(Side::First),
            }
        }
        (SchemaKind::String(left), SchemaKind::String(right)) => {
            match spend_on_values(composer, at, [left, right]) {
                Ok(()) => narrower_string(left, right),
                Err(_) => Some(Side::First),
            }
        }
        (left, right) => same_kind(composer, at, left, right).then_some(Side::First),
    }
}

/// Long lists of values take time to compare.
fn spend_on_values(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    strings: [&StringSchema; 2],
) -> Result<(), Reported> {
    let values = strings.iter().map(|string| string.values.as_ref().map_or(0, Vec::len));
    (0..values.sum::<usize>() / 16).try_for_each(|_| composer.spend(at))
}

/// A list of values says more than none, and a shorter one more than a longer one.
fn narrower_string(left: &StringSchema, right: &StringSchema) -> Option<Side> {
    let Some(right_values) = values(right) else {
        // A text that one of them calls a secret is one.
        let side = if right.sensitive && !left.sensitive { Side::Second } else { Side::First };
        return Some(side);
    };
    let Some(left_values) = values(left) else { return Some(Side::Second) };
    if left_values.is_subset(&right_values) {
        Some(Side::First)
    } else if right_values.is_subset(&left_values) {
        Some(Side::Second)
    } else {
        None
    }
}

fn values(string: &StringSchema) -> Option<BTreeSet<&str>> {
    let values = string.values.as_ref()?;
    Some(values.iter().map(|value| value.text.as_str()).collect())
}

/// Whether two schemas are written in the same way, but for descriptions.
fn same(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    first: &RefOr<Schema>,
    second: &RefOr<Schema>,
) -> bool {
    if composer.spend(at).is_err() {
        return true;
    }
    match (first, second) {
        (RefOr::Ref(left), RefOr::Ref(right)) => {
            let (table, diagnostics) = (composer.schemas, &mut *composer.diagnostics);
            match (table.entry(diagnostics, left), table.entry(diagnostics, right)) {
                (Ok((left_target, _)), Ok((right_target, _))) => {
                    left_target == right_target && left.nullable == right.nullable
                }
                _ => true,
            }
        }
        (RefOr::Value(left), RefOr::Value(right)) => {
            left.nullable == right.nullable && same_kind(composer, at, &left.kind, &right.kind)
        }
        (RefOr::Broken(_), _) | (_, RefOr::Broken(_)) => true,
        _ => false,
    }
}

fn same_kind(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    left: &SchemaKind,
    right: &SchemaKind,
) -> bool {
    match (left, right) {
        (SchemaKind::Any, SchemaKind::Any)
        | (SchemaKind::Boolean, SchemaKind::Boolean)
        | (SchemaKind::Number, SchemaKind::Number) => true,
        (SchemaKind::Integer { format: left }, SchemaKind::Integer { format: right }) => {
            left == right
        }
        (SchemaKind::String(left), SchemaKind::String(right)) => {
            left.sensitive == right.sensitive && values(left) == values(right)
        }
        (SchemaKind::Array(left), SchemaKind::Array(right)) => {
            same(composer, at, &left.items, &right.items)
        }
        (SchemaKind::Object(left), SchemaKind::Object(right)) => {
            same_object(composer, at, left, right)
        }
        (SchemaKind::AllOf(left), SchemaKind::AllOf(right)) => {
            same_list(composer, at, &left.members, &right.members)
        }
        (SchemaKind::Union(left), SchemaKind::Union(right)) => {
            same_list(composer, at, &left.members, &right.members)
        }
        _ => false,
    }
}

fn same_list(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    left: &[RefOr<Schema>],
    right: &[RefOr<Schema>],
) -> bool {
    left.len() == right.len()
        && left.iter().zip(right).all(|(left, right)| same(composer, at, left, right))
}

fn same_object(
    composer: &mut Composer<'_, '_>,
    at: &JsonPointer,
    left: &ObjectSchema,
    right: &ObjectSchema,
) -> bool {
    let required = |object: &ObjectSchema| -> BTreeSet<String> {
        object.required.iter().map(|name| name.value.clone()).collect()
    };
    let additional = match (&left.additional, &right.additional) {
        (AdditionalProperties::Ignore, AdditionalProperties::Ignore)
        | (AdditionalProperties::Keep, AdditionalProperties::Keep) => true,
        (AdditionalProperties::Typed(left), AdditionalProperties::Typed(right)) => {
            same(composer, at, left, right)
        }
        _ => false,
    };
    additional
        && required(left) == required(right)
        && left.properties.len() == right.properties.len()
        && left.properties.iter().zip(&right.properties).all(|(left, right)| {
            left.name == right.name && same(composer, at, &left.schema, &right.schema)
        })
}
