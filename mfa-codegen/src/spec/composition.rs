//! Schemas made of schemas, and what depends on a value.

use super::{Located, RefOr, Schema};
use crate::diagnostic::{JsonPointer, Reported};

/// `allOf` with more than one member. `resolve` merges them to one object.
#[derive(Debug)]
pub(crate) struct AllOf {
    /// In the document's order; the keywords beside `allOf` are a member like the others.
    pub(crate) members: Vec<RefOr<Schema>>,
}

/// `oneOf` or `anyOf` of several members; `null` is none of them.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) members: Vec<RefOr<Schema>>,
    /// What tells the members apart, or that nothing does.
    pub(crate) discriminator: Result<Discriminator, Reported>,
}

/// The Discriminator Object.
#[derive(Debug)]
pub(crate) struct Discriminator {
    /// `propertyName`.
    pub(crate) property: Located<String>,
    pub(crate) mapping: Vec<Mapping>,
}

/// One entry of a discriminator's `mapping`.
#[derive(Debug)]
pub(crate) struct Mapping {
    /// The value of the property.
    pub(crate) tag: String,
    /// What it stands for: a reference, or the name of a schema.
    pub(crate) target: Located<String>,
}

/// One `if`/`then` of an `allOf`: what else is required when an enum property has a value.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// The place of the item of `allOf`.
    pub(crate) at: JsonPointer,
    /// The property that decides.
    pub(crate) property: Located<String>,
    /// Its value.
    pub(crate) value: Located<String>,
    /// Paths of properties, from this object down, that are then required. A path's parents are
    /// listed only if they are required themselves.
    pub(crate) required: Vec<PropertyPath>,
    /// Paths of properties that `then` speaks of, whether it requires them or not.
    pub(crate) mentioned: Vec<PropertyPath>,
}

/// A property that a [`Condition`] speaks of.
#[derive(Clone, Debug)]
pub(crate) struct PropertyPath {
    /// The place of its name.
    pub(crate) at: JsonPointer,
    pub(crate) path: Vec<String>,
}
