//! An OpenAPI document in OpenAPI's own words, 3.0 and 3.1 in one form, every object with its place.
//!
//! Plain data: nothing here decides anything, and nothing here knows YAML or Rust tokens. Objects that
//! others can refer to stand in [`Objects`], and are known by their number.

mod arena;
mod constraints;
mod headers;
mod keyword;
mod media_type;
mod operation;
mod sample;
mod schema;
mod security;
mod template;

pub(crate) use arena::{Arena, ById, Id};
pub(crate) use constraints::{Constraints, Number};
pub(crate) use headers::{is_credential_header, is_parameter_header};
pub(crate) use keyword::Keyword;
pub(crate) use media_type::{essence, is_json};
pub(crate) use operation::{
    ExampleId, MediaType, Method, Operation, Parameter, ParameterId, ParameterIn, PathItem,
    RequestBody, RequestBodyId, Response, ResponseId,
};
pub(crate) use sample::{Example, Role, Sample, Value};
pub(crate) use schema::{
    BooleanWords, Composition, Discriminator, Mapping, Property, Schema, SchemaId, Schemas,
    Standing, counting,
};
pub(crate) use security::{SecurityKind, SecurityRequirement, SecurityScheme};
pub(crate) use template::template_parameters;

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
    pub(crate) objects: Objects,
    pub(crate) security: Vec<SecurityRequirement>,
    pub(crate) envelope: Option<Envelope>,
    /// Keywords of the OpenAPI Object and of `components` of which nothing is made, with their values.
    pub(crate) others: Vec<(&'static str, Located<Value>)>,
}

impl Document {
    /// Every operation, with its path item.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&PathItem, &Operation)> {
        self.paths.iter().flat_map(|item| item.operations.iter().map(move |op| (item, op)))
    }
}

/// Every object that a `$ref` can lead to, and every `$ref`, wherever it stands.
#[derive(Debug, Default)]
pub(crate) struct Objects {
    pub(crate) schemas: Schemas,
    pub(crate) parameters: Arena<RefOr<Parameter>>,
    pub(crate) request_bodies: Arena<RefOr<RequestBody>>,
    pub(crate) responses: Arena<RefOr<Response>>,
    pub(crate) examples: Arena<RefOr<Example>>,
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
    pub(crate) parameters: Vec<Component<RefOr<Parameter>>>,
    pub(crate) request_bodies: Vec<Component<RefOr<RequestBody>>>,
    pub(crate) responses: Vec<Component<RefOr<Response>>>,
    pub(crate) examples: Vec<Component<RefOr<Example>>>,
    pub(crate) security_schemes: Vec<(String, RefOr<SecurityScheme>)>,
}

/// One entry of a section of `components`.
#[derive(Debug)]
pub(crate) struct Component<T> {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) id: Id<T>,
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

impl<T: Default> Default for RefOr<T> {
    fn default() -> Self {
        Self::Value(T::default())
    }
}

/// The Reference Object.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The place of the `$ref` keyword.
    pub(crate) at: JsonPointer,
    /// The text behind `$ref`, such as `#/components/schemas/FactorDto`.
    pub(crate) target: String,
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
