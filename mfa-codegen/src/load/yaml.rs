//! YAML to tree: the parser, what must be refused before it, and what it leaves undone.

use serde::de::DeserializeSeed;

use super::node::{Budget, Entry, Node, NodeSeed, Refuse, TOO_LONG_KEY, TOO_MANY_VALUES};
use super::position::{At, position};
use crate::diagnostic::{Diagnostic, JsonPointer, ParserLines, Place, codes};
use crate::ordered::Set;

/// Nested flow brackets take the parser quadratic time before it refuses them at 128.
const MAX_OPEN_BRACKETS: usize = 2_000;

/// Parses YAML text and expands its merge keys. Returns the tree with the problems beside it, for the
/// caller to report.
///
/// # Errors
///
/// The problem that keeps the text from being YAML, for the caller to report as well.
pub(super) fn parse(
    text: &str,
    file: usize,
    budget: &Budget,
) -> Result<(Node, Vec<Diagnostic>), Box<Diagnostic>> {
    if let Some(offset) = too_deep(text) {
        let problem = "more than 2000 brackets are open at once";
        return Err(Box::new(codes::too_large(position(text, offset, file), problem)));
    }
    let seed = NodeSeed { budget };
    let mut documents = serde_yaml::Deserializer::from_str(text);
    // A text without anything in it is a document all the same.
    let node = documents.next().map_or(Ok(Node::Null), |first| seed.deserialize(first));
    let mut node = node.map_err(|error| Box::new(syntax_error(&error, text, file)))?;
    let second = documents.next().map(|second| second_document(text, file, second));
    let mut problems: Vec<Diagnostic> = second.map(codes::several_documents).into_iter().collect();
    expand_merge_keys(&mut node, &|| JsonPointer::root_of(file), &mut problems);
    Ok((node, problems))
}

/// Whether the parser has stopped at an escape whose number is no character.
pub(super) fn is_about_escapes(problem: &Diagnostic) -> bool {
    problem.message.contains("invalid Unicode character escape")
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

/// The offset of the bracket that is one too many. Brackets in strings count too: a document with
/// thousands of them unclosed is not one we would miss.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        MAX_OPEN_BRACKETS < open
    })
}

/// Puts the entries of `<<: *base` where the mapping has none of its own, as YAML 1.1 says.
fn expand_merge_keys(node: &mut Node, at: At<'_>, problems: &mut Vec<Diagnostic>) {
    match node {
        Node::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                expand_merge_keys(item, &|| at().index(index), problems);
            }
        }
        Node::Map(entries) => {
            for Entry { key, value } in entries.iter_mut() {
                expand_merge_keys(value, &|| at().key(key), problems);
            }
            merge(entries, at, problems);
        }
        _ => {}
    }
}

fn merge(entries: &mut Vec<Entry>, at: At<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(position) = entries.iter().position(|entry| entry.key == "<<") else { return };
    let merged = entries.remove(position).value;
    let bases = match merged {
        Node::List(items) => items,
        one => vec![one],
    };
    let mut own: Set<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    for base in bases {
        let Node::Map(base) = base else {
            problems.push(codes::wrong_kind(&at().key("<<"), "a mapping", base.kind()));
            continue;
        };
        for entry in base {
            if own.insert(entry.key.clone()) {
                entries.push(entry);
            }
        }
    }
}
