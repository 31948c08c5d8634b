//! Clients, and what their builders take.

use super::name::Name;
use super::operation::Operation;

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
