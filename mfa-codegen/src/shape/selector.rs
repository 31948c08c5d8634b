//! Ways to tell the members of a union apart.

use crate::diagnostic::JsonPointer;
use crate::spec::{Located, SchemaId, Value};

/// The way to find the member that a value belongs to.
#[derive(Debug)]
pub(crate) enum Selector<'d> {
    /// The property that `discriminator` names.
    Tag(Tags<'d>),
    /// A property that has one value in each member, and another in each.
    Constant { property: &'d str, values: Vec<(&'d Value, SchemaId)> },
    /// Each member has JSON types of its own.
    JsonType(Vec<(JsonType, SchemaId)>),
    /// Each member requires a property that no other one has.
    RequiredKey(Vec<(&'d str, SchemaId)>),
    /// Nothing: the members have to be tried.
    Trial,
}

/// The types of JSON, without `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonType {
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl JsonType {
    pub(super) const ALL: [Self; 5] =
        [Self::Boolean, Self::Number, Self::Text, Self::List, Self::Object];

    /// The type of a value; `None` for `null`.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(_) => Some(Self::Number),
            Value::Text(_) => Some(Self::Text),
            Value::List(_) => Some(Self::List),
            Value::Object(_) => Some(Self::Object),
        }
    }
}

/// The values of a discriminator.
#[derive(Debug)]
pub(crate) struct Tags<'d> {
    pub(crate) property: &'d Located<String>,
    /// The members that are references to schemas with names.
    pub(crate) members: Vec<Named<'d>>,
    /// In the order of the members.
    pub(crate) alternatives: Vec<Alternative<'d>>,
    /// Members and entries of the mapping without an alternative, and why.
    pub(crate) strays: Vec<Stray<'d>>,
}

/// One value of a discriminator, and the member that it stands for.
#[derive(Clone, Debug)]
pub(crate) struct Alternative<'d> {
    pub(crate) tag: &'d str,
    /// The place that the tag was made from.
    pub(crate) at: JsonPointer,
    pub(crate) member: SchemaId,
    /// The member's schema, if the tag is its name.
    pub(crate) named_after: Option<SchemaId>,
}

/// A part of a union that a discriminator cannot do anything with.
#[derive(Debug)]
pub(crate) enum Stray<'d> {
    /// A member that is written out, so that no value stands for it.
    Nameless(SchemaId),
    /// An entry of the mapping that means none of the members.
    NoMember(&'d Located<String>),
    /// A member without a text as the discriminator's property.
    NoTag(Named<'d>),
    /// A second value of the same name.
    Duplicate { second: Alternative<'d>, first: JsonPointer },
}

/// A member that is a reference to a schema with a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'d> {
    pub(crate) member: SchemaId,
    /// The schema with the `$ref`.
    pub(crate) via: SchemaId,
    pub(crate) target: SchemaId,
    pub(crate) name: &'d str,
}
