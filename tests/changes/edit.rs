//! Edits of a document, and the places that they have.
//!
//! A place is a list of keys with slashes between them. It begins with the id of an operation (`getPet/parameters/0`), the
//! name of a schema (`Pet/properties/id`), or a slash and a key of the document (`/servers/0`). An entry of a list goes by
//! its number or by its `name`; `-` is the end of a list, which is made if there is none. In a key, `~1` is a slash.

use serde_derive::Deserialize;
use serde_yaml::{Mapping, Value};

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Edit {
    /// Something comes, where nothing is, or into a list.
    Add(Add),
    /// Something stands in the place of something else.
    Set(Set),
    Remove(Remove),
    /// Something goes, and comes as the last in its new place; that may be the old one.
    Move(Move),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Add {
    add: String,
    value: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Set {
    set: String,
    value: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Remove {
    remove: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Move {
    r#move: String,
    to: String,
}

/// The document after these edits.
///
/// # Panics
///
/// If a place is not there, or taken.
pub(crate) fn edited(document: &Value, edits: &[Edit]) -> Value {
    let mut document = document.clone();
    for edit in edits {
        match edit {
            Edit::Add(Add { add: to, value }) => add(&mut document, to, value.clone()),
            Edit::Set(Set { set, value }) => {
                let (parent, last) = parent(&mut document, set);
                *entry(parent, &last).unwrap_or_else(|| panic!("nothing to set: {set}")) =
                    value.clone();
            }
            Edit::Remove(Remove { remove }) => drop(take(&mut document, remove)),
            Edit::Move(Move { r#move: from, to }) => {
                let value = take(&mut document, from);
                add(&mut document, to, value);
            }
        }
    }
    document
}

fn add(document: &mut Value, place: &str, value: Value) {
    let (parent, last) = parent(document, place);
    match parent {
        Value::Mapping(entries) => {
            assert!(!entries.contains_key(&*last), "something is there: {place}");
            entries.insert(last.into(), value);
        }
        Value::Sequence(items) if last == "-" => items.push(value),
        Value::Sequence(items) => items.insert(last.parse().unwrap(), value),
        _ => panic!("no mapping and no list: {place}"),
    }
}

fn take(document: &mut Value, place: &str) -> Value {
    let (parent, last) = parent(document, place);
    let index = position(parent, &last);
    let taken = match parent {
        Value::Mapping(entries) => entries.shift_remove(&*last),
        Value::Sequence(items) => index.map(|index| items.remove(index)),
        _ => None,
    };
    taken.unwrap_or_else(|| panic!("nothing there: {place}"))
}

/// What a place is in, and its last key. A list that is not there is made for its first entry.
fn parent<'d>(document: &'d mut Value, place: &str) -> (&'d mut Value, String) {
    let mut keys = keys(document, place);
    let last = keys.pop().unwrap();
    let parent = keys.iter().enumerate().fold(document, |value, (depth, key)| {
        if last == "-" && depth + 1 == keys.len() && entry(value, key).is_none() {
            let entries = value.as_mapping_mut().unwrap_or_else(|| panic!("no mapping: {place}"));
            entries.insert(key.as_str().into(), Value::Sequence(Vec::new()));
        }
        entry(value, key).unwrap_or_else(|| panic!("no `{key}`: {place}"))
    });
    (parent, last)
}

/// The keys of a place, from the document on.
fn keys(document: &Value, place: &str) -> Vec<String> {
    let mut written = place.split('/').map(|key| key.replace("~1", "/"));
    let start = written.next().unwrap();
    let mut keys = if start.is_empty() {
        Vec::new()
    } else if document["components"]["schemas"].get(&*start).is_some()
        || written.clone().next().is_none()
    {
        vec!["components".into(), "schemas".into(), start]
    } else {
        operation(document, &start).unwrap_or_else(|| panic!("no operation, no schema: {place}"))
    };
    keys.extend(written);
    keys
}

fn operation(document: &Value, id: &str) -> Option<Vec<String>> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    document["paths"].as_mapping()?.iter().find_map(|(path, item)| {
        let (method, _) = mapping(item)
            .iter()
            .find(|(_, it)| it.get("operationId").is_some_and(|it| it == id))?;
        Some(vec!["paths".into(), text(path), text(method)])
    })
}

fn mapping(value: &Value) -> &Mapping {
    value.as_mapping().unwrap()
}

fn entry<'d>(value: &'d mut Value, key: &str) -> Option<&'d mut Value> {
    let index = position(value, key);
    match value {
        Value::Mapping(entries) => entries.get_mut(key),
        Value::Sequence(items) => items.get_mut(index?),
        _ => None,
    }
}

/// Where an entry of a list is.
fn position(value: &Value, key: &str) -> Option<usize> {
    let items = value.as_sequence()?;
    key.parse()
        .ok()
        .or_else(|| items.iter().position(|item| item.get("name").is_some_and(|it| it == key)))
}
