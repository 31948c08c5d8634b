//! Defaults and examples. Nothing is wrong with them here: `check` holds them to their schemas.

use super::node::Node;
use super::reader::{At, Object};
use crate::spec::{Direction, Extent, Number, Role, Sample, Value};

/// Keywords that say more of a value than we read: without them, nothing can be said of samples.
const BEYOND: [&str; 15] = [
    "allOf",
    "anyOf",
    "const",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "not",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedProperties",
];

/// `default`, `example` and `examples` of a Schema Object.
pub(super) fn read_samples(object: &mut Object<'_>) -> Vec<Sample> {
    let default = object.take("default").map(|node| sample(Role::Default, &node));
    let example = object.take("example").map(|node| sample(Role::Example, &node));
    let mut samples: Vec<Sample> = default.into_iter().chain(example).collect();
    // Some have a mapping here, as in a Media Type Object. Which of its parts is the value is not
    // said anywhere.
    if let Some(At { at, node: Node::List(items) }) = object.take("examples") {
        let items = items.iter().enumerate();
        samples.extend(
            items.map(|(index, node)| sample(Role::Example, &At { at: at.index(index), node })),
        );
    }
    samples
}

/// `example` and `examples` of a Parameter Object or a Media Type Object. Examples that are
/// references are left alone.
pub(super) fn read_examples(object: &mut Object<'_>) -> Vec<Sample> {
    let example = object.take("example").map(|node| sample(Role::Example, &node));
    let mut samples: Vec<Sample> = example.into_iter().collect();
    if let Some(At { at, node: Node::Map(entries) }) = object.take("examples") {
        for entry in entries {
            let Node::Map(keywords) = &entry.value else { continue };
            let value = keywords.iter().find(|keyword| keyword.key == "value");
            let at = at.key(&entry.key).key("value");
            samples
                .extend(value.map(|value| sample(Role::Example, &At { at, node: &value.value })));
        }
    }
    samples
}

pub(super) fn extent(object: &Object<'_>) -> Extent {
    let is_text = |value: &Node| matches!(value, Node::Text(_) | Node::Null);
    let has_values_of_other_types = match object.get("enum") {
        Some(Node::List(values)) => !values.iter().all(is_text),
        _ => false,
    };
    let says_more = BEYOND.iter().any(|keyword| object.has(keyword));
    if has_values_of_other_types || says_more { Extent::Partial } else { Extent::Whole }
}

pub(super) fn direction(object: &mut Object<'_>) -> Direction {
    let read_only = object.take("readOnly").is_some_and(|node| *node.node == Node::Bool(true));
    let write_only = object.take("writeOnly").is_some_and(|node| *node.node == Node::Bool(true));
    if read_only || write_only { Direction::One } else { Direction::Both }
}

fn sample(role: Role, node: &At<'_>) -> Sample {
    Sample { at: node.at.clone(), role, value: value(node.node) }
}

fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(value) => Value::Bool(*value),
        Node::Integer(number) => Value::Number(Number::Integer(*number)),
        Node::Float(number) => Value::Number(Number::Float(*number)),
        Node::Text(text) => Value::Text(text.clone()),
        Node::List(items) => Value::List(items.iter().map(value).collect()),
        Node::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.clone(), value(&entry.value)));
            Value::Object(entries.collect())
        }
    }
}
