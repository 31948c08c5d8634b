//! Objects of anything, as setters take them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A value for a property that is an object of anything: a [`Value`], or a map of values.
///
/// A text is none, although a [`Value`] may be one: a property that was a text and becomes an object shall
/// not go on being set to a text.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeObject(pub Value);

impl From<Value> for FreeObject {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl From<Map<String, Value>> for FreeObject {
    fn from(map: Map<String, Value>) -> Self {
        Self(map.into())
    }
}

impl<K: Into<String>, V: Into<Value>> From<BTreeMap<K, V>> for FreeObject {
    fn from(map: BTreeMap<K, V>) -> Self {
        Self(map.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}
