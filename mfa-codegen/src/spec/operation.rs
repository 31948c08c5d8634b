//! Paths, operations, and what goes in and comes out of them.

use super::arena::Id;
use super::located::Located;
use super::reference::{RefOr, Reference};
use super::sample::{Example, Value};
use super::schema::{Schema, SchemaId};
use super::security::SecurityRequirement;
use super::server::Server;
use crate::diagnostic::JsonPointer;

/// The Path Item Object.
#[derive(Debug)]
pub(crate) struct PathItem {
    pub(crate) at: JsonPointer,
    /// The path template, such as `/factors/{factorId}`.
    pub(crate) template: String,
    pub(crate) reference: Option<Reference>,
    pub(crate) servers: Option<Vec<Server>>,
    pub(crate) parameters: Vec<ParameterId>,
    pub(crate) operations: Vec<Operation>,
    /// Keywords of which nothing is made, with their values.
    pub(crate) others: Vec<(&'static str, Located<Value>)>,
}

/// The methods an operation can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// Every method, with its keyword in a Path Item Object.
    pub(crate) const ALL: [(&'static str, Self); 8] = [
        ("get", Self::Get),
        ("put", Self::Put),
        ("post", Self::Post),
        ("delete", Self::Delete),
        ("options", Self::Options),
        ("head", Self::Head),
        ("patch", Self::Patch),
        ("trace", Self::Trace),
    ];
}

/// The Operation Object.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) at: JsonPointer,
    pub(crate) method: Method,
    pub(crate) operation_id: Option<Located<String>>,
    pub(crate) rust_name: Option<Located<String>>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) tags: Vec<Located<String>>,
    pub(crate) servers: Option<Vec<Server>>,
    pub(crate) parameters: Vec<ParameterId>,
    pub(crate) request_body: Option<RequestBodyId>,
    /// By status: `200`, `2XX`, `default`.
    pub(crate) responses: Vec<(String, ResponseId)>,
    pub(crate) callbacks: Option<Located<Value>>,
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    /// `x-idempotent`: may be sent again, whatever its method is. `None` leaves it to the method.
    pub(crate) idempotent: Option<bool>,
}

/// The place of a parameter in a request: the value of its `in`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterIn {
    Path,
    Query,
    Header,
    Cookie,
    /// OpenAPI 3.0 and 3.1 have no such place.
    #[default]
    Unknown,
}

/// The number of a parameter.
pub(crate) type ParameterId = Id<RefOr<Parameter>>;

/// The Parameter Object.
#[derive(Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) location: ParameterIn,
    /// `in`, as written.
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) rust_name: Option<Located<String>>,
    pub(crate) style: Option<Located<String>>,
    pub(crate) allow_reserved: bool,
    pub(crate) allow_empty_value: bool,
    /// `schema`; the other way is `content`.
    pub(crate) schema: Option<SchemaId>,
    pub(crate) content: Option<Vec<(String, MediaType)>>,
    /// `example` and `examples`.
    pub(crate) examples: Vec<ExampleId>,
}

/// The number of an example.
pub(crate) type ExampleId = Id<RefOr<Example>>;

/// The number of a request body.
pub(crate) type RequestBodyId = Id<RefOr<RequestBody>>;

/// The Request Body Object.
#[derive(Debug, Default)]
pub(crate) struct RequestBody {
    pub(crate) at: JsonPointer,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    /// By media type.
    pub(crate) content: Vec<(String, MediaType)>,
}

/// The Media Type Object.
#[derive(Debug)]
pub(crate) struct MediaType {
    pub(crate) at: JsonPointer,
    pub(crate) schema: Option<Id<Schema>>,
    pub(crate) encoding: Option<Located<Value>>,
    /// `example` and `examples`.
    pub(crate) examples: Vec<ExampleId>,
}

/// The number of a response.
pub(crate) type ResponseId = Id<RefOr<Response>>;

/// The Response Object.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) at: JsonPointer,
    pub(crate) content: Vec<(String, MediaType)>,
}
