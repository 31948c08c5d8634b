//! Types, as they are used.

use super::id::TypeId;

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
    /// An object of anything. It is held as any JSON value, as some servers write an empty one as `[]`.
    Object,
    List(Box<TypeRef>),
    Map(Box<TypeRef>),
    Nullable(Box<TypeRef>),
    /// A struct that would otherwise contain itself.
    Boxed(Box<TypeRef>),
    Named(TypeId),
}

impl TypeRef {
    /// The named type that it leads to.
    pub(crate) fn target(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.target()
            }
            _ => None,
        }
    }
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
