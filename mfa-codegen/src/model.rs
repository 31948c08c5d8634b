//! What will be generated: plain data, all names final and unique.
//!
//! Emitters read this and cannot fail. Nothing here knows the document or tokens.

use crate::ordered::Set;

mod cases;
mod client;
mod definition;
mod field;
mod id;
mod name;
mod operation;
mod reference;
mod types;

pub(crate) use cases::{
    Case, CaseField, CaseObject, Cases, Condition, Demand, Need, Presence, Source, setters,
};
pub(crate) use client::{Client, Envelope, Numbers, Scheme, SchemeKind};
pub(crate) use definition::{Alias, Scalar, Struct, TypeDef, Union, UnionVariant, Values, Variant};
pub(crate) use field::{Concern, Field, Number, Reading, Requirement, Rule, Rules};
pub(crate) use id::{Reach, TypeId};
pub(crate) use name::Name;
pub(crate) use operation::{
    Coding, Explode, Input, Location, Media, Operation, Output, Parameter, Place, Segment, Style,
};
pub(crate) use reference::{TextFormat, TypeRef};
pub(crate) use types::{ByType, Types};

/// Everything made from one document.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) types: Types,
    pub(crate) clients: Vec<Client>,
    /// Of a broken document: types that it refers to and does not have.
    pub(crate) missing: Set<Name>,
}
