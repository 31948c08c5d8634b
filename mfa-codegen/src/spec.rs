//! An OpenAPI document in OpenAPI's own words, 3.0 and 3.1 in one form, every object with its place.
//!
//! Plain data: nothing here decides anything, and nothing here knows YAML or Rust tokens. Objects that
//! others can refer to stand in [`Objects`], and are known by their number.

mod arena;
mod constraints;
mod document;
mod headers;
mod keyword;
mod located;
mod media_type;
mod operation;
mod reference;
mod sample;
mod schema;
mod security;
mod server;
mod template;

pub(crate) use arena::{Arena, ById, Id};
pub(crate) use constraints::{Constraints, Number};
pub(crate) use document::{Component, Components, Document, Envelope, Numbers, Objects, Tag};
pub(crate) use headers::{is_credential_header, is_parameter_header};
pub(crate) use keyword::Keyword;
pub(crate) use located::Located;
pub(crate) use media_type::{essence, is_json};
pub(crate) use operation::{
    ExampleId, MediaType, Method, Operation, Parameter, ParameterId, ParameterIn, PathItem,
    RequestBody, RequestBodyId, Response, ResponseId,
};
pub(crate) use reference::{RefOr, Reference};
pub(crate) use sample::{Example, Role, Sample, Value};
pub(crate) use schema::{
    BooleanWords, Composition, Discriminator, Mapping, Property, Schema, SchemaId, Schemas,
    Standing, counting,
};
pub(crate) use security::{SecurityKind, SecurityRequirement, SecurityScheme};
pub(crate) use server::Server;
pub(crate) use template::template_parameters;
