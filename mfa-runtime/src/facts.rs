//! What generated code states about an API, as plain `static` data.

mod inputs;

use http::Method;

pub use inputs::{Coding, Explode, FORM, Media, Parameter, Place, SIMPLE, Segment, Style};

use crate::trace::Spans;

/// One client of an API: what all its operations share.
#[derive(Debug)]
pub struct Api {
    /// The client's name in Rust, for messages: `ShopClient`.
    pub client: &'static str,
    /// The package that the client is part of, which is what it calls itself: `user-agent`, threads.
    pub package: Package,
    /// How its calls are traced.
    pub spans: Spans,
    /// Where requests go unless the caller says otherwise.
    pub default_host: Option<&'static str>,
    /// The ways to prove who is calling; operations refer to them by index.
    pub schemes: &'static [Scheme],
    /// How a failure of a request that no operation describes looks inside an HTTP 200, if it can be there.
    pub envelope: Option<&'static Envelope>,
}

/// The package that a client is part of.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

/// The package that this stands in, which generated code is part of.
#[doc(hidden)]
#[macro_export]
macro_rules! __package {
    () => {
        $crate::__private::Package {
            name: ::core::env!("CARGO_PKG_NAME"),
            version: ::core::env!("CARGO_PKG_VERSION"),
        }
    };
}

/// One way to prove who is calling.
#[derive(Debug)]
pub struct Scheme {
    /// The builder method that sets it, for messages: `access_token`.
    pub name: &'static str,
    /// What is sent.
    pub kind: SchemeKind,
}

/// What a [`Scheme`] sends.
#[derive(Debug)]
pub enum SchemeKind {
    /// `authorization: Bearer …`
    Bearer,
    /// `authorization: Basic …`
    Basic,
    /// The value as it is.
    Header {
        /// The header's name and its aliases: all of them are sent.
        names: &'static [&'static str],
    },
}

/// The members of an answer's object that say whether it is a success. Each may go by several names:
/// the first one that is there counts.
#[derive(Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The member that holds the status.
    pub status: &'static [&'static str],
    /// The only status that is a success.
    pub success: i64,
    /// The member that holds the text for people.
    pub message: &'static [&'static str],
    /// The member that holds the finer code.
    pub code: &'static [&'static str],
    /// The member that holds the id of the request.
    pub request_id: &'static [&'static str],
    /// The member that holds the result, of a failure too if it has one.
    pub data: &'static [&'static str],
    /// The numbers that say that there were too many requests, beside HTTP's 429.
    pub throttled: Numbers,
    /// The numbers that say that the token is missing, wrong or too old, beside HTTP's 401.
    pub unauthorized: Numbers,
}

/// Numbers by which an API says one thing.
#[derive(Debug, PartialEq, Eq)]
pub struct Numbers {
    /// In the place of the status, HTTP's included.
    pub status: &'static [i64],
    /// In the place of the finer code.
    pub code: &'static [i64],
}

impl Numbers {
    /// What HTTP says is all there is.
    pub const NONE: Self = Self { status: &[], code: &[] };
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path as the document writes it, `/items/{id}`: a name for people, which nothing is sent by.
    pub template: &'static str,
    /// The path as it is sent.
    pub path: &'static [Segment],
    /// The inputs in path, query and headers; calls and services name them by index.
    pub parameters: &'static [Parameter],
    /// The forms that the body can have, by index. Empty: there is none.
    pub bodies: &'static [Media],
    /// Alternatives, each a list of indexes into [`Api::schemes`]. Empty: nothing is needed.
    pub security: &'static [&'static [usize]],
    /// Whether a second request does no harm although the first may have arrived.
    pub repeatable: bool,
    /// Whether the header `Idempotency-Key` is a parameter of it: with a key it is repeatable too.
    pub takes_idempotency_key: bool,
    /// How its failures look inside an HTTP 200, if they can be there.
    pub envelope: Option<&'static Envelope>,
}

impl Operation {
    /// The path template, unless the path is not the document's but the caller's.
    pub(crate) fn template(&self) -> Option<&'static str> {
        (!self.template.is_empty()).then_some(self.template)
    }
}
