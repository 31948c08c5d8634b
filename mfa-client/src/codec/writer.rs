//! Writing a struct as an object.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// Writes an object member by member.
pub struct ObjectWriter<S: Serializer> {
    map: S::SerializeMap,
}

impl<S: Serializer> ObjectWriter<S> {
    /// Opens the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn new(serializer: S) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)? })
    }

    /// Writes a member.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.map.serialize_entry(key, value)
    }

    /// Writes a member if it has a value.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn optional<T: Serialize>(
        &mut self,
        key: &'static str,
        value: &Option<T>,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => self.map.serialize_entry(key, value),
            None => Ok(()),
        }
    }

    /// Writes the members that the type does not know.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn additional(&mut self, members: &BTreeMap<String, Value>) -> Result<(), S::Error> {
        members.iter().try_for_each(|(key, value)| self.map.serialize_entry(key, value))
    }

    /// Closes the object.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map.end()
    }
}

impl<S: Serializer> fmt::Debug for ObjectWriter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectWriter").finish_non_exhaustive()
    }
}
