//! Objects of anything, as setters take them.

use serde_json::{Map, Value};

/// A value for a property that is an object of anything: a [`Value`], or a map of
/// them. It takes nothing that a [`Value`] is not made of, so that the property may become one of any JSON.
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
