//! Many positions in one reading of a text that is YAML.
//!
//! A visitor that fails on a key or a scalar has consumed it, so the reading can go on after the
//! failure, whose text has told the place. Values can also be asked for a YAML tag first, which
//! fails before anything is consumed ([`Probe`]): so the places of mappings and sequences are told.
//! An alias has no place of its own. The routes through it are followed in another reading, which
//! looks for the place of what it stands for.

mod keys;
mod probe;
mod visit;
mod walk;

use std::cell::{Cell, RefCell};

use serde::de::DeserializeSeed;

use super::locate::{Position, Target, locate};
use super::pointer::JsonPointer;
use super::routes::{Found, Routes};
use crate::ordered::Map;
use walk::{Anchors, ROOT, Scope, Survey, Walk};

/// How often a text is read for aliases in what other aliases stand for.
const MOST_READINGS: usize = 5;

/// The positions of keys and values; those of what is not there are around it. `None` where the
/// parser does not tell.
pub(super) fn survey(text: &str, routes: &Routes<'_>, places: usize) -> Vec<Option<Position>> {
    let found = Found::of(places);
    let mut anchors = read(text, &found, vec![routes], Map::new());
    for _ in 1..MOST_READINGS {
        if anchors.is_empty() {
            break;
        }
        anchors = read(text, &found, Vec::new(), anchors);
    }
    let mut found = found.into_vec();
    let is_root = |position: &&mut Position| (position.line, position.column) == ROOT;
    let mut at_root = found.iter_mut().flatten().filter(is_root).peekable();
    if at_root.peek().is_some()
        && let Some(root) = locate(text, &JsonPointer::root(), Target::Value)
    {
        at_root.for_each(|position| position.clone_from(&root));
    }
    found
}

/// Reads the text once, and tells what is left for another reading.
fn read<'r>(
    text: &str,
    found: &Found,
    routes: Vec<&'r Routes<'r>>,
    anchors: Anchors<'r>,
) -> Anchors<'r> {
    let scope = if routes.is_empty() { Scope::All } else { Scope::Routes };
    let (last, aliases) = (Cell::new(ROOT), RefCell::default());
    let survey = Survey { found, last, anchors, aliases };
    let walk = Walk { survey: &survey, routes, scope, begin: ROOT };
    // A text that cannot be read to its end has told the places before the mistake.
    _ = walk.deserialize(serde_yaml::Deserializer::from_str(text));
    survey.aliases.into_inner()
}

#[cfg(test)]
mod tests;
