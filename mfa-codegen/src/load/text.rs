//! Text to tree: the parser, what must be refused before it, and what it leaves undone.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeSeed;

use super::node::{Entry, Node, NodeSeed, Refuse, TOO_LONG_KEY, TOO_MANY_VALUES};
use crate::diagnostic::{
    Diagnostic, Diagnostics, JsonPointer, ParserLines, Place, Reported, codes,
};

/// The largest tree we build. The largest documents known to us have a tenth of it.
const MAX_NODES: usize = 10_000_000;
/// Nested flow brackets take the parser quadratic time before it refuses them at 128.
const MAX_OPEN_BRACKETS: usize = 2_000;

/// Parses YAML text and expands its merge keys.
pub(super) fn parse(
    text: &str,
    file: usize,
    diagnostics: &mut Diagnostics,
) -> Result<Node, Reported> {
    if let Some(mut node) = parse_json(text) {
        expand_merge_keys(&mut node, &|| JsonPointer::root_of(file), diagnostics);
        return Ok(node);
    }
    if let Some((line, column)) = too_deep(text) {
        let at = Place::Position { file, line, column };
        let problem = "more than 2000 brackets are open at once";
        return Err(diagnostics.report(codes::too_large(at, problem)));
    }
    let budget = Cell::new(MAX_NODES);
    let seed = NodeSeed { budget: &budget };
    let mut documents = serde_yaml::Deserializer::from_str(text);
    // A text without anything in it is a document all the same.
    let mut node = match documents.next().map_or(Ok(Node::Null), |first| seed.deserialize(first)) {
        Ok(node) => node,
        Err(error) => return Err(diagnostics.report(syntax_error(&error, text, file))),
    };
    if let Some(second) = documents.next() {
        diagnostics.report(codes::several_documents(second_document(text, file, second)));
    }
    if node == Node::Null {
        return Err(diagnostics.report(codes::empty_document(file)));
    }
    expand_merge_keys(&mut node, &|| JsonPointer::root_of(file), diagnostics);
    Ok(node)
}

/// The tree of a text that is JSON, for which a parser of JSON takes a fifth of the time. `None` if it
/// is not, or if there is anything about it that YAML sees differently: then YAML decides.
fn parse_json(text: &str) -> Option<Node> {
    // YAML has no halves of characters, and problems are looked up in the text as YAML.
    let mut escapes = text.split('\\').skip(1);
    let has_surrogates = escapes.any(|escape| escape.starts_with("ud") || escape.starts_with("uD"));
    if !text.trim_start().starts_with('{') || has_surrogates {
        return None;
    }
    let budget = Cell::new(MAX_NODES);
    let mut parser = serde_json::Deserializer::from_str(text);
    let node = NodeSeed { budget: &budget }.deserialize(&mut parser).ok()?;
    parser.end().ok().map(|()| node)
}

/// Whether a text has the key that OpenAPI documents have, whatever else is wrong with it.
pub(super) fn has_version(text: &str) -> bool {
    let is_key = |(before, after): (&str, &str)| {
        let before = before.trim_end_matches(['"', '\'', ' ', '\t']);
        let after = after.trim_start_matches(['"', '\'', ' ', '\t']);
        (before.is_empty() || before.ends_with(['\n', '\r', '{', ','])) && after.starts_with(':')
    };
    let around =
        |(index, word): (usize, &str)| Some((text.get(..index)?, text.get(index + word.len()..)?));
    let words = text.match_indices("openapi").chain(text.match_indices("swagger"));
    words.filter_map(around).any(is_key)
}

