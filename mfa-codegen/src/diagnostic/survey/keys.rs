//! Keys, and the routes through them.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use super::probe::told;
use super::walk::{Scope, Walk};
use crate::diagnostic::locate::Position;
use crate::diagnostic::routes::Routes;
use crate::ordered::Map;

/// A key that has been read.
pub(super) enum Key<'r> {
    /// One whose place was told, and the routes through its value.
    Told(String, Vec<&'r Routes<'r>>),
    /// One that leads nowhere.
    Other,
}

/// Reads a key, and learns its place if routes lead through it.
pub(super) struct KeySeed<'v, 's, 'r> {
    pub(super) walk: &'v Walk<'s, 'r>,
    /// How often each key has come by that routes lead through.
    pub(super) seen: &'v mut Map<&'r str, usize>,
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
                self.seen.change(known, |times| *times += 1);
            }
            inner.push(routes);
        }
        let nth = self.seen.get(key.as_str()).copied().unwrap_or_default();
        let position = Position { line: at.0, column: at.1, scalar: Some(key.clone()) };
        for routes in &inner {
            survey.found.key(routes, nth, &position);
        }
        // The value under a second key is not read.
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
