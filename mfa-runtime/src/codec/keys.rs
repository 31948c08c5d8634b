//! Reading an object's keys against a table of the known ones.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::record::Record;
use super::slots::Slots;

/// Reads a key as its index among those of `T`; [`u16::MAX`] stands for a key that is not there.
pub(super) struct Keys<T>(PhantomData<T>);

/// Reads a key as its index among those of `T`, or as its text if it is not there.
pub(super) struct KeysOrText<T>(PhantomData<T>);

impl<T> Keys<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> KeysOrText<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

/// A key that [`KeysOrText`] read.
pub(super) enum Key {
    /// A known key, by its index.
    Known(usize),
    /// An unknown key.
    Other(String),
}

impl<'de, T: Record> DeserializeSeed<'de> for Keys<T> {
    // Small numbers tell a struct from a map in `counted`.
    type Value = u16;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u16, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Record> Visitor<'_> for Keys<T> {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<u16, E> {
        let index = index::<T>(text).and_then(|index| u16::try_from(index).ok());
        Ok(index.unwrap_or(u16::MAX))
    }
}

impl<'de, T: Record> DeserializeSeed<'de> for KeysOrText<T> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Record> Visitor<'_> for KeysOrText<T> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(index::<T>(text).map_or_else(|| Key::Other(text.to_owned()), Key::Known))
    }

    fn visit_string<E>(self, text: String) -> Result<Key, E> {
        Ok(index::<T>(&text).map_or_else(|| Key::Other(text), Key::Known))
    }
}

fn index<T: Record>(text: &str) -> Option<usize> {
    let further = || T::KEYS.iter().skip(T::Slots::LEN).position(|key| *key == text);
    T::Slots::find(text, T::KEYS).or_else(|| Some(T::Slots::LEN + further()?))
}