fn syntax_error(error: &serde_yaml::Error, text: &str, file: usize) -> Diagnostic {
    let at = place(error, text, file);
    let told = error.to_string();
    // The place is shown by our own snippet.
    let problem = told.split(" at line ").next().unwrap_or(&told);
    if problem.ends_with("recursion limit exceeded") {
        codes::too_large(at, "more than 128 values are nested in each other")
    } else if problem.ends_with("repetition limit exceeded") || problem.ends_with(TOO_MANY_VALUES) {
        codes::too_large(at, TOO_MANY_VALUES)
    } else if problem.ends_with(TOO_LONG_KEY) {
        codes::too_large(at, TOO_LONG_KEY)
    } else {
        codes::yaml_syntax(at, problem)
    }
}

/// Where the parser stopped.
fn place(error: &serde_yaml::Error, text: &str, file: usize) -> Place {
    let Some(location) = error.location() else { return Place::Start { file } };
    let (line, column) = ParserLines::of(text).place(location.line(), location.column());
    Place::Position { file, line, column }
}

/// The `---` in front of a document.
fn second_document(text: &str, file: usize, document: serde_yaml::Deserializer<'_>) -> Place {
    let Err(error) = Refuse.deserialize(document) else { return Place::Start { file } };
    let Place::Position { line: first_value, .. } = place(&error, text, file) else {
        return Place::Start { file };
    };
    let lines = text.lines().zip(1..).take(first_value);
    let marks = lines.filter(|(line, _)| line.starts_with("---")).map(|(_, number)| number);
    marks.last().map_or(Place::Start { file }, |line| Place::Position { file, line, column: 1 })
}

/// The place of the bracket that is one too many. Brackets in strings count too: a document with
/// thousands of them unclosed is not one we would miss.
fn too_deep(text: &str) -> Option<(usize, usize)> {
    let mut open = 0_usize;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if MAX_OPEN_BRACKETS < open {
            let before = text.get(..index).unwrap_or_default();
            let line_before = before.rsplit('\n').next().unwrap_or_default();
            return Some((1 + before.matches('\n').count(), 1 + line_before.chars().count()));
        }
    }
    None
}

/// The way to a node. Pointers to all of them would take longer than looking at them, and only the
/// few about which there is something to report need one.
type At<'a> = &'a dyn Fn() -> JsonPointer;

/// Reports keys that stand twice in one mapping.
pub(super) fn check_keys(node: &Node, at: At<'_>, diagnostics: &mut Diagnostics) {
    match node {
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_keys(item, &|| at().index(index), diagnostics);
            }
        }
        Node::Map(entries) => {
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            for Entry { key, value } in entries {
                let at = || at().key(key);
                let times = seen.entry(key).or_default();
                *times += 1;
                match *times {
                    1 => check_keys(value, &at, diagnostics),
                    // What is under it is not read: a pointer would lead to the first.
                    2 => _ = diagnostics.report(codes::duplicate_key(key, &at())),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Puts the entries of `<<: *base` where the mapping has none of its own, as YAML 1.1 says.
fn expand_merge_keys(node: &mut Node, at: At<'_>, diagnostics: &mut Diagnostics) {
    match node {
        Node::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                expand_merge_keys(item, &|| at().index(index), diagnostics);
            }
        }
        Node::Map(entries) => {
            for Entry { key, value } in entries.iter_mut() {
                expand_merge_keys(value, &|| at().key(key), diagnostics);
            }
            merge(entries, at, diagnostics);
        }
        _ => {}
    }
}

fn merge(entries: &mut Vec<Entry>, at: At<'_>, diagnostics: &mut Diagnostics) {
    let Some(position) = entries.iter().position(|entry| entry.key == "<<") else { return };
    let merged = entries.remove(position).value;
    let bases = match merged {
        Node::List(items) => items,
        one => vec![one],
    };
    let mut own: BTreeSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    for base in bases {
        let Node::Map(base) = base else {
            diagnostics.report(codes::wrong_kind(&at().key("<<"), "a mapping", base.kind()));
            continue;
        };
        for entry in base {
            if own.insert(entry.key.clone()) {
                entries.push(entry);
            }
        }
    }
}

#[cfg(test)]
mod tests;
