//! The kinds of values, each counted and read as the parser behind this reads it.

use serde::de::{Deserializer, Visitor};

use super::numbers::{Float, Nearest};
use super::visit::Visit;
use super::wrapper::Counted;
use crate::codec::empty::{List, Map};
use crate::codec::whole::WholeNumber;

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
