//! The document itself, its components, and all objects by their number.

use super::arena::{Arena, Id};
use super::located::Located;
use super::operation::{Operation, Parameter, PathItem, RequestBody, Response};
use super::reference::RefOr;
use super::sample::{Example, Value};
use super::schema::{Schema, Schemas};
use super::security::{SecurityRequirement, SecurityScheme};
use super::server::Server;
use crate::diagnostic::JsonPointer;

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
    /// What says that there were too many requests, beside HTTP's 429.
    pub(crate) throttled: Numbers,
    /// What says that the token is not good, beside HTTP's 401.
    pub(crate) unauthorized: Numbers,
}

/// Numbers by which an API says one thing, in the place of the status or of the finer code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) status: Vec<i64>,
    pub(crate) code: Vec<i64>,
}
