//! What will be generated: plain data, all names final and unique.
//!
//! Emitters read this and cannot fail. Nothing here knows the document or tokens.

mod cases;
mod operation;
mod types;

use std::collections::BTreeSet;

pub(crate) use cases::{Case, CaseField, CaseObject, Cases, Need, Presence, Source, setters};
pub(crate) use operation::{
    Coding, Explode, Input, Location, Media, Operation, Output, Parameter, Place, Segment, Style,
};
pub(crate) use types::{Reach, TypeId, Types};

/// A Rust name that is known to be an identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) text: String,
    /// A keyword, to be written `r#text`.
    pub(crate) raw: bool,
}

/// Everything made from one document.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) types: Types,
    pub(crate) clients: Vec<Client>,
    /// Of a broken document: types that it refers to and does not have.
    pub(crate) missing: BTreeSet<Name>,
}

/// One public type.
#[derive(Debug)]
pub(crate) enum TypeDef {
    Struct(Struct),
    Enum(TextEnum),
    Union(Union),
    Alias(Alias),
}

impl TypeDef {
    pub(crate) fn name(&self) -> &Name {
        match self {
            Self::Struct(definition) => &definition.name,
            Self::Enum(definition) => &definition.name,
            Self::Union(definition) => &definition.name,
            Self::Alias(definition) => &definition.name,
        }
    }
}

/// An object with properties.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: Name,
    pub(crate) builder: Name,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    pub(crate) fields: Vec<Field>,
    /// The field that keeps properties the document does not know.
    pub(crate) additional: Option<Name>,
    /// Whether it is the type of a field: then that field's setters take its builders too.
    pub(crate) is_part: bool,
    pub(crate) reach: Reach,
    /// The ways to make one, if they depend on a field.
    pub(crate) cases: Option<Box<Cases>>,
}

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

/// What else than its own type a value may be read from.
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

/// What a value that the user makes must keep to. Answers are not held to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub(crate) own: Vec<Rule>,
    /// Those for each item of a list.
    pub(crate) of_items: Vec<Rule>,
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

/// An open enum of texts.
#[derive(Debug)]
pub(crate) struct TextEnum {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    pub(crate) variants: Vec<Variant>,
    /// The variant for every other text.
    pub(crate) catch_all: Name,
    /// The texts that `false` and `true` in an answer stand for.
    pub(crate) booleans: Option<[String; 2]>,
}

/// One value of a [`TextEnum`].
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) text: String,
}

/// An open enum of objects, which a property tells apart.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    /// The property that holds the tag.
    pub(crate) property: String,
    pub(crate) variants: Vec<UnionVariant>,
    /// The variant for every other tag.
    pub(crate) catch_all: Name,
}

/// One alternative of a [`Union`].
#[derive(Debug)]
pub(crate) struct UnionVariant {
    pub(crate) name: Name,
    pub(crate) tag: String,
    pub(crate) ty: TypeRef,
}

/// Another name for a type.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) ty: TypeRef,
}

/// A type, as it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypeRef {
    Bool,
    I32,
    I64,
    F64,
    String,
    Secret,
    /// A text of a form of its own.
    Format(TextFormat),
    /// Any JSON value.
    Value,
    List(Box<TypeRef>),
    Map(Box<TypeRef>),
    Nullable(Box<TypeRef>),
    /// A struct that would otherwise contain itself.
    Boxed(Box<TypeRef>),
    Named(TypeId),
}

/// The formats of texts that have a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextFormat {
    Uuid,
    Date,
    DateTime,
    Uri,
    Email,
    /// `byte`.
    Base64,
    Decimal,
}

/// One client.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) name: Name,
    pub(crate) builder: Name,
    /// The trait of what answers its calls in tests.
    pub(crate) service: Name,
    /// The module of the client and its calls.
    pub(crate) module: Name,
    pub(crate) doc: String,
    pub(crate) default_host: Option<String>,
    pub(crate) schemes: Vec<Scheme>,
    /// How failures look inside a success, all ways.
    pub(crate) envelopes: Vec<Envelope>,
    /// That of requests which the document does not describe, by its index.
    pub(crate) envelope: Option<usize>,
    pub(crate) operations: Vec<Operation>,
}

/// A security scheme of a client: a method of its builder.
#[derive(Debug)]
pub(crate) struct Scheme {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) kind: SchemeKind,
}

/// How a credential travels.
#[derive(Clone, Debug)]
pub(crate) enum SchemeKind {
    /// `from` is the method that takes a source of tokens in place of one token.
    Bearer {
        from: Name,
    },
    Basic,
    Header(Vec<String>),
}

/// How a failure looks inside a success: by which names its members go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) status: Vec<String>,
    pub(crate) success: i64,
    pub(crate) message: Vec<String>,
    pub(crate) code: Vec<String>,
    pub(crate) request_id: Vec<String>,
    pub(crate) data: Vec<String>,
}
