//! Members with several keys: some servers say `expiresIn`, and some `expires_in`.

use std::array;

use serde::de::{Error, MapAccess};
use serde::ser::{Serialize, Serializer};

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
pub struct Aliased<S, const N: usize>([S; N]);

impl<S: Alternative, const N: usize> Slot for Aliased<S, N> {
    type Value = S::Value;

    fn empty() -> Self {
        Self(array::from_fn(|_| S::empty()))
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match self.0.get_mut(alias) {
            Some(slot) => slot.read_one(key, map),
            None => skip(map),
        }
    }

    fn take<E: Error>(self, key: &'static str) -> Result<S::Value, E> {
        self.0.into_iter().fold(S::empty(), S::or).take(key)
    }

    fn write<W: Serializer>(
        value: &S::Value,
        key: &'static str,
        object: &mut ObjectWriter<W>,
    ) -> Result<(), W::Error> {
        S::write(value, key, object)
    }
}
