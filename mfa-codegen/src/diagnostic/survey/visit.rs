//! Routes through values, mappings and sequences.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::keys::{Key, KeySeed};
use super::probe::{Probe, Probed, has_no_key, told};
use super::walk::{Scope, Walk};
use crate::diagnostic::locate::Position;
use crate::ordered::Map;

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
        walk_map(self.walk, map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        walk_list(self.walk, seq)
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

/// Follows the routes into a mapping.
fn walk_map<'de, A: MapAccess<'de>>(walk: &Walk<'_, '_>, mut map: A) -> Result<(), A::Error> {
    let survey = walk.survey;
    walk.routes.iter().for_each(|routes| survey.found.value(routes, &walk.here()));
    let mut seen = Map::new();
    while let Some(key) = map.next_key_seed(KeySeed { walk, seen: &mut seen })? {
        let Key::Told(key, inner) = key else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        let Some(error) = map.next_value_seed(Probe).err() else { continue };
        if has_no_key(&error, &key) {
            return Err(error);
        }
        let probed = Probed::of(&survey.last, &error);
        if let Some(walk) = walk.into(inner, probed, walk.scope) {
            map.next_value_seed(walk)?;
        }
    }
    for routes in &walk.routes {
        survey.found.end_of_map(routes, &seen, &walk.here());
    }
    Ok(())
}

/// Follows the routes into a sequence. All places in the items before the last one are asked for:
/// else what an alias stands for could be among those that nobody has seen.
fn walk_list<'de, A: SeqAccess<'de>>(walk: &Walk<'_, '_>, mut items: A) -> Result<(), A::Error> {
    let survey = walk.survey;
    walk.routes.iter().for_each(|routes| survey.found.value(routes, &walk.here()));
    let last = walk.routes.iter().filter_map(|routes| routes.last_index()).max();
    let mut count = 0;
    while next_item(walk, &mut items, count, last)? {
        count += 1;
    }
    for routes in &walk.routes {
        survey.found.end_of_list(routes, count, &walk.here());
    }
    Ok(())
}

/// Whether there was another item, which has been walked through.
fn next_item<'de, A: SeqAccess<'de>>(
    walk: &Walk<'_, '_>,
    items: &mut A,
    index: usize,
    last: Option<usize>,
) -> Result<bool, A::Error> {
    if walk.scope == Scope::Routes && last < Some(index) {
        return Ok(items.next_element::<IgnoredAny>()?.is_some());
    }
    let error = match items.next_element_seed(Probe) {
        Ok(item) => return Ok(item.is_some()),
        Err(error) => error,
    };
    let probed = Probed::of(&walk.survey.last, &error);
    let inner = walk.routes.iter().filter_map(|routes| routes.through_index(index));
    let scope = if Some(index) < last { Scope::All } else { walk.scope };
    if let Some(inner) = walk.into(inner.collect(), probed, scope) {
        items.next_element_seed(inner)?;
    }
    Ok(true)
}
