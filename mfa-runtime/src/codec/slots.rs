//! All slots of a struct: a tuple of them, and what wider and open structs have in its place.

use std::collections::BTreeMap;

use serde::de::{Error, MapAccess};
use serde_json::Value;

use super::keys::{KeyOrText, Keys, KeysOrText, NONE, behind};
use super::slot::{Slot, skip};
use super::table::Table;
use super::writer::ObjectWriter;

/// Which of a slot's keys one is, by its place among them: the first is 0, and named by the slot.
#[derive(Clone, Copy, Debug)]
pub struct Alias {
    place: usize,
    key: &'static str,
}

impl Alias {
    const NONE: Self = Self { place: 0, key: "" };

    /// The key's text, which the compiler knows where slots have one key each.
    #[inline]
    fn key_or(self, keys: &'static [&'static str], slot: usize) -> &'static str {
        if self.place == 0 { key_at(keys, slot) } else { self.key }
    }
}

/// The slots of a struct.
pub trait Slots: Sized + 'static {
    /// How many there are.
    const LEN: usize;
    /// The members, in the order of the slots.
    type Values;
    /// The members, borrowed.
    type Refs<'r>;

    /// Slots without values.
    fn empty() -> Self;

    /// Reads the value of a key into a slot, of whose keys it is the one at `alias`. Without such a slot the value
    /// is passed over. `keys` are the slots' first keys.
    ///
    /// # Errors
    ///
    /// If the value does not fit, or the key came before and this is no answer.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        slot: usize,
        alias: Alias,
        keys: &'static [&'static str],
        map: &mut A,
    ) -> Result<(), A::Error>;

    /// Reads all entries of an object that is a `T`.
    ///
    /// # Errors
    ///
    /// The same as [`read`](Self::read).
    #[inline]
    fn read_all<'de, T: Table, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        while let Some(index) = map.next_key_seed(Keys::<T>::new())? {
            read_known::<T, _, _>(self, usize::from(index), map)?;
        }
        Ok(())
    }

    /// The slot whose first key is `text`, or [`NONE`]. One comparison after the other with a text that the
    /// compiler knows is faster than any search, and a number alone is faster than an option.
    fn find(text: &str, keys: &'static [&'static str]) -> u16;

    /// Takes the values out; `keys` are the names for errors.
    ///
    /// # Errors
    ///
    /// If one is missing.
    fn take<E: Error>(self, keys: &'static [&'static str]) -> Result<Self::Values, E>;

    /// Writes the members to their keys.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn write<S: ObjectWriter>(
        values: Self::Refs<'_>,
        keys: &'static [&'static str],
        object: &mut S,
    ) -> Result<(), S::Error>;
}

/// Reads the value of the key at `index`.
#[inline]
fn read_known<'de, T: Table, S: Slots, A: MapAccess<'de>>(
    slots: &mut S,
    index: usize,
    map: &mut A,
) -> Result<(), A::Error> {
    let alias = || T::ALIASES.get(index.checked_sub(S::LEN)?);
    match alias().filter(|_| !T::ALIASES.is_empty()) {
        Some((slot, place)) => {
            let alias = Alias { place: *place, key: key_at(T::KEYS, index) };
            slots.read(*slot, alias, T::KEYS, map)
        }
        None => slots.read(index, Alias::NONE, T::KEYS, map),
    }
}

/// The key of a slot.
#[inline]
fn key_at(keys: &'static [&'static str], slot: usize) -> &'static str {
    keys.get(slot).copied().unwrap_or_default()
}

