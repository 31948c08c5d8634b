//! Values that a document gives itself: defaults and examples.

use super::constraints::Number;
use crate::diagnostic::JsonPointer;

/// The Example Object.
#[derive(Debug, Default)]
pub(crate) struct Example {
    /// `None` if it is elsewhere (`externalValue`).
    pub(crate) sample: Option<Sample>,
}

/// A `default` or an example, at its place.
#[derive(Debug)]
pub(crate) struct Sample {
    pub(crate) at: JsonPointer,
    pub(crate) role: Role,
    pub(crate) value: Value,
}

/// The purpose of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Default,
    Example,
}

/// A JSON value.
#[derive(Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// What the value is, for "found …".
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(Number::Integer(_)) => "an integer",
            Self::Number(Number::Float(_)) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}
