//! Reading an object's keys against a table of the known ones.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::table::Table;

/// Stands for a slot or a key that is not there.
pub(super) const NONE: u16 = u16::MAX;

/// The place of a slot that is at `slot` among those behind `first` others.
#[inline]
pub(super) fn behind(first: usize, slot: u16) -> u16 {
    // [`NONE`] is the largest number, and stays it.
    u16::try_from(first).map_or(NONE, |first| first.saturating_add(slot))
}

/// Reads a key as its index among those of `T`; [`NONE`] stands for a key that is not there.
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
pub(super) enum KeyOrText {
    /// A known key, by its index.
    Known(u16),
    /// An unknown key.
    Other(String),
}

impl<'de, T: Table> DeserializeSeed<'de> for Keys<T> {
    // Small numbers tell a struct from a map in `counted`.
    type Value = u16;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u16, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Table> Visitor<'_> for Keys<T> {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<u16, E> {
        Ok(index::<T>(text))
    }
}

impl<'de, T: Table> DeserializeSeed<'de> for KeysOrText<T> {
    type Value = KeyOrText;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<KeyOrText, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Table> Visitor<'_> for KeysOrText<T> {
    type Value = KeyOrText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<KeyOrText, E> {
        Ok(match index::<T>(text) {
            NONE => KeyOrText::Other(text.to_owned()),
            index => KeyOrText::Known(index),
        })
    }

    fn visit_string<E>(self, text: String) -> Result<KeyOrText, E> {
        Ok(match index::<T>(&text) {
            NONE => KeyOrText::Other(text),
            index => KeyOrText::Known(index),
        })
    }
}

/// The index of a key, or [`NONE`]. It is kept out of line so that the parser's part of reading a key, which is
/// around it, is short enough to be inlined: 160 instructions less for an object of nine keys.
#[inline(never)]
fn index<T: Table>(text: &str) -> u16 {
    let first = T::find(text);
    if first == NONE && T::SLOTS < T::KEYS.len() { further::<T>(text) } else { first }
}

/// The index of a key that is not the first one of its slot.
fn further<T: Table>(text: &str) -> u16 {
    let place = T::KEYS.iter().skip(T::SLOTS).position(|key| *key == text);
    let place = place.and_then(|place| u16::try_from(place).ok());
    behind(T::SLOTS, place.unwrap_or(NONE))
}
