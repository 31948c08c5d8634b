//! Writing a struct as an object.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;

/// An object that is written member by member.
pub trait ObjectWriter: Sized {
    /// What the serializer makes.
    type Ok;
    /// The serializer's error.
    type Error;

    /// Writes a member.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Self::Error>;

    /// Writes a member if it has a value.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    #[inline]
    fn optional<T: Serialize>(&mut self, key: &str, value: Option<&T>) -> Result<(), Self::Error> {
        match value {
            Some(value) => self.field(key, value),
            None => Ok(()),
        }
    }

    /// Writes a member if it is not absent.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn maybe<T: Serialize>(&mut self, key: &str, value: &Maybe<T>) -> Result<(), Self::Error> {
        match value {
            Maybe::Value(value) => self.field(key, value),
            Maybe::Null => self.field(key, &()),
            Maybe::Absent => Ok(()),
        }
    }

    /// Writes the members that the type does not know.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn additional(&mut self, members: &BTreeMap<String, Value>) -> Result<(), Self::Error> {
        members.iter().try_for_each(|(key, value)| self.field(key, value))
    }

    /// Closes the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn end(self) -> Result<Self::Ok, Self::Error>;
}

/// Writes all members.
pub(super) struct Plain<M>(M);

impl<M: SerializeMap> Plain<M> {
    /// Opens the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    #[inline]
    pub(super) fn new<S>(serializer: S) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M>,
    {
        serializer.serialize_map(None).map(Self)
    }
}

impl<M: SerializeMap> ObjectWriter for Plain<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    #[inline]
    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    #[inline]
    fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// Writes a tag first, and then all members but that one.
pub(super) struct Tagged<M> {
    map: M,
    property: &'static str,
}

impl<M: SerializeMap> Tagged<M> {
    /// Opens the object and writes the tag.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub(super) fn new<S>(
        serializer: S,
        property: &'static str,
        tag: &'static str,
    ) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M, Error = M::Error>,
    {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(property, tag)?;
        Ok(Self { map, property })
    }
}

impl<M: SerializeMap> ObjectWriter for Tagged<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), M::Error> {
        if key == self.property { Ok(()) } else { self.map.serialize_entry(key, value) }
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}
