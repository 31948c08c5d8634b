//! Reading an object's keys against a table of the known ones.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

/// Reads a key as its index in the table; [`u16::MAX`] stands for a key that is not there.
#[derive(Clone, Copy, Debug)]
pub struct Keys(pub &'static [&'static str]);

/// Reads a key as its index in the table, or as its text if it is not there.
#[derive(Clone, Copy, Debug)]
pub struct KeysOrText(pub &'static [&'static str]);

/// A key that [`KeysOrText`] read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A known key, by its index.
    Known(usize),
    /// An unknown key.
    Other(String),
}

impl<'de> DeserializeSeed<'de> for Keys {
    // Small numbers tell a struct from a map in `counted`.
    type Value = u16;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u16, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<u16, E> {
        let index = index(self.0, text).and_then(|index| u16::try_from(index).ok());
        Ok(index.unwrap_or(u16::MAX))
    }
}

impl<'de> DeserializeSeed<'de> for KeysOrText {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeysOrText {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(index(self.0, text).map_or_else(|| Key::Other(text.to_owned()), Key::Known))
    }

    fn visit_string<E>(self, text: String) -> Result<Key, E> {
        Ok(index(self.0, &text).map_or_else(|| Key::Other(text), Key::Known))
    }
}

fn index(keys: &[&str], text: &str) -> Option<usize> {
    keys.iter().position(|key| *key == text)
}
