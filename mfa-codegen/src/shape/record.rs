//! Objects with properties: what one schema says of them, or several that are joined.

use std::rc::Rc;

use super::Condition;
use crate::diagnostic::JsonPointer;
use crate::spec::{Located, Property, SchemaId};

/// An object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record<'d> {
    pub(crate) properties: Vec<&'d Property>,
    pub(crate) required: Vec<&'d Located<String>>,
    pub(crate) extra: Extra,
    /// `patternProperties`: patterns of names, and the schemas of what stands under them.
    pub(crate) patterns: Vec<&'d (String, SchemaId)>,
    pub(crate) conditions: Vec<Rc<Condition<'d>>>,
    /// The places of conditions of this schema that cannot be expressed.
    pub(crate) ignored: Vec<JsonPointer>,
    /// Whether it is joined of several schemas.
    pub(crate) is_joined: bool,
    /// Reasons why the members of an `allOf` cannot be joined.
    pub(crate) conflicts: Vec<Conflict<'d>>,
    /// Whether something is missing: a member that is broken or has conflicts.
    pub(crate) is_broken: bool,
    /// Whether this is all that the schemas say of its values.
    pub(crate) is_exact: bool,
}

/// Properties beside those that have names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Extra {
    /// Nothing is said of them, or there are none: those of an answer are passed over.
    #[default]
    Drop,
    /// `additionalProperties: true`: they are kept.
    Keep,
    /// Each of them has this schema.
    Typed(SchemaId),
}

/// Reasons why the members of an `allOf` cannot be joined.
#[derive(Clone, Debug)]
pub(crate) enum Conflict<'d> {
    /// A member is no object; `object` is the place of one that is.
    NoObject { member: SchemaId, found: &'static str, object: Option<SchemaId> },
    /// A property has two types.
    Property { second: &'d Property, first: &'d Property },
    /// It leads to more others than can be joined.
    TooLarge(SchemaId),
    /// A member leads back to it, by the `$ref` of this schema.
    Circle(SchemaId),
}

impl<'d> Record<'d> {
    /// The property of a name.
    pub(crate) fn property(&self, name: &str) -> Option<&'d Property> {
        self.properties.iter().copied().find(|property| property.name == name)
    }

    /// The names of the properties.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'d str> + '_ {
        self.properties.iter().map(|property| property.name.as_str())
    }

    /// Whether a property must be there.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required.value == name)
    }

    /// Whether all that the schemas say of it could be joined.
    pub(crate) fn is_whole(&self) -> bool {
        !self.is_broken && self.conflicts.is_empty()
    }
}
