//! Conditions: `if` and `then`, as far as they say what else is required for a value of an enum.
//!
//! What they say beyond that is the server's to enforce: it is passed over with a warning.

use super::node::{Entry, Node};
use super::reader::{At, Object};
use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::spec::{Condition, Located, PropertyPath};

const KEYWORDS: [&str; 3] = ["if", "then", "else"];

/// Whether the member of an `allOf` is a condition.
pub(super) fn is_condition(node: &Node) -> bool {
    let Node::Map(entries) = node else { return false };
    entries.iter().any(|Entry { key, .. }| KEYWORDS.contains(&key.as_str()))
}

/// Reads the member of an `allOf`.
pub(super) fn read_condition(
    diagnostics: &mut Diagnostics,
    item: &At<'_>,
) -> Result<Condition, Reported> {
    let allowed = ["if", "then", "title", "description", "$comment"];
    let entries = only(diagnostics, item, &allowed)?;
    read(diagnostics, &item.at, find(&entries, "if"), find(&entries, "then"))
}

/// Reads the condition that stands in the schema itself.
pub(super) fn read_own_condition(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Option<Condition> {
    let [when, then, otherwise] = KEYWORDS.map(|keyword| object.take(keyword));
    if when.is_none() && then.is_none() && otherwise.is_none() {
        return None;
    }
    match otherwise {
        Some(otherwise) => {
            diagnostics.report(codes::ignored_condition(&otherwise.at));
            None
        }
        None => read(diagnostics, &object.at, when, then).ok(),
    }
}

fn read(
    diagnostics: &mut Diagnostics,
    at: &JsonPointer,
    when: Option<At<'_>>,
    then: Option<At<'_>>,
) -> Result<Condition, Reported> {
    let when = when.ok_or_else(|| diagnostics.report(codes::ignored_condition(&at.key("then"))))?;
    let then = then.ok_or_else(|| diagnostics.report(codes::ignored_condition(&when.at)))?;
    let (property, value) = read_if(diagnostics, &when)?;
    let mut paths = Paths::default();
    read_then(diagnostics, &then, &[], &mut paths)?;
    let Paths { required, mentioned } = paths;
    Ok(Condition { at: at.clone(), property, value, required, mentioned })
}

/// One property, and the one value it must have.
fn read_if(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<(Located<String>, Located<String>), Reported> {
    let entries = only(diagnostics, node, &["properties", "required", "type"])?;
    let Some(properties) = find(&entries, "properties") else {
        return Err(diagnostics.report(codes::ignored_condition(&node.at)));
    };
    let (name, schema) = match map(diagnostics, &properties)?.as_slice() {
        [(name, schema)] => ((*name).to_owned(), schema.clone()),
        _ => return Err(diagnostics.report(codes::ignored_condition(&properties.at))),
    };
    if let Some(required) = find(&entries, "required")
        && !matches!(required.node, Node::List(names) if *names == [Node::Text(name.clone())])
    {
        return Err(diagnostics.report(codes::ignored_condition(&required.at)));
    }
    let rules = only(diagnostics, &schema, &["const", "enum", "type"])?;
    let value = match (find(&rules, "const"), find(&rules, "enum")) {
        (Some(value), None) => text(&value),
        (None, Some(At { at, node: Node::List(values) })) => match values.as_slice() {
            [value] => text(&At { at: at.index(0), node: value }),
            _ => None,
        },
        _ => None,
    };
    let value = value.ok_or_else(|| diagnostics.report(codes::ignored_condition(&schema.at)))?;
    Ok((Located { at: schema.at, value: name }, value))
}

fn text(node: &At<'_>) -> Option<Located<String>> {
    match node.node {
        Node::Text(text) => Some(Located { at: node.at.clone(), value: text.clone() }),
        _ => None,
    }
}

/// The properties that a `then` speaks of.
#[derive(Default)]
struct Paths {
    required: Vec<PropertyPath>,
    mentioned: Vec<PropertyPath>,
}

/// What is required, or mentioned, at `path` and below.
fn read_then(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
    path: &[String],
    into: &mut Paths,
) -> Result<(), Reported> {
    let entries = only(diagnostics, node, &["properties", "required"])?;
    let below = |name: &str| path.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>();
    if let Some(required) = find(&entries, "required") {
        for name in required.list(diagnostics)? {
            let path = below(&name.text(diagnostics)?);
            into.required.push(PropertyPath { at: name.at, path });
        }
    }
    if let Some(properties) = find(&entries, "properties") {
        for (name, schema) in map(diagnostics, &properties)? {
            let path = below(name);
            read_then(diagnostics, &schema, &path, into)?;
            into.mentioned.push(PropertyPath { at: schema.at, path });
        }
    }
    Ok(())
}

/// The entries of a schema, which may have no other keywords.
fn only<'n>(
    diagnostics: &mut Diagnostics,
    node: &At<'n>,
    keywords: &[&str],
) -> Result<Vec<(&'n str, At<'n>)>, Reported> {
    let entries = map(diagnostics, node)?;
    match entries.iter().find(|(keyword, _)| !keywords.contains(keyword)) {
        Some((_, other)) => Err(diagnostics.report(codes::ignored_condition(&other.at))),
        None => Ok(entries),
    }
}

/// `true` and `false` are schemas too, and `then: false` forbids a value.
fn map<'n>(
    diagnostics: &mut Diagnostics,
    node: &At<'n>,
) -> Result<Vec<(&'n str, At<'n>)>, Reported> {
    match node.node {
        Node::Map(_) => node.entries(diagnostics),
        _ => Err(diagnostics.report(codes::ignored_condition(&node.at))),
    }
}

fn find<'n>(entries: &[(&str, At<'n>)], keyword: &str) -> Option<At<'n>> {
    entries.iter().find(|(key, _)| *key == keyword).map(|(_, node)| node.clone())
}

#[cfg(test)]
mod tests;
