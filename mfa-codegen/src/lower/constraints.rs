//! Rules for values to checks of what users send.

use super::context::Lower;
use crate::model::{Number, Rule, Rules, TypeRef};
use crate::shape::{Extra, Kind};
use crate::spec::{self, Constraints, SchemaId};

/// The rules of the schema at the end of the references.
fn constraints<'d>(cx: &Lower<'d, '_>, schema: SchemaId) -> &'d Constraints {
    cx.resolved.schemas[cx.shapes.at_end(schema).source].constraints()
}

/// The rules that a value of the type can break. The document's others are documentation.
pub(super) fn lower_rules(cx: &Lower<'_, '_>, schema: SchemaId, ty: &TypeRef) -> Rules {
    let own = rules_of(constraints(cx, schema), ty);
    let inner = inner(cx, schema, ty).map(|(schema, ty)| lower_rules(cx, schema, ty));
    Rules { own, inner: inner.filter(|inner| !inner.are_none()).map(Box::new) }
}

/// The items of a list or the entries of a map.
fn inner<'t>(
    cx: &Lower<'_, '_>,
    schema: SchemaId,
    ty: &'t TypeRef,
) -> Option<(SchemaId, &'t TypeRef)> {
    match (&cx.shapes.at_end(schema).kind, ty) {
        (_, TypeRef::Nullable(ty) | TypeRef::Boxed(ty)) => inner(cx, schema, ty),
        (Kind::List(items), TypeRef::List(item)) => Some((*items, item)),
        (Kind::Record(record), TypeRef::Map(value)) => match record.extra {
            Extra::Typed(values) => Some((values, value)),
            Extra::Drop | Extra::Keep => None,
        },
        _ => None,
    }
}

/// The document's rules in words, for the documentation of what they are about.
pub(super) fn rules_doc(cx: &Lower<'_, '_>, schema: SchemaId) -> Option<String> {
    let rules = constraints(cx, schema).as_written();
    let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
    (!rules.is_empty()).then(|| format!("The server requires {}.", rules.join(", ")))
}

fn rules_of(constraints: &Constraints, ty: &TypeRef) -> Vec<Rule> {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => rules_of(constraints, inner),
        TypeRef::String | TypeRef::Secret | TypeRef::Format(_) => rules_of_text(constraints),
        TypeRef::I32 => rules_of_number(constraints, Some((i32::MIN.into(), i32::MAX.into()))),
        TypeRef::I64 => rules_of_number(constraints, Some((i64::MIN, i64::MAX))),
        TypeRef::F64 => rules_of_number(constraints, None),
        TypeRef::List(_) => rules_of_list(constraints),
        TypeRef::Bool | TypeRef::Value | TypeRef::Object | TypeRef::Map(_) | TypeRef::Named(_) => {
            Vec::new()
        }
    }
}

fn rules_of_text(constraints: &Constraints) -> Vec<Rule> {
    let Constraints { min_length, max_length, pattern, .. } = constraints;
    let rules = [
        // Every text has zero characters or more: what cannot be broken need not be checked.
        min_length.filter(|limit| 0 < *limit).map(Rule::MinLength),
        max_length.map(Rule::MaxLength),
        pattern.clone().map(Rule::Pattern),
    ];
    rules.into_iter().flatten().collect()
}

fn rules_of_list(constraints: &Constraints) -> Vec<Rule> {
    let Constraints { min_items, max_items, unique_items, .. } = constraints;
    let rules = [
        min_items.filter(|limit| 0 < *limit).map(Rule::MinItems),
        max_items.map(Rule::MaxItems),
        unique_items.then_some(Rule::UniqueItems),
    ];
    rules.into_iter().flatten().collect()
}

/// `range` is that of the type, which holds the value to some limits already.
fn rules_of_number(constraints: &Constraints, range: Option<(i64, i64)>) -> Vec<Rule> {
    let Constraints { minimum, maximum, exclusive_minimum, exclusive_maximum, .. } = constraints;
    let (lowest, highest) = match range {
        Some((lowest, highest)) => (Some(integer(lowest)), Some(integer(highest))),
        None => (None, None),
    };
    let above_lowest =
        |limit: &spec::Number| lowest.is_none_or(|lowest| lowest.is_less_than(*limit));
    let below_highest =
        |limit: &spec::Number| highest.is_none_or(|highest| limit.is_less_than(highest));
    let rules = [
        minimum.filter(above_lowest).map(number).map(Rule::Minimum),
        maximum.filter(below_highest).map(number).map(Rule::Maximum),
        exclusive_minimum.map(number).map(Rule::ExclusiveMinimum),
        exclusive_maximum.map(number).map(Rule::ExclusiveMaximum),
        constraints
            .multiple_of
            .filter(|factor| !is_one(*factor) || range.is_none())
            .map(number)
            .map(Rule::MultipleOf),
    ];
    rules.into_iter().flatten().collect()
}

fn integer(number: i64) -> spec::Number {
    spec::Number::Integer(number.into())
}

fn is_one(factor: spec::Number) -> bool {
    factor == integer(1)
}

/// A number of the document as generated code has it.
pub(super) fn number(number: spec::Number) -> Number {
    match number {
        spec::Number::Integer(value) => {
            i64::try_from(value).map_or_else(|_| Number::Float(number.as_f64()), Number::Integer)
        }
        spec::Number::Float(value) => Number::Float(value),
    }
}
