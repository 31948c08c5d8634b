//! A deserializer, or a seed for one, with the place that its value gets.

use serde::de::{DeserializeSeed, Deserializer};

use crate::codec::room::take;

/// Smallest block of an allocator, for a short text or a small box. The texts themselves are no longer than
/// they were in the answer.
pub(in crate::codec) const BLOCK: usize = 32;

/// A deserializer or a seed, whose values are counted.
pub(crate) struct Counted<T> {
    pub(super) inner: T,
    /// The size of the place that the value goes to, which is counted already. A larger value goes into a
    /// box.
    pub(super) place: usize,
}

impl<D> Counted<D> {
    /// Reads a `T` that is kept where it was asked for.
    pub(crate) fn for_place_of<T>(inner: D) -> Self {
        Self { inner, place: size_of::<T>() }
    }
}

impl<'de, D: Deserializer<'de>> Counted<D> {
    /// Takes room for the box of a value that is larger than its place.
    #[inline]
    pub(super) fn take_box<T>(&self) -> Result<(), D::Error> {
        match size_of::<T>().checked_sub(self.place) {
            None | Some(0) => Ok(()),
            Some(_) => take(size_of::<T>().max(BLOCK)),
        }
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Counted<S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Counted { inner: deserializer, place: self.place })
    }
}
