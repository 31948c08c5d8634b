//! Defaults and examples. Nothing is wrong with them here: `check` holds them to their schemas.

use super::conditions::is_condition;
use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::spec::{
    Direction, Example, Extent, Number, RefOr, Reference, Role, Sample, Schema, SchemaKind, Value,
};

/// Keywords that say more of a value than we read: without them, nothing can be said of samples.
const BEYOND: [&str; 8] = [
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "not",
    "patternProperties",
    "prefixItems",
    "propertyNames",
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

/// `example` and `examples` of a Parameter Object or a Media Type Object.
pub(super) fn read_examples(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Vec<RefOr<Example>> {
    let example = object.take("example").map(|node| {
        let sample = Some(sample(Role::Example, &node));
        RefOr::Value(Example { sample })
    });
    let mut examples: Vec<RefOr<Example>> = example.into_iter().collect();
    if let Some(At { at, node: Node::Map(entries) }) = object.take("examples") {
        let named = entries.iter().map(|entry| At { at: at.key(&entry.key), node: &entry.value });
        examples.extend(named.map(|node| read_example(diagnostics, &node)));
    }
    examples
}

/// An Example Object, or the reference in its place. Nothing is made of it, so nothing in it is an
/// error.
pub(super) fn read_example(diagnostics: &mut Diagnostics, node: &At<'_>) -> RefOr<Example> {
    let Ok(mut object) = Object::open(&mut Diagnostics::default(), node, "Example Object") else {
        let problem = codes::wrong_kind(&node.at, "a mapping", node.node.kind());
        return RefOr::Broken(diagnostics.report(problem.into_warning()));
    };
    match object.take("$ref") {
        Some(At { at, node: Node::Null }) => {
            return RefOr::Broken(diagnostics.report(codes::commented_ref(&at).into_warning()));
        }
        Some(At { at, node: Node::Text(target) }) if leads_to_component(target) => {
            return RefOr::Ref(Reference::to(at, target.clone()));
        }
        // An example may be a file of its own, which need not be of our making.
        Some(_) => return RefOr::Value(Example { sample: None }),
        None => {}
    }
    let sample = object.take("value").map(|node| sample(Role::Example, &node));
    object.ignore(&["summary", "description", "externalValue", "dataValue", "serializedValue"]);
    object.finish(diagnostics);
    RefOr::Value(Example { sample })
}

/// Whether this is `#/components/<section>/<name>`, in whatever file.
fn leads_to_component(target: &str) -> bool {
    let entry = target.split_once("#/components/").map(|(_, entry)| entry);
    entry.is_some_and(|entry| entry.matches('/').count() == 1)
}

/// How much of the schema is read, now that it is of this kind.
pub(super) fn extent(object: &Object<'_>, kind: &SchemaKind) -> Extent {
    let is_text = |value: &Node| matches!(value, Node::Text(_) | Node::Null);
    let has_values_of_other_types = match object.get("enum") {
        Some(Node::List(values)) => !values.iter().all(is_text),
        _ => false,
    };
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| object.has(keyword));
    let says_more = has(&BEYOND)
        || match kind {
            SchemaKind::Object(_) | SchemaKind::AllOf(_) => {
                has(&["oneOf", "anyOf", "const"])
                    || conditions_read(&object.at, kind) < conditions_in(object)
            }
            SchemaKind::Union(_) => has(&["const", "if", "then", "else"]),
            SchemaKind::String(string) if string.values.is_some() => {
                has(&["allOf", "if", "then", "else"])
            }
            _ => has(&["allOf", "oneOf", "anyOf", "const", "if", "then", "else"]),
        };
    if has_values_of_other_types || says_more { Extent::Partial } else { Extent::Whole }
}

/// How many conditions the schema has.
fn conditions_in(object: &Object<'_>) -> usize {
    let own = ["if", "then", "else"].iter().any(|keyword| object.has(keyword));
    let in_all_of = match object.get("allOf") {
        Some(Node::List(items)) => items.iter().filter(|item| is_condition(item)).count(),
        _ => 0,
    };
    usize::from(own) + in_all_of
}

/// How many of them have been read: the others are passed over.
fn conditions_read(at: &JsonPointer, kind: &SchemaKind) -> usize {
    let own = match kind {
        SchemaKind::Object(object) => Some(object),
        // What stands beside `allOf` is one of the members.
        SchemaKind::AllOf(all_of) => all_of.members.iter().find_map(|member| match member {
            RefOr::Value(Schema { at: own, kind: SchemaKind::Object(object), .. }) => {
                Some(object).filter(|_| own == at)
            }
            _ => None,
        }),
        _ => None,
    };
    own.map_or(0, |object| object.conditions.len())
}

/// `readOnly` and `writeOnly`, which whoever asks must still speak for.
pub(super) fn direction(object: &Object<'_>) -> Direction {
    let is_true = |keyword: &&str| object.get(keyword) == Some(&Node::Bool(true));
    let one_way = ["readOnly", "writeOnly"].iter().any(is_true);
    if one_way { Direction::One } else { Direction::Both }
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
