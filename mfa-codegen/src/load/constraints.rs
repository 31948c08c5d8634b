//! Rules for values: `minLength`, `maximum` and the like.

use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::codes;
use crate::spec::{Constraints, Number};

/// Reads the rules of a schema. One of the wrong kind is reported and left out.
pub(super) fn read_constraints(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Constraints {
    let mut count = |object: &mut Object<'_>, keyword| read_count(cx, object, keyword);
    let (min_length, max_length) = (count(object, "minLength"), count(object, "maxLength"));
    let (min_items, max_items) = (count(object, "minItems"), count(object, "maxItems"));
    let (min_properties, max_properties) =
        (count(object, "minProperties"), count(object, "maxProperties"));
    let lower = read_bound(cx, object, "minimum", "exclusiveMinimum");
    let upper = read_bound(cx, object, "maximum", "exclusiveMaximum");
    Constraints {
        min_length,
        max_length,
        pattern: read_pattern(cx, object),
        minimum: lower.including,
        maximum: upper.including,
        exclusive_minimum: lower.excluding,
        exclusive_maximum: upper.excluding,
        multiple_of: read_multiple_of(cx, object),
        min_items,
        max_items,
        unique_items: read_unique_items(cx, object),
        min_properties,
        max_properties,
    }
}

fn read_count(cx: &mut Loader<'_>, object: &mut Object<'_>, keyword: &'static str) -> Option<u64> {
    let node = object.take(keyword)?;
    let count = match node.node {
        Node::Integer(number) => u64::try_from(*number).ok(),
        // `5.0` is an integer for JSON Schema.
        Node::Float(number) => whole(*number),
        _ => None,
    };
    if count.is_none() {
        let expected = "a whole number that is not negative";
        cx.report(codes::unusable_rule(&node.at, keyword, expected, found(&node)));
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
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
    exclusive_keyword: &'static str,
) -> Bound {
    let including = object.take(keyword).and_then(|node| number(cx, &node, keyword));
    let Some(node) = object.take(exclusive_keyword) else {
        return Bound { including, excluding: None };
    };
    match node.node {
        Node::Bool(true) if including.is_some() => Bound { including: None, excluding: including },
        Node::Bool(false) => Bound { including, excluding: None },
        _ => Bound { including, excluding: number(cx, &node, exclusive_keyword) },
    }
}

fn number(cx: &mut Loader<'_>, node: &At<'_>, keyword: &str) -> Option<Number> {
    let number = match node.node {
        Node::Integer(number) => Some(Number::Integer(*number)),
        Node::Float(number) if number.is_finite() => Some(Number::Float(*number)),
        _ => None,
    };
    if number.is_none() {
        cx.report(codes::unusable_rule(&node.at, keyword, "a number", found(node)));
    }
    number
}

fn read_pattern(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Option<String> {
    let node = object.take("pattern")?;
    match node.node {
        Node::Text(text) => Some(text.clone()),
        _ => {
            let expected = "a regular expression";
            cx.report(codes::unusable_rule(&node.at, "pattern", expected, found(&node)));
            None
        }
    }
}

fn read_multiple_of(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Option<Number> {
    let node = object.take("multipleOf")?;
    let factor = number(cx, &node, "multipleOf")?;
    if Number::Integer(0).is_less_than(factor) {
        return Some(factor);
    }
    let expected = "a number greater than zero";
    cx.report(codes::unusable_rule(&node.at, "multipleOf", expected, found(&node)));
    None
}

fn read_unique_items(cx: &mut Loader<'_>, object: &mut Object<'_>) -> bool {
    let Some(node) = object.take("uniqueItems") else { return false };
    match node.node {
        Node::Bool(value) => *value,
        _ => {
            let expected = "`true` or `false`";
            cx.report(codes::unusable_rule(&node.at, "uniqueItems", expected, found(&node)));
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
