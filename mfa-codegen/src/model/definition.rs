//! The types that are made of schemas.

use super::cases::Cases;
use super::field::{Concern, Field, Number};
use super::id::Reach;
use super::name::Name;
use super::reference::TypeRef;

/// One public type.
#[derive(Debug)]
pub(crate) enum TypeDef {
    Struct(Struct),
    Enum(Values),
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

    /// The concern that the rules have with it; an alias stands for another type, which says it.
    pub(crate) fn concern(&self) -> Concern {
        match self {
            Self::Struct(definition) => definition.concern,
            Self::Enum(definition) => definition.concern,
            Self::Union(definition) => definition.concern,
            Self::Alias(_) => Concern::None,
        }
    }

    pub(crate) fn concern_mut(&mut self) -> Option<&mut Concern> {
        match self {
            Self::Struct(definition) => Some(&mut definition.concern),
            Self::Enum(definition) => Some(&mut definition.concern),
            Self::Union(definition) => Some(&mut definition.concern),
            Self::Alias(_) => None,
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
    pub(crate) concern: Concern,
    /// The ways to make one, if they depend on a field.
    pub(crate) cases: Option<Box<Cases>>,
}

impl Struct {
    /// Whether only tests build values of it: they come with answers, and no request has them.
    pub(crate) fn is_for_tests(&self) -> bool {
        self.reach.answers && !self.reach.requests
    }
}

/// An open enum of values.
#[derive(Debug)]
pub(crate) struct Values {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    pub(crate) variants: Vec<Variant>,
    /// The variant for every other text.
    pub(crate) catch_all: Name,
    pub(crate) concern: Concern,
    /// The texts that `false` and `true` in an answer stand for.
    pub(crate) booleans: Option<[String; 2]>,
}

/// One value of [`Values`].
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) value: Scalar,
}

/// A value that is listed.
#[derive(Debug)]
pub(crate) enum Scalar {
    Text(String),
    Number(Number),
    Bool(bool),
}

impl Variant {
    /// The value, if it is a text.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Scalar::Text(text) => Some(text),
            Scalar::Number(_) | Scalar::Bool(_) => None,
        }
    }
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
    pub(crate) concern: Concern,
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
