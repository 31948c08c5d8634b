//! Whether two schemas for one property go together, and which of them says more.

use std::collections::BTreeSet;

use super::join::{Spent, end_of};
use super::kind::Shaper;
use super::said::said;
use super::{Extra, Kind, Record};
use crate::spec::{Located, Number, Schema, SchemaId, Value};

/// One of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Second,
}

/// The schema that a value of both has; `None` if they are different types.
pub(super) fn narrower(
    cx: &mut Shaper<'_, '_>,
    first: SchemaId,
    second: SchemaId,
) -> Result<Option<Side>, Spent> {
    let ((_, left), (_, right)) = (end_of(cx, first), end_of(cx, second));
    if left == right {
        return Ok(Some(Side::First));
    }
    // A circle is told where it is joined.
    let (Some(left), Some(right)) = (cx.shape(left, 0), cx.shape(right, 0)) else {
        return Ok(Some(Side::First));
    };
    let (left_schema, right_schema) = (&cx.schemas[left.source], &cx.schemas[right.source]);
    Ok(match (&left.kind, &right.kind) {
        // The problem of such a schema has been found.
        (Kind::Broken(_) | Kind::Unclear(_), _) | (_, Kind::Broken(_) | Kind::Unclear(_)) => {
            Some(Side::First)
        }
        (Kind::Any, _) | (Kind::Number, Kind::Integer) => Some(Side::Second),
        (_, Kind::Any) | (Kind::Integer, Kind::Number) => Some(Side::First),
        (Kind::Integer, Kind::Integer) => match (&left_schema.format, &right_schema.format) {
            (None, Some(_)) => Some(Side::Second),
            (Some(left), Some(right)) if left != right => None,
            _ => Some(Side::First),
        },
        (Kind::Values(values), Kind::Boolean | Kind::Integer | Kind::Number) => {
            are_of(values, &right.kind).then_some(Side::First)
        }
        (Kind::Boolean | Kind::Integer | Kind::Number, Kind::Values(values)) => {
            are_of(values, &left.kind).then_some(Side::Second)
        }
        (Kind::Text | Kind::Values(_), Kind::Text | Kind::Values(_)) => {
            cx.budget.spend((count(&left.kind) + count(&right.kind)) / 16)?;
            narrower_text((&left.kind, left_schema), (&right.kind, right_schema))
        }
        _ => same_kind(cx, (&left.kind, left_schema), (&right.kind, right_schema))?
            .then_some(Side::First),
    })
}

/// Whether all values that are listed are of a kind.
fn are_of(values: &[&Located<Value>], kind: &Kind<'_>) -> bool {
    values.iter().all(|value| {
        matches!(
            (&value.value, kind),
            (Value::Bool(_), Kind::Boolean)
                | (Value::Number(_), Kind::Number)
                | (Value::Number(Number::Integer(_)), Kind::Integer)
        )
    })
}

/// Long lists of values take time to compare.
fn count(kind: &Kind<'_>) -> usize {
    match kind {
        Kind::Values(values) => values.len(),
        _ => 0,
    }
}

/// A kind, and the schema with the words about it.
type Words<'k, 'd> = (&'k Kind<'d>, &'d Schema);

/// A list of values says more than none, and a shorter one more than a longer one.
fn narrower_text(left: Words<'_, '_>, right: Words<'_, '_>) -> Option<Side> {
    let Some(right_values) = values(right.0) else {
        // A text that one of them calls a secret is one.
        let is_secret = right.1.is_sensitive() && !left.1.is_sensitive();
        return Some(if is_secret { Side::Second } else { Side::First });
    };
    let Some(left_values) = values(left.0) else { return Some(Side::Second) };
    if left_values.is_subset(&right_values) {
        Some(Side::First)
    } else if right_values.is_subset(&left_values) {
        Some(Side::Second)
    } else {
        None
    }
}

/// The values that are listed, each in a form that has an order.
fn values(kind: &Kind<'_>) -> Option<BTreeSet<String>> {
    let Kind::Values(values) = kind else { return None };
    let form = |value: &&Located<Value>| match &value.value {
        Value::Text(text) => text.clone(),
        other => format!("{other:?}"),
    };
    Some(values.iter().map(form).collect())
}

/// Whether two schemas are written in the same way, but for descriptions.
fn same(cx: &mut Shaper<'_, '_>, first: SchemaId, second: SchemaId) -> Result<bool, Spent> {
    cx.budget.spend(1)?;
    if said(cx.resolved, first).null != said(cx.resolved, second).null {
        return Ok(false);
    }
    match (cx.reference(first), cx.reference(second)) {
        (Some((_, left)), Some((_, right))) => return Ok(left == right),
        (None, None) => {}
        _ => return Ok(false),
    }
    let (Some(left), Some(right)) = (cx.shape(first, 0), cx.shape(second, 0)) else {
        return Ok(true);
    };
    let (left_schema, right_schema) = (&cx.schemas[left.source], &cx.schemas[right.source]);
    same_kind(cx, (&left.kind, left_schema), (&right.kind, right_schema))
}

fn same_kind(
    cx: &mut Shaper<'_, '_>,
    left: Words<'_, '_>,
    right: Words<'_, '_>,
) -> Result<bool, Spent> {
    Ok(match (left.0, right.0) {
        (Kind::Broken(_) | Kind::Unclear(_), _)
        | (_, Kind::Broken(_) | Kind::Unclear(_))
        | (Kind::Any, Kind::Any)
        | (Kind::Boolean, Kind::Boolean)
        | (Kind::Number, Kind::Number) => true,
        (Kind::Integer, Kind::Integer) => left.1.format == right.1.format,
        (Kind::Text | Kind::Values(_), Kind::Text | Kind::Values(_)) => {
            left.1.is_sensitive() == right.1.is_sensitive() && values(left.0) == values(right.0)
        }
        (Kind::List(left), Kind::List(right)) => same(cx, *left, *right)?,
        (Kind::Record(left), Kind::Record(right)) => same_record(cx, left, right)?,
        (Kind::Union(left), Kind::Union(right)) => {
            same_list(cx, left.members.iter().copied(), right.members.iter().copied())?
        }
        _ => false,
    })
}

fn same_list(
    cx: &mut Shaper<'_, '_>,
    left: impl ExactSizeIterator<Item = SchemaId>,
    right: impl ExactSizeIterator<Item = SchemaId>,
) -> Result<bool, Spent> {
    if left.len() != right.len() {
        return Ok(false);
    }
    for (left, right) in left.zip(right) {
        if !same(cx, left, right)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn same_record(
    cx: &mut Shaper<'_, '_>,
    left: &Record<'_>,
    right: &Record<'_>,
) -> Result<bool, Spent> {
    let required = |record: &Record<'_>| -> BTreeSet<String> {
        record.required.iter().map(|name| name.value.clone()).collect()
    };
    let extra = match (left.extra, right.extra) {
        (Extra::Typed(left), Extra::Typed(right)) => same(cx, left, right)?,
        (left, right) => left == right,
    };
    if !extra || required(left) != required(right) || !left.names().eq(right.names()) {
        return Ok(false);
    }
    let schemas = |record: &Record<'_>| {
        record.properties.iter().map(|property| property.schema).collect::<Vec<_>>()
    };
    same_list(cx, schemas(left).into_iter(), schemas(right).into_iter())
}
