//! Reading that takes no more memory than its [room](super::room).
//!
//! Types are not known here but by their size, and all that is read passes through here on its way to
//! them. So each thing is counted where it is going to be kept, and as what the containers of the
//! standard library make of it: a list doubles, a map has nodes, a text has a block of its own.
//!
//! For the same reason odd values are taken here for what they stand for: a number of any `Vec<i32>`, or the null
//! in place of any list, comes this way.

mod containers;
mod content;
mod numbers;
mod visit;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::empty::{List, Map};
use super::room::take;
use super::whole::WholeNumber;
pub(super) use containers::Entries;
pub(crate) use numbers::not_finite;
use numbers::{Float, Nearest};
use visit::Visit;

/// Smallest block of an allocator, for a short text or a small box. The texts themselves are no longer than
/// they were in the answer.
pub(super) const BLOCK: usize = 32;

/// A deserializer or a seed, whose values are counted.
pub(crate) struct Counted<T> {
    inner: T,
    /// The size of the place that the value goes to, which is counted already. A larger value goes into a
    /// box.
    place: usize,
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
    fn take_box<T>(&self) -> Result<(), D::Error> {
        match size_of::<T>().checked_sub(self.place) {
            None | Some(0) => Ok(()),
            Some(_) => take(size_of::<T>().max(BLOCK)),
        }
    }
}

macro_rules! forward {
    ($($method:ident)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.take_box::<V::Value>()?;
            self.inner.$method(visitor)
        }
    )*};
}

macro_rules! forward_whole {
    ($($method:ident: $type:ty)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.take_box::<V::Value>()?;
            let bounds = <$type as WholeNumber>::BOUNDS;
            self.inner.$method(Nearest { inner: visitor, bounds })
        }
    )*};
}

macro_rules! forward_floats {
    ($($method:ident)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.take_box::<V::Value>()?;
            // Parsers give texts to nothing else.
            self.inner.deserialize_any(Float(visitor))
        }
    )*};
}

macro_rules! forward_empty {
    ($($method:ident: $empty:ident)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.take_box::<V::Value>()?;
            let place = self.place.max(size_of::<V::Value>());
            self.inner.deserialize_option($empty(Visit { inner: visitor, place }))
        }
    )*};
}

macro_rules! forward_visits {
    ($($method:ident($($argument:ident: $type:ty),*))*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(
            self,
            $($argument: $type,)*
            visitor: V,
        ) -> Result<V::Value, D::Error> {
            self.take_box::<V::Value>()?;
            let place = self.place.max(size_of::<V::Value>());
            self.inner.$method($($argument,)* Visit { inner: visitor, place })
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Counted<D> {
    type Error = D::Error;

    // Parsers give nothing but such a value to these, so that the visitor needs no company.
    forward! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i128 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_char
        deserialize_unit deserialize_identifier deserialize_ignored_any
    }
    forward_whole! { deserialize_i32: i32 deserialize_i64: i64 }
    forward_floats! { deserialize_f32 deserialize_f64 }
    forward_empty! { deserialize_seq: List deserialize_map: Map }
    forward_visits! {
        deserialize_any()
        deserialize_str()
        deserialize_string()
        deserialize_bytes()
        deserialize_byte_buf()
        deserialize_option()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Counted<S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Counted { inner: deserializer, place: self.place })
    }
}
