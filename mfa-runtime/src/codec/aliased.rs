//! Members with several keys: some servers say `expiresIn`, and some `expires_in`.

use std::array;

use serde::de::value::{self, UnitDeserializer};
use serde::de::{Deserialize, Error, MapAccess};
use serde::ser::Serialize;

use super::counted::Counted;
use super::reading::Read;
use super::slot::{Nullable, Optional, Required, Slot, Threefold, read_optional, skip};
use super::writer::ObjectWriter;

/// A slot that may be one of several for the same member.
pub trait Alternative: Slot {
    /// Reads the value of `key`; null leaves the value to the next key, unless it means something.
    ///
    /// # Errors
    ///
    /// The same as [`read`](Slot::read).
    fn read_one<'de, A: MapAccess<'de>>(
        &mut self,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.read(0, key, map)
    }

    /// This slot if it has a value, or the other one.
    #[must_use]
    fn or(self, other: Self) -> Self;

    /// This slot with what null stands for in an answer, if that is anything: an empty list or map.
    #[must_use]
    fn or_null(self) -> Self {
        self
    }
}

impl<T: Serialize + 'static, W: Read<T>> Alternative for Required<T, W> {
    fn read_one<'de, A: MapAccess<'de>>(
        &mut self,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        read_optional::<A, T, W>(&mut self.0, key, map)
    }

    fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0), self.1)
    }

    fn or_null(self) -> Self {
        let null = Counted::for_place_of::<T>(UnitDeserializer::<value::Error>::new());
        let value = || W::Form::deserialize(null).ok().map(W::value);
        Self(self.0.or_else(value), self.1)
    }
}

impl<T: Serialize + 'static, W: Read<T>> Alternative for Optional<T, W> {
    fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0), self.1)
    }
}

impl<T: Serialize + 'static, W: Read<T>> Alternative for Nullable<T, W> {
    fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0))
    }
}

impl<T: Serialize + 'static, W: Read<T>> Alternative for Threefold<T, W> {
    fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0), self.1)
    }
}

/// A member with `N` keys: of these the first one with a value counts.
#[derive(Debug)]
pub struct Aliased<S, const N: usize> {
    slots: [S; N],
    /// Whether one of the keys was there, with a value or with null.
    is_there: bool,
}

impl<S: Alternative, const N: usize> Slot for Aliased<S, N> {
    type Value = S::Value;

    fn empty() -> Self {
        Self { slots: array::from_fn(|_| S::empty()), is_there: false }
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let Some(slot) = self.slots.get_mut(alias) else { return skip(map) };
        self.is_there = true;
        slot.read_one(key, map)
    }

    fn take<E: Error>(self, key: &'static str) -> Result<S::Value, E> {
        let slot = self.slots.into_iter().fold(S::empty(), S::or);
        if self.is_there { slot.or_null().take(key) } else { slot.take(key) }
    }

    fn write<W: ObjectWriter>(
        value: &S::Value,
        key: &'static str,
        object: &mut W,
    ) -> Result<(), W::Error> {
        S::write(value, key, object)
    }
}
