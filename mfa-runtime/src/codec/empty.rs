//! What answers have in place of an empty list, map or object.
//!
//! Go writes `null` for a list or a map that nobody has filled. PHP has one empty array for both, which it
//! writes as `[]`, and Lua one empty table, which is `{}`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::room;

/// Reads a list to its end, and says whether it stands for an empty object or map: if it is part of an answer
/// and nothing is in it. A parser that has passed the list knows the place of a mistake.
///
/// # Errors
///
/// If the list is no JSON.
pub(super) fn is_empty_list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<bool, A::Error> {
    let mut is_empty = room::in_answer();
    while items.next_element::<IgnoredAny>()?.is_some() {
        is_empty = false;
    }
    Ok(is_empty)
}

/// Reads an object in a list's place in the same way.
fn is_empty_object<'de, A: MapAccess<'de>>(mut entries: A) -> Result<bool, A::Error> {
    let mut is_empty = room::in_answer();
    while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
        is_empty = false;
    }
    Ok(is_empty)
}

/// Reads a list for a visitor. It has to be asked for as an option, since parsers give null to nothing else,
/// and asks for a struct then, as they make that of lists and of objects.
pub(super) struct List<V>(pub(super) V);

/// Reads a map for a visitor, in the same way.
pub(super) struct Map<V>(pub(super) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for List<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_struct("", &[], self)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(items)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        if room::in_answer() {
            self.0.visit_seq(Nothing(PhantomData))
        } else {
            Err(E::invalid_type(Unexpected::Unit, &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<V::Value, A::Error> {
        if is_empty_object(entries)? {
            self.0.visit_seq(Nothing(PhantomData))
        } else {
            Err(A::Error::invalid_type(Unexpected::Map, &self))
        }
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Map<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_struct("", &[], self)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(entries)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        if room::in_answer() {
            self.0.visit_map(Nothing(PhantomData))
        } else {
            Err(E::invalid_type(Unexpected::Unit, &self))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        if is_empty_list(items)? {
            self.0.visit_map(Nothing(PhantomData))
        } else {
            Err(A::Error::invalid_type(Unexpected::Seq, &self))
        }
    }
}

/// A list or a map with nothing in it.
struct Nothing<E>(PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<Option<T::Value>, E> {
        Ok(None)
    }
}

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<T::Value, E> {
        Err(E::custom("a value without a key"))
    }
}
