//! Writing a struct as an object.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;

/// Writes an object member by member.
pub struct ObjectWriter<S: Serializer> {
    map: S::SerializeMap,
    /// The member that has been written already.
    tag: Option<&'static str>,
}

impl<S: Serializer> ObjectWriter<S> {
    /// Opens the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub(super) fn new(serializer: S) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)?, tag: None })
    }

    /// Opens the object and writes the member `property`, which then is passed over.
    pub(super) fn tagged(
        serializer: S,
        property: &'static str,
        tag: &'static str,
    ) -> Result<Self, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(property, tag)?;
        Ok(Self { map, tag: Some(property) })
    }

    /// Writes a member.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub(super) fn field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        if self.tag == Some(key) {
            return Ok(());
        }
        self.map.serialize_entry(key, value)
    }

    /// Writes a member if it has a value.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub(super) fn optional<T: Serialize>(
        &mut self,
        key: &'static str,
        value: Option<&T>,
    ) -> Result<(), S::Error> {
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
    pub(super) fn maybe<T: Serialize>(
        &mut self,
        key: &'static str,
        value: &Maybe<T>,
    ) -> Result<(), S::Error> {
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
    pub(super) fn additional(&mut self, members: &BTreeMap<String, Value>) -> Result<(), S::Error> {
        let mut members = members.iter().filter(|(key, _)| self.tag != Some(key));
        members.try_for_each(|(key, value)| self.map.serialize_entry(key, value))
    }

    /// Closes the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub(super) fn end(self) -> Result<S::Ok, S::Error> {
        self.map.end()
    }
}

impl<S: Serializer> fmt::Debug for ObjectWriter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectWriter").finish_non_exhaustive()
    }
}
