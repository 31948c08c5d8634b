//! An OpenAPI document in OpenAPI's own words, 3.0 and 3.1 in one form, every object with its place.
//!
//! Plain data: nothing here decides anything, and nothing here knows YAML or Rust tokens.

mod composition;
mod constraints;
mod headers;
mod operation;
mod sample;
mod schema;
mod security;
pub(crate) mod walk;

pub(crate) use composition::{AllOf, Condition, Discriminator, Mapping, PropertyPath, Union};
pub(crate) use constraints::{Constraints, Number};
pub(crate) use headers::{is_credential_header, is_parameter_header};
pub(crate) use operation::{
    MediaType, Method, Operation, Parameter, ParameterIn, PathItem, RequestBody, Response,
};
pub(crate) use sample::{Example, Role, Sample, Value};
pub(crate) use schema::{
    AdditionalProperties, ArraySchema, BooleanWords, Direction, EnumValue, Extent, ObjectSchema,
    Property, Schema, SchemaKind, StringSchema,
};
pub(crate) use security::{SecurityKind, SecurityRequirement, SecurityScheme};

use crate::diagnostic::{JsonPointer, Reported};

/// The OpenAPI Object.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) servers: Vec<Server>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) paths: Vec<PathItem>,
    pub(crate) components: Components,
    pub(crate) security: Vec<SecurityRequirement>,
    pub(crate) envelope: Option<Envelope>,
}

/// The Server Object.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) url: String,
}

/// The Tag Object; `x-client` names the client that gets its operations, `x-envelope` says how their
/// failures look.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) client: Option<Located<String>>,
    /// `x-envelope`, in place of the document's.
    pub(crate) envelope: Option<Envelope>,
}

/// A value that needs a place of its own because something may be wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct Located<T> {
    pub(crate) at: JsonPointer,
    pub(crate) value: T,
}

/// The Components Object, with the entries of other files that something refers to. Order is the
/// document's.
#[derive(Debug, Default)]
pub(crate) struct Components {
    pub(crate) schemas: Vec<Component<Schema>>,
    pub(crate) parameters: Vec<Component<Parameter>>,
    pub(crate) request_bodies: Vec<Component<RequestBody>>,
    pub(crate) responses: Vec<Component<Response>>,
    pub(crate) examples: Vec<Component<Example>>,
    pub(crate) security_schemes: Vec<(String, Result<SecurityScheme, Reported>)>,
}

/// One entry of a section of `components`.
#[derive(Debug)]
pub(crate) struct Component<T> {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) value: RefOr<T>,
}

/// An object, or a `$ref` to one.
#[derive(Debug)]
pub(crate) enum RefOr<T> {
    Ref(Reference),
    Value(T),
    /// One that could not be read. It keeps its place, so that nothing seems to be missing.
    Broken(Reported),
}

impl<T> RefOr<T> {
    /// The object, if it is written out here.
    pub(crate) fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Ref(_) | Self::Broken(_) => None,
        }
    }
}

/// The Reference Object.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The place of the `$ref` keyword.
    pub(crate) at: JsonPointer,
    /// The text behind `$ref`, such as `#/components/schemas/FactorDto`.
    pub(crate) target: String,
    /// The description beside the `$ref`, which stands instead of the target's.
    pub(crate) description: Option<String>,
    /// `null` may stand in the target's place: OpenAPI 3.0 and 3.1 each have an idiom for it.
    pub(crate) nullable: bool,
    /// `default`, `example`, `examples` beside the `$ref` of a schema.
    pub(crate) samples: Vec<Sample>,
    /// `readOnly` or `writeOnly` beside the `$ref` of a schema.
    pub(crate) direction: Direction,
}

impl Reference {
    /// One with nothing beside it.
    pub(crate) fn to(at: JsonPointer, target: String) -> Self {
        let (description, samples) = (None, Vec::new());
        Self { at, target, description, nullable: false, samples, direction: Direction::Both }
    }
}

/// `x-envelope`: how a failure looks inside an HTTP success. Each list holds the names that a property
/// goes by; the first one that is there counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) status: Vec<String>,
    pub(crate) success: i64,
    pub(crate) message: Vec<String>,
    pub(crate) code: Vec<String>,
    pub(crate) request_id: Vec<String>,
    /// The result; empty if the document does not say where it is.
    pub(crate) data: Vec<String>,
}
