//! One visitor for all structs: each brings its pass over the entries.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};

use super::room;

/// A struct that is read from the entries of an object.
pub trait ReadObject: Sized {
    /// The type's name, for "expected …".
    const NAME: &'static str;

    /// Reads every entry.
    ///
    /// # Errors
    ///
    /// If an entry has the wrong type, comes twice or is missing.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

impl<T: ReadObject> ReadObject for Box<T> {
    const NAME: &'static str = T::NAME;

    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        room::take::<A::Error>(size_of::<T>())?;
        T::read(map).map(Self::new)
    }
}

/// Reads a struct from an object; anything else is an error that names both.
///
/// # Errors
///
/// If the input is no object, or its entries are not those of `T`.
pub fn read_object<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: ReadObject,
{
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}
