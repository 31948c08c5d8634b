//! Paths, operations, and what goes in and comes out of them.

use super::{Example, Located, RefOr, Schema, SecurityRequirement, Server};
use crate::diagnostic::JsonPointer;

/// The Path Item Object.
#[derive(Debug)]
pub(crate) struct PathItem {
    pub(crate) at: JsonPointer,
    /// The path template, such as `/factors/{factorId}`.
    pub(crate) template: String,
    pub(crate) servers: Option<Vec<Server>>,
    pub(crate) parameters: Vec<RefOr<Parameter>>,
    pub(crate) operations: Vec<Operation>,
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
    pub(crate) parameters: Vec<RefOr<Parameter>>,
    pub(crate) request_body: Option<RefOr<RequestBody>>,
    /// By status: `200`, `2XX`, `default`.
    pub(crate) responses: Vec<(String, RefOr<Response>)>,
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    /// `x-idempotent`: may be sent again, whatever its method is. `None` leaves it to the method.
    pub(crate) idempotent: Option<bool>,
}

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterIn {
    Path,
    Query,
    Header,
}

/// The Parameter Object, in its default style: `simple` for path and header, `form` for query.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) location: ParameterIn,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) rust_name: Option<Located<String>>,
    pub(crate) schema: RefOr<Schema>,
    /// `example` and `examples`.
    pub(crate) examples: Vec<RefOr<Example>>,
}

/// The Request Body Object.
#[derive(Debug)]
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
    pub(crate) schema: Option<RefOr<Schema>>,
    /// `example` and `examples`.
    pub(crate) examples: Vec<RefOr<Example>>,
}

/// The Response Object.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) at: JsonPointer,
    pub(crate) content: Vec<(String, MediaType)>,
}
