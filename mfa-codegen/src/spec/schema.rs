//! Schemas: what we read of JSON Schema.

use std::rc::Rc;

use super::{AllOf, Condition, Constraints, Located, RefOr, Sample, Union};
use crate::diagnostic::JsonPointer;

/// The Schema Object.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) at: JsonPointer,
    pub(crate) description: Option<String>,
    /// `null` is among its types (3.1), or it is `nullable` (3.0).
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) rust_name: Option<Located<String>>,
    pub(crate) format: Option<String>,
    /// Rules for the value itself.
    pub(crate) constraints: Constraints,
    /// `default`, `example`, `examples`.
    pub(crate) samples: Vec<Sample>,
    pub(crate) extent: Extent,
    pub(crate) direction: Direction,
    pub(crate) kind: SchemaKind,
}

impl Schema {
    /// A schema that says nothing but what kind of value it describes.
    pub(crate) fn of(at: JsonPointer, kind: SchemaKind) -> Self {
        Self {
            at,
            description: None,
            nullable: false,
            deprecated: false,
            rust_name: None,
            format: None,
            constraints: Constraints::default(),
            samples: Vec::new(),
            // Of what it is put together from, something may not have been read.
            extent: Extent::Partial,
            direction: Direction::Both,
            kind,
        }
    }

    /// Whether its values are neither texts, numbers nor booleans.
    pub(crate) fn is_structured(&self) -> bool {
        use SchemaKind::{AllOf, Any, Array, Object, Union};
        matches!(self.kind, Any | Array(_) | Object(_) | AllOf(_) | Union(_))
    }
}

/// How much of what the document says of a value is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    /// There is more: nothing can be said of whether a value fits.
    Partial,
}

impl Extent {
    pub(crate) fn and(self, other: Self) -> Self {
        if self == Self::Partial { self } else { other }
    }
}

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Both,
    /// `readOnly` or `writeOnly`: it is in answers only, or in requests only.
    One,
}

impl Direction {
    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::One { self } else { other }
    }
}

/// What a schema describes.
#[derive(Debug)]
pub(crate) enum SchemaKind {
    /// Any JSON value.
    Any,
    Boolean,
    Integer {
        format: Option<String>,
    },
    Number,
    String(StringSchema),
    Array(Box<ArraySchema>),
    Object(Box<ObjectSchema>),
    AllOf(Box<AllOf>),
    Union(Box<Union>),
}

/// `type: string`.
#[derive(Debug, Default)]
pub(crate) struct StringSchema {
    /// `format: password` or `x-sensitive: true`.
    pub(crate) sensitive: bool,
    /// `enum`, without `null`.
    pub(crate) values: Option<Vec<EnumValue>>,
    /// `x-accept-boolean`.
    pub(crate) accept_boolean: Option<BooleanWords>,
}

/// One value of an `enum`.
#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) at: JsonPointer,
    pub(crate) text: String,
}

/// `x-accept-boolean`: the texts that booleans in answers stand for.
#[derive(Clone, Debug)]
pub(crate) struct BooleanWords {
    pub(crate) at: JsonPointer,
    pub(crate) when_true: String,
    pub(crate) when_false: String,
}

/// `type: array`.
#[derive(Debug)]
pub(crate) struct ArraySchema {
    pub(crate) items: RefOr<Schema>,
    /// `x-accept-single`, at its place.
    pub(crate) accept_single: Option<JsonPointer>,
}

/// `type: object`, or what an `allOf` is merged to, which shares the properties of its members.
#[derive(Clone, Debug, Default)]
pub(crate) struct ObjectSchema {
    pub(crate) properties: Vec<Rc<Property>>,
    pub(crate) required: Vec<Located<String>>,
    pub(crate) additional: AdditionalProperties,
    /// The conditions among the members of its `allOf`.
    pub(crate) conditions: Vec<Condition>,
}

/// One entry of `properties`.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) rust_name: Option<Located<String>>,
    /// `x-aliases`: other keys under which answers may carry the value.
    pub(crate) aliases: Vec<Located<String>>,
    /// `x-accept-text`, at its place: answers may carry the integer as a text.
    pub(crate) accept_text: Option<JsonPointer>,
    pub(crate) schema: RefOr<Schema>,
}

/// `additionalProperties`.
#[derive(Clone, Debug, Default)]
pub(crate) enum AdditionalProperties {
    /// Absent or `false`: unknown properties of an answer are passed over.
    #[default]
    Ignore,
    /// `true`: they are kept.
    Keep,
    /// A schema: the object is a map.
    Typed(Rc<RefOr<Schema>>),
}
