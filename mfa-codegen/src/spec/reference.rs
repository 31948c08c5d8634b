//! References, and what stands in the place of one.

use crate::diagnostic::{JsonPointer, Reported};

/// An object, or a `$ref` to one.
#[derive(Debug)]
pub(crate) enum RefOr<T> {
    Ref(Reference),
    Value(T),
    /// One that could not be read. It keeps its place, so that nothing seems to be missing.
    Broken(Reported),
}

impl<T> RefOr<T> {
    /// The object, if it is written out here.
    pub(crate) fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Ref(_) | Self::Broken(_) => None,
        }
    }
}

impl<T: Default> Default for RefOr<T> {
    fn default() -> Self {
        Self::Value(T::default())
    }
}

/// The Reference Object.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The place of the `$ref` keyword.
    pub(crate) at: JsonPointer,
    /// The text behind `$ref`, such as `#/components/schemas/FactorDto`.
    pub(crate) target: String,
}
