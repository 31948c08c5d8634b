//! Defaults and examples. Nothing is wrong with them here: `check` holds them to their schemas.

use super::lists::read_reference;
use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use super::value::value;
use crate::diagnostic::codes;
use crate::spec::{Example, ExampleId, RefOr, Role, Sample};

/// The samples of one keyword of a Schema Object: `default`, `example` or `examples`.
pub(super) fn read_samples(role: Role, keyword: &str, node: &At<'_>) -> Vec<Sample> {
    match (keyword, node.node) {
        ("examples", Node::List(items)) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, item)| sample(role, &At { at: node.at.index(index), node: item }))
                .collect()
        }
        // Some have a mapping here, as in a Media Type Object. No standard says which of its parts is
        // the value.
        ("examples", _) => Vec::new(),
        _ => vec![sample(role, node)],
    }
}

/// `example` and `examples` of a Parameter Object or a Media Type Object.
pub(super) fn read_examples(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Vec<ExampleId> {
    let example = object.take("example").map(|node| {
        let sample = Some(sample(Role::Example, &node));
        cx.objects.examples.push(RefOr::Value(Example { sample }))
    });
    let mut examples: Vec<ExampleId> = example.into_iter().collect();
    if let Some(At { at, node: Node::Map(entries) }) = object.take("examples") {
        let named = entries.iter().map(|entry| At { at: at.key(&entry.key), node: &entry.value });
        examples.extend(named.map(|node| read_example(cx, &node)));
    }
    examples
}

/// An Example Object, or the reference in its place. Nothing is made of it, so nothing in it is an
/// error.
pub(super) fn read_example(cx: &mut Loader<'_>, node: &At<'_>) -> ExampleId {
    let example = example_or_ref(cx, node);
    cx.objects.examples.push(example)
}

fn example_or_ref(cx: &mut Loader<'_>, node: &At<'_>) -> RefOr<Example> {
    if !matches!(node.node, Node::Map(_)) {
        let problem = codes::wrong_kind(&node.at, "a mapping", node.node.kind());
        return RefOr::Broken(cx.report(problem.into_warning()));
    }
    let mut object = match Object::open(cx, node, "Example Object") {
        Ok(object) => object,
        Err(reported) => return RefOr::Broken(reported),
    };
    match object.take("$ref") {
        Some(At { at, node: Node::Null }) => {
            return RefOr::Broken(cx.report(codes::commented_ref(&at).into_warning()));
        }
        Some(target) if leads_to_component(target.node) => {
            return read_reference(cx, target).map_or_else(RefOr::Broken, RefOr::Ref);
        }
        // An example may be a file of its own, which need not be of our making.
        Some(_) => return RefOr::Value(Example { sample: None }),
        None => {}
    }
    let sample = object.take("value").map(|node| sample(Role::Example, &node));
    object.ignore(&["summary", "description", "externalValue", "dataValue", "serializedValue"]);
    object.finish(cx);
    RefOr::Value(Example { sample })
}

/// Whether this is `#/components/<section>/<name>`, in whatever file.
fn leads_to_component(target: &Node) -> bool {
    let Node::Text(target) = target else { return false };
    let entry = target.split_once("#/components/").map(|(_, entry)| entry);
    entry.is_some_and(|entry| entry.matches('/').count() == 1)
}

fn sample(role: Role, node: &At<'_>) -> Sample {
    Sample { at: node.at.clone(), role, value: value(node.node) }
}
