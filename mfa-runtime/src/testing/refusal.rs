//! What an operation of a service answers when it says no.

use std::fmt;

use serde_json::{Map, Value};

use super::fault::Fault;
use super::reply::Reply;
use crate::error::{ApiCode, ApiStatus};
use crate::facts::Envelope;

/// What an operation of a generated service gives in place of its answer.
///
/// A refusal of the API's own is made by [`new`](Self::new); it looks as the API's document says:
/// where failures are reported inside HTTP 200, it is one. Any [`Reply`] and any [`Fault`] turn into
/// one, too.
///
/// # Examples
///
/// ```
/// use mfa_runtime::ApiCode;
/// use mfa_runtime::testing::{Fault, Refusal, Reply};
///
/// let sold_out = Refusal::new(400).api_code(ApiCode(1042)).message("sold out");
/// let busy: Refusal = Reply::empty(503).header("retry-after", "2").into();
/// let broken: Refusal = Fault::Reset.into();
/// # _ = (sold_out, busy, broken);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Refusal {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    /// In the words of the API.
    Said(Said),
    Outcome(Box<Result<Reply, Fault>>),
}

#[derive(Clone)]
struct Said {
    /// `None`: as the API reports failures.
    http: Option<u16>,
    status: i64,
    code: Option<i64>,
    message: String,
}

impl Refusal {
    /// A refusal with a status: the one inside HTTP 200 where the API has one there, else the HTTP
    /// status.
    pub fn new(status: impl Into<ApiStatus>) -> Self {
        let ApiStatus(status) = status.into();
        let said = Said { http: None, status, code: None, message: String::new() };
        Self { kind: Kind::Said(said) }
    }

    /// Adds the API's finer code.
    pub fn api_code(mut self, code: impl Into<ApiCode>) -> Self {
        if let Kind::Said(said) = &mut self.kind {
            said.code = Some(code.into().0);
        }
        self
    }

    /// Adds a text for people.
    pub fn message(mut self, text: impl Into<String>) -> Self {
        if let Kind::Said(said) = &mut self.kind {
            said.message = text.into();
        }
        self
    }

    /// What an operation answers that nobody has written: HTTP 501.
    #[doc(hidden)]
    pub fn not_implemented(what: &str) -> Self {
        let message = format!("`{what}` is not implemented by this service");
        Self { kind: Kind::Said(Said { http: Some(501), status: 501, code: None, message }) }
    }

    pub(crate) fn into_outcome(self, envelope: Option<&Envelope>) -> Result<Reply, Fault> {
        match self.kind {
            Kind::Said(said) => Ok(said.into_reply(envelope)),
            Kind::Outcome(outcome) => *outcome,
        }
    }
}

impl Said {
    fn into_reply(self, envelope: Option<&Envelope>) -> Reply {
        let Self { http, status, code, message } = self;
        let mut body = Map::new();
        let mut put = |names: &[&str], value: Value| {
            if let Some(name) = names.first() {
                body.insert((*name).to_owned(), value);
            }
        };
        put(envelope.map_or(&["message"], |envelope| envelope.message), message.into());
        if let Some(code) = code {
            put(envelope.map_or(&["code"], |envelope| envelope.code), code.into());
        }
        put(envelope.map_or(&[], |envelope| envelope.status), status.into());
        let outside = || u16::try_from(status).unwrap_or_default();
        let http = http.unwrap_or_else(|| if envelope.is_some() { 200 } else { outside() });
        Reply::json(http, &Value::Object(body))
    }
}

impl From<Reply> for Refusal {
    fn from(reply: Reply) -> Self {
        Self { kind: Kind::Outcome(Box::new(Ok(reply))) }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { kind: Kind::Outcome(Box::new(Err(fault))) }
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Said(Said { status, code, .. }) => f
                .debug_struct("Refusal")
                .field("status", status)
                .field("api_code", code)
                .finish_non_exhaustive(),
            Kind::Outcome(outcome) => f.debug_tuple("Refusal").field(outcome).finish(),
        }
    }
}
