//! Whether two schemas for one property go together, and which of them says more.
//!
//! They are compared as they are written: the members of an `allOf` one by one, not what they come to.

use super::kind::kind;
use super::made::{Made, Spent, end_of, reference, source_of};
use super::record::{Extra, Record};
use super::said::said;
use super::values::Kind;
use crate::ordered::Set;
use crate::resolve::Link;
use crate::spec::{Located, Number, Schema, SchemaId, Value};

/// One of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Second,
}

/// A schema that is compared: its kind, and its words.
struct Compared<'d> {
    schema: &'d Schema,
    /// The members of its `allOf`.
    all_of: Option<&'d [SchemaId]>,
    kind: Kind<'d>,
}

/// A schema as it is written, with the sole member of a composition in its place.
fn compared<'d>(made: &Made<'_, 'd>, id: SchemaId) -> Compared<'d> {
    let source = source_of(made.resolved, id);
    let schema = &made.resolved.schemas[source];
    let kind = match made.resolved.links[source] {
        Link::Broken(reported) => Kind::Broken(reported),
        _ => kind(made.resolved.schemas, schema),
    };
    Compared { schema, all_of: schema.composition().all_of.as_deref(), kind }
}

impl Compared<'_> {
    /// Whether its problem has been found: nothing else should come of it.
    fn is_broken(&self) -> bool {
        matches!(self.kind, Kind::Broken(_) | Kind::Unclear(_))
    }
}

/// The schema that a value of both has; `None` if they are different types.
pub(super) fn narrower(
    made: &mut Made<'_, '_>,
    first: SchemaId,
    second: SchemaId,
) -> Result<Option<Side>, Spent> {
    let (first, second) = (end_of(made.resolved, first).1, end_of(made.resolved, second).1);
    if first == second {
        return Ok(Some(Side::First));
    }
    let (left, right) = (compared(made, first), compared(made, second));
    if left.is_broken() || right.is_broken() {
        return Ok(Some(Side::First));
    }
    if left.all_of.is_some() || right.all_of.is_some() {
        return narrower_of_joined(made, &left, &right);
    }
    Ok(match (&left.kind, &right.kind) {
        (Kind::Any, _) | (Kind::Number, Kind::Integer) => Some(Side::Second),
        (_, Kind::Any) | (Kind::Integer, Kind::Number) => Some(Side::First),
        (Kind::Integer, Kind::Integer) => match (&left.schema.format, &right.schema.format) {
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
            made.budget.spend((count(&left.kind) + count(&right.kind)) / 16)?;
            narrower_text(&left, &right)
        }
        _ => same_kind(made, &left, &right)?.then_some(Side::First),
    })
}

/// An `allOf` says more than anything, and goes with another one that is written in the same way.
fn narrower_of_joined(
    made: &mut Made<'_, '_>,
    left: &Compared<'_>,
    right: &Compared<'_>,
) -> Result<Option<Side>, Spent> {
    let is_any = |side: &Compared<'_>| side.all_of.is_none() && matches!(side.kind, Kind::Any);
    Ok(match () {
        () if is_any(left) => Some(Side::Second),
        () if is_any(right) => Some(Side::First),
        () => same_kind(made, left, right)?.then_some(Side::First),
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

/// A list of values says more than none, and a shorter one more than a longer one.
fn narrower_text(left: &Compared<'_>, right: &Compared<'_>) -> Option<Side> {
    let Some(right_values) = values(&right.kind) else {
        // A text that one of them calls a secret is one.
        let is_secret = right.schema.is_sensitive() && !left.schema.is_sensitive();
        return Some(if is_secret { Side::Second } else { Side::First });
    };
    let Some(left_values) = values(&left.kind) else { return Some(Side::Second) };
    if right_values.has_all(&left_values) {
        Some(Side::First)
    } else if left_values.has_all(&right_values) {
        Some(Side::Second)
    } else {
        None
    }
}

/// The values that are listed, each in a form that has an order.
fn values(kind: &Kind<'_>) -> Option<Set<String>> {
    let Kind::Values(values) = kind else { return None };
    let form = |value: &&Located<Value>| match &value.value {
        Value::Text(text) => text.clone(),
        other => format!("{other:?}"),
    };
    Some(values.iter().map(form).collect())
}

/// Whether two schemas are written in the same way, but for descriptions.
fn same(made: &mut Made<'_, '_>, first: SchemaId, second: SchemaId) -> Result<bool, Spent> {
    made.budget.spend(1)?;
    if said(made.resolved, first).null != said(made.resolved, second).null {
        return Ok(false);
    }
    match (reference(made.resolved, first), reference(made.resolved, second)) {
        (Some((_, left)), Some((_, right))) => Ok(left == right),
        (None, None) => {
            let (left, right) = (compared(made, first), compared(made, second));
            same_kind(made, &left, &right)
        }
        _ => Ok(false),
    }
}

fn same_kind(
    made: &mut Made<'_, '_>,
    left: &Compared<'_>,
    right: &Compared<'_>,
) -> Result<bool, Spent> {
    match (left.all_of, right.all_of) {
        (Some(left), Some(right)) => return same_list(made, left, right),
        (None, None) => {}
        _ => return Ok(left.is_broken() || right.is_broken()),
    }
    Ok(match (&left.kind, &right.kind) {
        _ if left.is_broken() || right.is_broken() => true,
        (Kind::Any, Kind::Any) | (Kind::Boolean, Kind::Boolean) | (Kind::Number, Kind::Number) => {
            true
        }
        (Kind::Integer, Kind::Integer) => left.schema.format == right.schema.format,
        (Kind::Text | Kind::Values(_), Kind::Text | Kind::Values(_)) => {
            left.schema.is_sensitive() == right.schema.is_sensitive()
                && values(&left.kind) == values(&right.kind)
        }
        (Kind::List(left), Kind::List(right)) => same(made, *left, *right)?,
        (Kind::Record(left), Kind::Record(right)) => same_record(made, left, right)?,
        (Kind::Union(left), Kind::Union(right)) => same_list(made, &left.members, &right.members)?,
        _ => false,
    })
}

fn same_list(
    made: &mut Made<'_, '_>,
    left: &[SchemaId],
    right: &[SchemaId],
) -> Result<bool, Spent> {
    if left.len() != right.len() {
        return Ok(false);
    }
    for (left, right) in left.iter().zip(right) {
        if !same(made, *left, *right)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn same_record(
    made: &mut Made<'_, '_>,
    left: &Record<'_>,
    right: &Record<'_>,
) -> Result<bool, Spent> {
    let required = |record: &Record<'_>| -> Set<String> {
        record.required.iter().map(|name| name.value.clone()).collect()
    };
    let extra = match (left.extra, right.extra) {
        (Extra::Typed(left), Extra::Typed(right)) => same(made, left, right)?,
        (left, right) => left == right,
    };
    if !extra || required(left) != required(right) || !left.names().eq(right.names()) {
        return Ok(false);
    }
    let schemas = |record: &Record<'_>| {
        record.properties.iter().map(|property| property.schema).collect::<Vec<_>>()
    };
    same_list(made, &schemas(left), &schemas(right))
}
