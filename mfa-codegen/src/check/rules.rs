//! Family 04: rules for values that nothing can break, or nothing can keep.

use super::context::Check;
use crate::diagnostic::codes;
use crate::shape::{Kind, Unclear};
use crate::spec::{Constraints, Keyword, Schema, counting};

pub(super) fn check_rules(cx: &mut Check<'_, '_>) {
    for (id, schema) in counting(cx.resolved.schemas) {
        let is_known = !matches!(
            cx.shapes.of(id).kind,
            Kind::Broken(_) | Kind::Same(_) | Kind::Types | Kind::Unclear(Unclear::UnknownType(_))
        );
        if is_known {
            check_types(cx, schema);
            check_counts(cx, schema);
            check_limits(cx, schema);
        }
    }
}

/// A rule is about the type that the schema has.
fn check_types(cx: &mut Check<'_, '_>, schema: &Schema) {
    let Some(name) = schema.type_name() else { return };
    for keyword in &schema.keywords {
        let types = keyword.types_of_rule();
        if !types.is_empty() && !types.contains(&name.value.as_str()) {
            let at = schema.at(*keyword);
            cx.report(codes::rule_of_another_type(&at, keyword.text(), &name.value));
        }
    }
}

/// The least is not more than the most.
fn check_counts(cx: &mut Check<'_, '_>, schema: &Schema) {
    let rules = schema.constraints();
    let counts = [
        (Keyword::MinLength, rules.min_length, Keyword::MaxLength, rules.max_length),
        (Keyword::MinItems, rules.min_items, Keyword::MaxItems, rules.max_items),
        (
            Keyword::MinProperties,
            rules.min_properties,
            Keyword::MaxProperties,
            rules.max_properties,
        ),
    ];
    for (low, minimum, high, maximum) in counts {
        if let (Some(minimum), Some(maximum)) = (minimum, maximum)
            && maximum < minimum
        {
            contradict(cx, schema, low, high);
        }
    }
}

/// The lower limit leaves room below the upper one.
fn check_limits(cx: &mut Check<'_, '_>, schema: &Schema) {
    let Constraints { minimum, maximum, exclusive_minimum, exclusive_maximum, .. } =
        schema.constraints();
    let lower = [
        (Keyword::Minimum, minimum, Limit::Reached),
        (Keyword::ExclusiveMinimum, exclusive_minimum, Limit::NotReached),
    ];
    let upper = [
        (Keyword::Maximum, maximum, Limit::Reached),
        (Keyword::ExclusiveMaximum, exclusive_maximum, Limit::NotReached),
    ];
    for (low, minimum, low_limit) in lower {
        for (high, maximum, high_limit) in upper {
            let (Some(minimum), Some(maximum)) = (minimum, maximum) else { continue };
            let both_reached = low_limit == Limit::Reached && high_limit == Limit::Reached;
            let touching = !both_reached && !minimum.is_less_than(*maximum);
            if maximum.is_less_than(*minimum) || touching {
                contradict(cx, schema, low, high);
            }
        }
    }
}

fn contradict(cx: &mut Check<'_, '_>, schema: &Schema, low: Keyword, high: Keyword) {
    let (at, other) = (schema.at(low), schema.at(high));
    cx.report(codes::contradictory_rules(low.text(), &at, high.text(), &other));
}

/// Whether a limit is itself a value that is allowed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    Reached,
    NotReached,
}
