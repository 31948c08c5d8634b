//! Keywords whose values are lists, mappings from names, or texts that need a place.

use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use super::value::value;
use crate::diagnostic::{Reported, codes};
use crate::spec::{Arena, Id, Located, Objects, RefOr, Reference, Value};

/// A keyword with a text whose place matters later.
pub(super) fn located_text(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Option<Located<String>> {
    text_at(cx, &object.take(keyword)?).ok()
}

/// A keyword with a text that must be there.
pub(super) fn required_text(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Result<Located<String>, Reported> {
    let node = object.required(cx, keyword)?;
    text_at(cx, &node)
}

/// A text, with its place.
pub(super) fn text_at(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Located<String>, Reported> {
    Ok(Located { at: node.at.clone(), value: node.text(cx)? })
}

/// A keyword with a list of texts whose places matter later.
pub(super) fn located_texts(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Vec<Located<String>> {
    read_list(cx, object, keyword, text_at)
}

/// A keyword of which nothing is made: its value, as it is written.
pub(super) fn located_value(
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Option<Located<Value>> {
    let node = object.take(keyword)?;
    Some(Located { value: value(node.node), at: node.at })
}

/// Keywords of which nothing is made, with their values.
pub(super) fn read_others(
    object: &mut Object<'_>,
    keywords: &[&'static str],
) -> Vec<(&'static str, Located<Value>)> {
    let keywords = keywords.iter().copied();
    keywords.filter_map(|keyword| Some((keyword, located_value(object, keyword)?))).collect()
}

/// A keyword with a list; items that cannot be read are reported and left out.
pub(super) fn read_list<T>(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Loader<'_>, &At<'_>) -> Result<T, Reported>,
) -> Vec<T> {
    object.take(keyword).map(|node| read_items(cx, &node, read)).unwrap_or_default()
}

/// The items of a list that can be read.
pub(super) fn read_items<T>(
    cx: &mut Loader<'_>,
    node: &At<'_>,
    read: impl Fn(&mut Loader<'_>, &At<'_>) -> Result<T, Reported>,
) -> Vec<T> {
    let items = node.list(cx).unwrap_or_default();
    items.iter().filter_map(|item| read(cx, item).ok()).collect()
}

/// A keyword with a mapping from names that the author chose.
pub(super) fn read_named<T>(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Loader<'_>, &str, &At<'_>) -> Result<T, Reported>,
) -> Vec<(String, T)> {
    let mut named = Vec::new();
    for (name, node) in named_nodes(cx, object, keyword) {
        if let Ok(value) = read(cx, name, &node) {
            named.push((name.to_owned(), value));
        }
    }
    named
}

/// The entries of a mapping from names, before they are read.
fn named_nodes<'n>(
    cx: &mut Loader<'_>,
    object: &mut Object<'n>,
    keyword: &'static str,
) -> Vec<(&'n str, At<'n>)> {
    let mut entries =
        object.take(keyword).and_then(|node| node.entries(cx).ok()).unwrap_or_default();
    // These two objects can be extended; in the others such a key is a name like any other.
    if matches!(keyword, "paths" | "responses") {
        entries.retain(|(name, _)| !name.starts_with("x-"));
    }
    entries
}

/// Reads an object, or the reference in its place, into the arena of its kind.
pub(super) fn read_ref_or<T>(
    cx: &mut Loader<'_>,
    node: &At<'_>,
    arena: impl Fn(&mut Objects) -> &mut Arena<RefOr<T>>,
    read: impl Fn(&mut Loader<'_>, &At<'_>) -> Result<T, Reported>,
) -> Id<RefOr<T>> {
    let object = match reference(cx, node) {
        Err(reported) => RefOr::Broken(reported),
        Ok(Some(reference)) => RefOr::Ref(reference),
        Ok(None) => read(cx, node).map_or_else(RefOr::Broken, RefOr::Value),
    };
    arena(&mut cx.objects).push(object)
}

/// The Reference Object that a node is, if it is one.
fn reference(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Option<Reference>, Reported> {
    let mut object = Object::open(cx, node, "Reference Object")?;
    let Some(target) = object.take("$ref") else { return Ok(None) };
    let reference = read_reference(cx, target)?;
    object.ignore(&["summary", "description"]);
    object.finish_reference(cx);
    Ok(Some(reference))
}

/// The value of a `$ref`.
pub(super) fn read_reference(cx: &mut Loader<'_>, node: At<'_>) -> Result<Reference, Reported> {
    if *node.node == Node::Null {
        // `$ref: #/components/…` without quotes: the rest of the line is a comment.
        return Err(cx.report(codes::commented_ref(&node.at)));
    }
    Ok(Reference { target: node.text(cx)?, at: node.at })
}
