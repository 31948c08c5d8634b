//! Routes through mappings and sequences.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::probe::{Probe, Probed, has_no_key, told};
use super::{Position, Routes, Scope, Walk};

/// Follows the routes into a mapping.
pub(super) fn walk_map<'de, A: MapAccess<'de>>(
    walk: &Walk<'_, '_>,
    mut map: A,
) -> Result<(), A::Error> {
    let survey = walk.survey;
    walk.routes.iter().for_each(|routes| survey.found.value(routes, &walk.here()));
    let mut seen = BTreeMap::new();
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
pub(super) fn walk_list<'de, A: SeqAccess<'de>>(
    walk: &Walk<'_, '_>,
    mut items: A,
) -> Result<(), A::Error> {
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

/// A key that has been read.
enum Key<'r> {
    /// One whose place was told, and the routes through its value.
    Told(String, Vec<&'r Routes<'r>>),
    /// One that leads nowhere.
    Other,
}

/// Reads a key, and learns its place if routes lead through it.
struct KeySeed<'v, 's, 'r> {
    walk: &'v Walk<'s, 'r>,
    /// How often each key has come by that routes lead through.
    seen: &'v mut BTreeMap<&'r str, usize>,
}

impl<'de, 'r> DeserializeSeed<'de> for KeySeed<'_, '_, 'r> {
    type Value = Key<'r>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'r>, D::Error> {
        let Walk { survey, routes, scope, .. } = self.walk;
        let read = Cell::new(None);
        let visitor = KeyVisitor { routes, scope: *scope, read: &read };
        let Err(error) = deserializer.deserialize_str(visitor) else { return Ok(Key::Other) };
        let Some(key) = read.take() else { return Err(error) };
        let at = told(&error);
        survey.last.set(survey.last.get().max(at));
        let mut inner = Vec::new();
        for (known, routes) in routes.iter().filter_map(|routes| routes.through_key(&key)) {
            if inner.is_empty() {
                *self.seen.entry(known).or_default() += 1;
            }
            inner.push(routes);
        }
        let nth = self.seen.get(key.as_str()).copied().unwrap_or_default();
        let position = Position { line: at.0, column: at.1, scalar: Some(key.clone()) };
        for routes in &inner {
            survey.found.key(routes, nth, &position);
        }
        // What stands under a second key is not read.
        inner.retain(|_| nth == 1);
        Ok(Key::Told(key, inner))
    }
}

/// Fails on a key, to learn its place, if anybody wants to know it.
struct KeyVisitor<'v, 'r> {
    routes: &'v [&'r Routes<'r>],
    scope: Scope,
    read: &'v Cell<Option<String>>,
}

impl Visitor<'_> for KeyVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        let leads_on = |routes: &&Routes<'_>| routes.through_key(key).is_some();
        if self.scope == Scope::Routes && !self.routes.iter().any(leads_on) {
            return Ok(());
        }
        self.read.set(Some(key.to_owned()));
        Err(E::custom("here"))
    }
}