macro_rules! tuples {
    ($($len:literal: $($slot:ident $index:tt),*;)*) => {$(
        #[allow(unused_variables, clippy::unused_unit, reason = "one of them is empty")]
        impl<$($slot: Slot),*> Slots for ($($slot,)*) {
            const LEN: usize = $len;
            type Values = ($($slot::Value,)*);
            type Refs<'r> = ($(&'r $slot::Value,)*);

            #[inline]
            fn empty() -> Self {
                ($($slot::empty(),)*)
            }

            #[inline]
            fn read<'de, Map: MapAccess<'de>>(
                &mut self,
                slot: usize,
                alias: Alias,
                keys: &'static [&'static str],
                map: &mut Map,
            ) -> Result<(), Map::Error> {
                match slot {
                    $($index => self.$index.read(alias.place, alias.key_or(keys, $index), map),)*
                    _ => skip(map),
                }
            }

            #[inline]
            fn find(text: &str, keys: &'static [&'static str]) -> u16 {
                $(if text == key_at(keys, $index) { return $index; })*
                NONE
            }

            // Where the values go to is known to the caller alone.
            #[inline(always)]
            fn take<Fault: Error>(
                self,
                keys: &'static [&'static str],
            ) -> Result<Self::Values, Fault> {
                Ok(($(self.$index.take(key_at(keys, $index))?,)*))
            }

            #[inline]
            fn write<Out: ObjectWriter>(
                values: Self::Refs<'_>,
                keys: &'static [&'static str],
                object: &mut Out,
            ) -> Result<(), Out::Error> {
                $($slot::write(values.$index, key_at(keys, $index), object)?;)*
                Ok(())
            }
        }
    )*};
}

// The longest one is known to the emitter.
tuples! {
    0: ;
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    9: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    10: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    11: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    12: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}

/// The slots of a struct with more members than a tuple: the first ones, and the others.
#[derive(Debug)]
pub struct Both<A, B>(A, B);

impl<A: Slots, B: Slots> Slots for Both<A, B> {
    const LEN: usize = A::LEN + B::LEN;
    type Values = (A::Values, B::Values);
    type Refs<'r> = (A::Refs<'r>, B::Refs<'r>);

    fn empty() -> Self {
        Self(A::empty(), B::empty())
    }

    fn read<'de, M: MapAccess<'de>>(
        &mut self,
        slot: usize,
        alias: Alias,
        keys: &'static [&'static str],
        map: &mut M,
    ) -> Result<(), M::Error> {
        match slot.checked_sub(A::LEN) {
            None => self.0.read(slot, alias, keys, map),
            Some(slot) => self.1.read(slot, alias, others::<A>(keys), map),
        }
    }

    fn find(text: &str, keys: &'static [&'static str]) -> u16 {
        match A::find(text, keys) {
            NONE => behind(A::LEN, B::find(text, others::<A>(keys))),
            slot => slot,
        }
    }

    fn take<E: Error>(self, keys: &'static [&'static str]) -> Result<Self::Values, E> {
        Ok((self.0.take(keys)?, self.1.take(others::<A>(keys))?))
    }

    fn write<S: ObjectWriter>(
        (first, second): Self::Refs<'_>,
        keys: &'static [&'static str],
        object: &mut S,
    ) -> Result<(), S::Error> {
        A::write(first, keys, object)?;
        B::write(second, others::<A>(keys), object)
    }
}

/// The keys after those of `A`.
fn others<A: Slots>(keys: &'static [&'static str]) -> &'static [&'static str] {
    keys.get(A::LEN..).unwrap_or_default()
}

/// The slots of a struct that keeps what it does not know; of two values with the same key the later one.
#[derive(Debug)]
pub struct Open<T>(T, BTreeMap<String, Value>);

impl<T: Slots> Slots for Open<T> {
    const LEN: usize = T::LEN;
    type Values = (T::Values, BTreeMap<String, Value>);
    type Refs<'r> = (T::Refs<'r>, &'r BTreeMap<String, Value>);

    fn empty() -> Self {
        Self(T::empty(), BTreeMap::new())
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        slot: usize,
        alias: Alias,
        keys: &'static [&'static str],
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.0.read(slot, alias, keys, map)
    }

    fn read_all<'de, R: Table, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(KeysOrText::<R>::new())? {
            match key {
                KeyOrText::Known(index) => {
                    read_known::<R, _, _>(&mut self.0, usize::from(index), map)?;
                }
                KeyOrText::Other(key) => _ = self.1.insert(key, map.next_value()?),
            }
        }
        Ok(())
    }

    fn find(text: &str, keys: &'static [&'static str]) -> u16 {
        T::find(text, keys)
    }

    fn take<E: Error>(self, keys: &'static [&'static str]) -> Result<Self::Values, E> {
        Ok((self.0.take(keys)?, self.1))
    }

    fn write<S: ObjectWriter>(
        (known, others): Self::Refs<'_>,
        keys: &'static [&'static str],
        object: &mut S,
    ) -> Result<(), S::Error> {
        T::write(known, keys, object)?;
        object.additional(others)
    }
}
