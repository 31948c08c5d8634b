//! The values of a schema: whether `null` is one of them, and of what kind they are.

use std::rc::Rc;

use super::record::Record;
use crate::diagnostic::Reported;
use crate::spec::{Discriminator, Keyword, Located, SchemaId, Value};

/// The values of one schema.
#[derive(Clone, Debug)]
pub(crate) struct Shape<'d> {
    /// `null` is one of them, here or where a reference leads.
    pub(crate) null: bool,
    /// They are in requests only, or in answers only.
    pub(crate) one_way: bool,
    /// The schema with the keywords: this one, or the sole member of its composition.
    pub(crate) source: SchemaId,
    pub(crate) kind: Kind<'d>,
}

/// The kinds of values.
#[derive(Clone, Debug)]
pub(crate) enum Kind<'d> {
    /// The schema could not be read, or leads nowhere.
    Broken(Reported),
    /// The schema contradicts itself, or OpenAPI.
    Unclear(Unclear<'d>),
    /// The values of another schema: a `$ref`, alone or as the sole member of a composition.
    Same(Same),
    /// No value at all: `false`.
    Never,
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    /// A value of one of several JSON types: `type: [string, integer]`.
    Types,
    /// One of the values that are listed: `enum`, `const`, or a `oneOf` of nothing but these.
    Values(Vec<&'d Located<Value>>),
    List(SchemaId),
    /// A list whose first items have schemas of their own: `prefixItems`.
    Tuple,
    Record(Rc<Record<'d>>),
    Union(Rc<Union<'d>>),
}

/// A reference that a schema comes down to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Same {
    /// The schema with the `$ref`.
    pub(crate) via: SchemaId,
    /// The schema that it leads to, which may be a reference, too.
    pub(crate) target: SchemaId,
}

/// A schema of which nobody can say what its values are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unclear<'d> {
    /// A `type` that JSON Schema does not have.
    UnknownType(&'d Located<String>),
    /// `type: array` without `items`.
    ListOfWhat,
    /// `enum` without values.
    NoValues,
    /// A composition without members.
    NoMembers(Keyword),
    /// `allOf` beside a `type` other than `object`.
    NoObject(&'d Located<String>),
    /// A composition of listed values that are not all texts.
    Listed,
}

/// `oneOf` or `anyOf` of several members.
#[derive(Debug)]
pub(crate) struct Union<'d> {
    /// `null` is none of them.
    pub(crate) members: Vec<SchemaId>,
    pub(crate) discriminator: Option<&'d Discriminator>,
}

impl Kind<'_> {
    /// Whether the values are neither texts, numbers nor booleans.
    pub(crate) fn is_structured(&self) -> bool {
        matches!(
            self,
            Self::Any
                | Self::List(_)
                | Self::Tuple
                | Self::Record(_)
                | Self::Union(_)
                | Self::Types
        )
    }
}
