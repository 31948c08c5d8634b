//! Keys of mappings, and their places where they are looked for.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use super::route::{Route, told};
use crate::diagnostic::locate::Target;
use crate::diagnostic::pointer::Step;

/// A key that has been read.
pub(super) struct Key {
    pub(super) text: String,
    /// Where it is, if its value's place is wanted.
    pub(super) at: Option<(usize, usize)>,
}

/// Reads a key, and learns its place if a route ends there, or at its value.
pub(super) struct KeyWalk<'v, 'w, 's> {
    pub(super) routes: &'v [Route<'w>],
    /// How often the key of each route has come by.
    pub(super) seen: &'s mut [usize],
}

impl<'de> DeserializeSeed<'de> for KeyWalk<'_, '_, '_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        let ends: Cell<Option<Ends>> = Cell::new(None);
        let visitor = KeyVisitor { routes: self.routes, seen: self.seen, ends: &ends };
        let error = match deserializer.deserialize_str(visitor) {
            Ok(text) => return Ok(Key { text, at: None }),
            Err(error) => error,
        };
        let Some(Ends { key, at_key, value }) = ends.take() else { return Err(error) };
        for route in at_key.iter().filter_map(|index| self.routes.get(*index)) {
            route.arrive(&error, &key);
        }
        let at = value.then(|| told(&error.to_string()).unwrap_or((1, 1)));
        Ok(Key { text: key, at })
    }
}

/// A key at which routes end.
struct Ends {
    key: String,
    /// The routes that end at the key.
    at_key: Vec<usize>,
    /// Whether any ends at the value.
    value: bool,
}

struct KeyVisitor<'v, 'w, 's> {
    routes: &'v [Route<'w>],
    seen: &'s mut [usize],
    ends: &'v Cell<Option<Ends>>,
}

impl Visitor<'_> for KeyVisitor<'_, '_, '_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<String, E> {
        let (mut at_key, mut value) = (Vec::new(), false);
        for (index, (route, seen)) in self.routes.iter().zip(self.seen).enumerate() {
            let Some((Step::Key(wanted), rest)) = route.steps.split_first() else { continue };
            if **wanted != *key {
                continue;
            }
            *seen += 1;
            if rest.is_empty() && route.target == Target::Key(*seen) {
                at_key.push(index);
            }
            value |= rest.is_empty() && route.target == Target::Value && *seen == 1;
        }
        if at_key.is_empty() && !value {
            return Ok(key.to_owned());
        }
        self.ends.set(Some(Ends { key: key.to_owned(), at_key, value }));
        Err(E::custom("here"))
    }
}
