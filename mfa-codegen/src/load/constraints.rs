//! Rules for values: `minLength`, `maximum` and the like.

use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::{Diagnostics, codes};
use crate::spec::{Constraints, Number};

/// The keywords, each with the type that it is about.
const KEYWORDS: [(&str, &[&str]); 13] = [
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// Reads the rules of a schema. One of the wrong kind is reported and left out.
pub(super) fn read_constraints(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Constraints {
    let mut count = |object: &mut Object<'_>, keyword| read_count(diagnostics, object, keyword);
    let (min_length, max_length) = (count(object, "minLength"), count(object, "maxLength"));
    let (min_items, max_items) = (count(object, "minItems"), count(object, "maxItems"));
    let (min_properties, max_properties) =
        (count(object, "minProperties"), count(object, "maxProperties"));
    let lower = read_bound(diagnostics, object, "minimum", "exclusiveMinimum");
    let upper = read_bound(diagnostics, object, "maximum", "exclusiveMaximum");
    let constraints = Constraints {
        min_length,
        max_length,
        pattern: read_pattern(diagnostics, object),
        minimum: lower.including,
        maximum: upper.including,
        exclusive_minimum: lower.excluding,
        exclusive_maximum: upper.excluding,
        multiple_of: read_multiple_of(diagnostics, object),
        min_items,
        max_items,
        unique_items: read_unique_items(diagnostics, object),
        min_properties,
        max_properties,
    };
    check_satisfiable(diagnostics, object, &constraints);
    constraints
}

/// Reports rules that are about another type than the schema's.
pub(super) fn check_types(diagnostics: &mut Diagnostics, object: &Object<'_>, ty: &str) {
    for (keyword, types) in KEYWORDS {
        if object.has(keyword) && !types.contains(&ty) {
            diagnostics.report(codes::rule_of_another_type(&object.at.key(keyword), keyword, ty));
        }
    }
}

fn read_count(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Option<u64> {
    let node = object.take(keyword)?;
    let count = match node.node {
        Node::Integer(number) => u64::try_from(*number).ok(),
        // `5.0` is an integer for JSON Schema.
        Node::Float(number) => whole(*number),
        _ => None,
    };
    if count.is_none() {
        let expected = "a whole number that is not negative";
        diagnostics.report(codes::unusable_rule(&node.at, keyword, expected, found(&node)));
    }
    count
}

fn whole(number: f64) -> Option<u64> {
    let exact = number.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&number);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "just ruled out")]
    exact.then_some(number as u64)
}

/// A limit for numbers, with and without the number itself.
#[derive(Default)]
struct Bound {
    including: Option<Number>,
    excluding: Option<Number>,
}

/// In 3.0, `exclusiveMinimum: true` changes what `minimum` means; in 3.1 it is a limit of its own.
fn read_bound(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
    exclusive_keyword: &'static str,
) -> Bound {
    let including = object.take(keyword).and_then(|node| number(diagnostics, &node, keyword));
    let Some(node) = object.take(exclusive_keyword) else {
        return Bound { including, excluding: None };
    };
    match node.node {
        Node::Bool(true) if including.is_some() => Bound { including: None, excluding: including },
        Node::Bool(false) => Bound { including, excluding: None },
        _ => Bound { including, excluding: number(diagnostics, &node, exclusive_keyword) },
    }
}

fn number(diagnostics: &mut Diagnostics, node: &At<'_>, keyword: &str) -> Option<Number> {
    let number = match node.node {
        Node::Integer(number) => Some(Number::Integer(*number)),
        Node::Float(number) if number.is_finite() => Some(Number::Float(*number)),
        _ => None,
    };
    if number.is_none() {
        diagnostics.report(codes::unusable_rule(&node.at, keyword, "a number", found(node)));
    }
    number
}

fn read_pattern(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> Option<String> {
    let node = object.take("pattern")?;
    match node.node {
        Node::Text(text) => Some(text.clone()),
        _ => {
            let expected = "a regular expression";
            diagnostics.report(codes::unusable_rule(&node.at, "pattern", expected, found(&node)));
            None
        }
    }
}

fn read_multiple_of(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> Option<Number> {
    let node = object.take("multipleOf")?;
    let factor = number(diagnostics, &node, "multipleOf")?;
    if Number::Integer(0).is_less_than(factor) {
        return Some(factor);
    }
    let expected = "a number greater than zero";
    diagnostics.report(codes::unusable_rule(&node.at, "multipleOf", expected, found(&node)));
    None
}

fn read_unique_items(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> bool {
    let Some(node) = object.take("uniqueItems") else { return false };
    match node.node {
        Node::Bool(value) => *value,
        _ => {
            let expected = "`true` or `false`";
            diagnostics.report(codes::unusable_rule(
                &node.at,
                "uniqueItems",
                expected,
                found(&node),
            ));
            false
        }
    }
}

/// What stands there instead: a number by its value, the rest by its kind.
fn found(node: &At<'_>) -> String {
    match node.node {
        Node::Integer(number) => format!("`{number}`"),
        Node::Float(number) => format!("`{number}`"),
        other => other.kind().to_owned(),
    }
}

/// Reports rules that no value can keep together.
fn check_satisfiable(diagnostics: &mut Diagnostics, object: &Object<'_>, rules: &Constraints) {
    let counts = [
        ("minLength", rules.min_length, "maxLength", rules.max_length),
        ("minItems", rules.min_items, "maxItems", rules.max_items),
        ("minProperties", rules.min_properties, "maxProperties", rules.max_properties),
    ];
    for (low, minimum, high, maximum) in counts {
        if let (Some(minimum), Some(maximum)) = (minimum, maximum)
            && maximum < minimum
        {
            let (at, other) = (object.at.key(low), object.at.key(high));
            diagnostics.report(codes::contradictory_rules(low, &at, high, &other));
        }
    }
    let lower = [
        ("minimum", rules.minimum, Limit::Reached),
        ("exclusiveMinimum", rules.exclusive_minimum, Limit::NotReached),
    ];
    let upper = [
        ("maximum", rules.maximum, Limit::Reached),
        ("exclusiveMaximum", rules.exclusive_maximum, Limit::NotReached),
    ];
    for (low, minimum, low_limit) in lower {
        for (high, maximum, high_limit) in upper {
            let (Some(minimum), Some(maximum)) = (minimum, maximum) else { continue };
            let both_reached = low_limit == Limit::Reached && high_limit == Limit::Reached;
            let touching = !both_reached && !minimum.is_less_than(maximum);
            if maximum.is_less_than(minimum) || touching {
                let (at, other) = (object.at.key(low), object.at.key(high));
                diagnostics.report(codes::contradictory_rules(low, &at, high, &other));
            }
        }
    }
}

/// Whether a limit is itself a value that is allowed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    Reached,
    NotReached,
}
