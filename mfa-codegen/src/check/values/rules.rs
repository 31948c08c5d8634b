//! The rules of a schema for the value itself.

use crate::ordered::Set;
use crate::spec::{Constraints, Number, Value};

/// The first rule that a text breaks. Patterns are not tried: nothing here can read them.
pub(super) fn rules_of_text(rules: &Constraints, text: &str) -> Option<String> {
    rules_of_count(
        text.chars().count(),
        [("minLength", rules.min_length), ("maxLength", rules.max_length)],
    )
}

pub(super) fn rules_of_object(rules: &Constraints, properties: usize) -> Option<String> {
    rules_of_count(
        properties,
        [("minProperties", rules.min_properties), ("maxProperties", rules.max_properties)],
    )
}

pub(super) fn rules_of_list(rules: &Constraints, items: &[Value]) -> Option<String> {
    let counts = [("minItems", rules.min_items), ("maxItems", rules.max_items)];
    rules_of_count(items.len(), counts).or_else(|| {
        let mut seen: Set<String> = Set::new();
        let is_repeated = |item: &Value| !seen.insert(format!("{item:?}"));
        (rules.unique_items && items.iter().any(is_repeated)).then(|| "uniqueItems: true".into())
    })
}

/// The first of two limits, a lower and an upper one, that a count does not keep.
fn rules_of_count(count: usize, limits: [(&str, Option<u64>); 2]) -> Option<String> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let [(low, least), (high, most)] = limits;
    let too_few = least.filter(|least| count < *least).map(|least| format!("{low}: {least}"));
    too_few.or_else(|| most.filter(|most| *most < count).map(|most| format!("{high}: {most}")))
}

pub(super) fn rules_of_number(rules: &Constraints, number: Number) -> Option<String> {
    let less = |left: Number, right: Number| left.is_less_than(right);
    let broken = [
        ("minimum", rules.minimum.filter(|limit| less(number, *limit))),
        ("maximum", rules.maximum.filter(|limit| less(*limit, number))),
        ("exclusiveMinimum", rules.exclusive_minimum.filter(|limit| !less(*limit, number))),
        ("exclusiveMaximum", rules.exclusive_maximum.filter(|limit| !less(number, *limit))),
        ("multipleOf", rules.multiple_of.filter(|factor| !is_multiple_of(number, *factor))),
    ];
    let mut broken = broken.into_iter().filter_map(|(keyword, limit)| Some((keyword, limit?)));
    broken.next().map(|(keyword, limit)| format!("{keyword}: {limit}"))
}

/// Of fractions, which base 2 cannot hold exactly, as nearly as can be told.
fn is_multiple_of(number: Number, factor: Number) -> bool {
    if let (Number::Integer(number), Number::Integer(factor)) = (number, factor) {
        return number.checked_rem(factor).is_none_or(|rest| rest == 0);
    }
    let quotient = number.as_f64() / factor.as_f64();
    (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
}
