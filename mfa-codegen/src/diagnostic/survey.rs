//! Many positions in one reading of a text, where that can be done.
//!
//! A visitor that fails on a key or a scalar has consumed it, so the reading can go on after the
//! failure, whose text has told the place. The values of keys can also be asked for a YAML tag
//! first, which fails before anything is consumed ([`Probe`]): so the places of mappings and
//! sequences are told. Items of sequences that are neither are left to
//! [`locate`](super::locate::locate).

mod keys;
mod probe;
mod route;

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::locate::{Position, Target};
use super::pointer::{JsonPointer, Step};
use keys::{Key, KeyWalk};
use probe::{Probe, Probed};
use route::Route;

/// The positions of keys, of their values, and of scalars; `None` for the rest, and for what is not
/// there.
pub(super) fn survey(text: &str, wanted: &[(&JsonPointer, Target)]) -> Vec<Option<Position>> {
    let found: Vec<Cell<Option<Position>>> = wanted.iter().map(|_| Cell::new(None)).collect();
    let steps: Vec<Vec<&Step>> = wanted.iter().map(|(at, _)| at.steps()).collect();
    let routes: Vec<Route<'_>> = wanted
        .iter()
        .zip(&steps)
        .zip(&found)
        .map(|(((_, target), steps), found)| Route { steps, target: *target, found })
        .collect();
    // A text that cannot be read to its end has told the places before the mistake.
    _ = Walk(routes).deserialize(serde_yaml::Deserializer::from_str(text));
    found.into_iter().map(Cell::into_inner).collect()
}

/// Follows several routes through one node.
struct Walk<'w>(Vec<Route<'w>>);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.is_empty() {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ());
        }
        let scalar = Cell::new(None);
        let visitor = NodeVisitor { routes: &self.0, scalar: &scalar };
        let Err(error) = deserializer.deserialize_any(visitor) else { return Ok(()) };
        // Without a scalar the failure is not ours.
        let Some(scalar) = scalar.take() else { return Err(error) };
        for route in self.0.iter().filter(|route| route.steps.is_empty()) {
            route.arrive(&error, &scalar);
        }
        Ok(())
    }
}

struct NodeVisitor<'v, 'w> {
    routes: &'v [Route<'w>],
    scalar: &'v Cell<Option<String>>,
}

impl NodeVisitor<'_, '_> {
    /// Fails, to learn the place, or passes on.
    fn stop<E: de::Error>(&self, scalar: impl fmt::Display) -> Result<(), E> {
        self.scalar.set(Some(scalar.to_string()));
        Err(E::custom("here"))
    }
}

impl<'de> Visitor<'de> for NodeVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // How often each key of a route has come by.
        let mut seen: Vec<usize> = vec![0; self.routes.len()];
        while let Some(key) = map.next_key_seed(KeyWalk { routes: self.routes, seen: &mut seen })? {
            let step = Step::Key(key.text.as_str().into());
            let through = self.routes.iter().zip(&seen).filter(|(_, seen)| **seen == 1);
            let through = through.filter_map(|(route, _)| route.through(&step));
            // One that ends at this key has arrived.
            let further: Vec<Route<'_>> = through
                .filter(|route| route.target == Target::Value || !route.steps.is_empty())
                .collect();
            let Key { at: Some(key), .. } = key else {
                map.next_value_seed(Walk(further))?;
                continue;
            };
            match Probe::of(key, map.next_value_seed(Probe).err()) {
                Probed::Here(line, column) => {
                    for route in further.iter().filter(|route| route.steps.is_empty()) {
                        let position = Position { line, column, scalar: None };
                        route.found.set(Some(position));
                    }
                    map.next_value_seed(Walk(further))?;
                }
                // What it stands for is elsewhere: looked up by itself.
                Probed::Alias => {}
                Probed::Lost => return Err(de::Error::custom("no place")),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        for index in 0.. {
            let step = Step::Index(index);
            let further = self.routes.iter().filter_map(|route| route.through(&step));
            if seq.next_element_seed(Walk(further.collect()))?.is_none() {
                break;
            }
        }
        Ok(())
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

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        // An empty value has no text to underline: looked up by itself.
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
