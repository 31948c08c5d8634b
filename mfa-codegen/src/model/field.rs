//! Properties of objects, and the rules for their values.

use super::name::Name;
use super::reference::TypeRef;

/// One property.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    /// The keys it is read from; it is written to the first.
    pub(crate) keys: Vec<String>,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    pub(crate) ty: TypeRef,
    pub(crate) requirement: Requirement,
    pub(crate) reading: Reading,
    pub(crate) rules: Rules,
}

/// Whether a value must be there, and whether `null` may stand in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Requirement {
    /// There, and no null.
    Required,
    /// There, and maybe null.
    Nullable,
    /// Maybe absent, and no null where it is sent.
    Optional,
    /// Absent, null, or a value: three different things.
    Maybe,
}

impl Requirement {
    pub(crate) fn of(required: bool) -> Self {
        if required { Self::Required } else { Self::Optional }
    }

    pub(crate) fn of_nullable(required: bool) -> Self {
        if required { Self::Nullable } else { Self::Maybe }
    }
}

/// Other types than its own that a value may be read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Exact,
    /// One item in place of a list.
    OneOrMany,
    /// A number such as `200.0`, which JSON Schema counts as an integer.
    Integer,
    /// The same, or a text with a whole number in it.
    IntegerOrText,
}

/// The rules that a value made by the user must keep. Answers are not held to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub(crate) own: Vec<Rule>,
    /// The rules for each item of a list, or entry of a map.
    pub(crate) inner: Option<Box<Rules>>,
}

impl Rules {
    pub(crate) fn are_none(&self) -> bool {
        self.own.is_empty() && self.inner.is_none()
    }
}

/// The concern that the document's rules have with the values of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Concern {
    #[default]
    None,
    /// The rules of a list or a map around them, in which they are counted and compared.
    Around,
    /// Rules for what is in them.
    Inside,
}

/// One rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    MinLength(u64),
    MaxLength(u64),
    Pattern(String),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    MultipleOf(Number),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
}

/// A number, finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i64),
    Float(f64),
}
