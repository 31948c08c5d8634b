//! Text to tree: which reader has a text, and the keys that stand twice.

use super::json::{self, Refusal};
use super::node::{Budget, Entry, Node};
use super::position::{At, position};
use super::yaml;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::json::{Kind, Mistake};
use crate::lookup::Seen;

/// The largest tree we build. The largest documents known to us have a tenth of it.
const MAX_NODES: usize = 10_000_000;

/// A text that has been read.
pub(super) struct Parsed {
    /// Its tree, or the problem that it has none for.
    pub(super) tree: Result<Node, Box<Diagnostic>>,
    /// The problems that it has beside that.
    pub(super) problems: Vec<Diagnostic>,
}

/// Parses a text. Whatever RFC 8259 allows is JSON; YAML decides about all else.
///
/// Reports nothing: whoever asks knows whether the text is one of the document's files.
pub(super) fn parse(text: &str, file: usize) -> Parsed {
    let (tree, problems) = match read(text, file) {
        Ok((Node::Null, problems)) => (Err(Box::new(codes::empty_document(file))), problems),
        Ok((node, problems)) => (Ok(node), problems),
        Err(problem) => (Err(problem), Vec::new()),
    };
    Parsed { tree, problems }
}

/// The tree with the problems beside it, or the problem that there is no tree for.
fn read(text: &str, file: usize) -> Result<(Node, Vec<Diagnostic>), Box<Diagnostic>> {
    let mistake = match json::read(text, &Budget::of(MAX_NODES)) {
        Ok(node) => return Ok((node, Vec::new())),
        Err(Refusal::TooLarge { offset, problem }) => {
            let at = position(text, offset, file);
            return Err(Box::new(codes::too_large(at, &problem)));
        }
        Err(Refusal::NotJson(mistake)) => mistake,
    };
    yaml::parse(text, file, &Budget::of(MAX_NODES))
        .map_err(|found| Box::new(likelier(&mistake, *found, text, file)))
}

/// The mistake to report about a text that is neither JSON nor YAML.
fn likelier(mistake: &Mistake, yaml: Diagnostic, text: &str, file: usize) -> Diagnostic {
    let after_brace = text.trim_start().strip_prefix('{').map(str::trim_start);
    let begins_as_json = after_brace.is_some_and(|rest| rest.starts_with(['"', '}']));
    // YAML has no halves of characters, so it stops at the first emoji of a text that was JSON so far.
    let is_json = mistake.kind == Kind::Json || yaml::is_about_escapes(&yaml);
    if yaml.code != codes::YAML_SYNTAX || !begins_as_json || !is_json {
        return yaml;
    }
    codes::yaml_syntax(position(text, mistake.offset, file), &mistake.problem)
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

/// Reports keys that stand twice in one mapping.
pub(super) fn check_keys(node: &Node, at: At<'_>, diagnostics: &mut Diagnostics) {
    match node {
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_keys(item, &|| at().index(index), diagnostics);
            }
        }
        Node::Map(entries) => {
            let mut seen: Seen<&str> = Seen::new();
            for Entry { key, value } in entries {
                let at = || at().key(key);
                if seen.insert(key) {
                    check_keys(value, &at, diagnostics);
                } else {
                    // Reported once however often. What is under it is not read: a pointer would lead to
                    // the first.
                    diagnostics.report(codes::duplicate_key(key, &at()));
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
