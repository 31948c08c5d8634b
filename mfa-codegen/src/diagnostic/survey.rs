//! Many positions in one reading of a text that is YAML.
//!
//! A visitor that fails on a key or a scalar has consumed it, so the reading can go on after the
//! failure, whose text has told the place. Values can also be asked for a YAML tag first, which
//! fails before anything is consumed ([`Probe`]): so the places of mappings and sequences are told.
//! An alias has no place of its own. The routes through it are followed in another reading, which
//! looks for the place of what it stands for.

mod containers;
mod probe;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::locate::{Position, Target, locate};
use super::pointer::JsonPointer;
use super::routes::{Found, Routes};
use probe::{Probed, told};

/// How often a text is read for aliases in what other aliases stand for.
const MOST_READINGS: usize = 5;

/// A line and a column as the parser counts them, from 1.
type At = (usize, usize);

/// The place of the root, which the parser does not tell without consuming it.
const ROOT: At = (0, 0);

/// The positions of keys and values; those of what is not there are around it. `None` where the
/// parser does not tell.
pub(super) fn survey(text: &str, routes: &Routes<'_>, places: usize) -> Vec<Option<Position>> {
    let found = Found::of(places);
    let mut anchors = read(text, &found, vec![routes], BTreeMap::new());
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

/// The routes that lead through aliases, by the place of what those stand for.
type Anchors<'r> = BTreeMap<At, Vec<&'r Routes<'r>>>;

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

/// One reading.
struct Survey<'s, 'r> {
    found: &'s Found,
    /// The last place that was told.
    last: Cell<At>,
    /// What is looked for in this reading.
    anchors: Anchors<'r>,
    /// What this reading has found.
    aliases: RefCell<Anchors<'r>>,
}

/// Whose places are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// Those on the routes.
    Routes,
    /// All, so that an alias is known from its place, which is not behind the last one.
    All,
}

/// Follows several routes through one value.
struct Walk<'s, 'r> {
    survey: &'s Survey<'s, 'r>,
    routes: Vec<&'r Routes<'r>>,
    scope: Scope,
    begin: At,
}

impl<'r> Walk<'_, 'r> {
    /// The walk through a value, from that of what is around it; `None` if it is an alias, which is
    /// consumed, and noted here.
    fn into(&self, routes: Vec<&'r Routes<'r>>, probed: Probed, scope: Scope) -> Option<Self> {
        let survey = self.survey;
        match probed {
            Probed::Here(begin) => {
                let anchored = survey.anchors.get(&begin).into_iter().flatten().copied();
                let routes = routes.into_iter().chain(anchored).collect();
                Some(Self { survey, routes, scope, begin })
            }
            Probed::Alias(at) => {
                if !routes.is_empty() {
                    survey.aliases.borrow_mut().entry(at).or_default().extend(routes);
                }
                None
            }
        }
    }

    /// What is found at the place where this begins, without a text to underline.
    fn here(&self) -> Position {
        let (line, column) = self.begin;
        Position { line, column, scalar: None }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.routes.is_empty() && self.scope == Scope::Routes {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ());
        }
        let scalar = Cell::new(None);
        let visitor = NodeVisitor { walk: &self, scalar: &scalar };
        let Err(error) = deserializer.deserialize_any(visitor) else { return Ok(()) };
        // Without a scalar the failure is not ours.
        let Some(scalar) = scalar.take() else { return Err(error) };
        let (line, column) = told(&error);
        let position = Position { line, column, scalar: Some(scalar) };
        self.routes.iter().for_each(|routes| self.survey.found.scalar(routes, &position));
        Ok(())
    }
}

struct NodeVisitor<'v, 's, 'r> {
    walk: &'v Walk<'s, 'r>,
    scalar: &'v Cell<Option<String>>,
}

impl NodeVisitor<'_, '_, '_> {
    /// Fails, to learn the place, if anybody wants to know it.
    fn stop<E: de::Error>(&self, scalar: impl fmt::Display) -> Result<(), E> {
        if self.walk.routes.is_empty() {
            return Ok(());
        }
        self.scalar.set(Some(scalar.to_string()));
        Err(E::custom("here"))
    }
}

impl<'de> Visitor<'de> for NodeVisitor<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        containers::walk_map(self.walk, map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        containers::walk_list(self.walk, seq)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.stop(text)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.stop(value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.stop(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.stop(value)
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.stop(value)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        self.stop(value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.stop(value)
    }

    /// An empty value has no text to underline.
    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        let (found, here) = (self.walk.survey.found, self.walk.here());
        self.walk.routes.iter().for_each(|routes| found.scalar(routes, &here));
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }
}

#[cfg(test)]
mod tests;
