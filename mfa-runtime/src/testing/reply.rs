//! The answer of a service.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::fault::Fault;

/// The answer of a [`Service`](super::Service): status, headers, body.
///
/// What cannot be an answer, such as the status 99, makes the call fail with
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) and the reason.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::testing::Reply;
/// use shop::types::{FoundItem, Item};
///
/// let item = Item::builder().id("42").name("A book");
/// let reply = Reply::ok(&FoundItem::builder().status(0).data(item).build());
/// # _ = reply;
/// ```
#[derive(Clone)]
#[must_use]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) end: End,
    pub(crate) delay: Duration,
    /// Why this is no answer.
    pub(crate) problem: Option<String>,
}

/// What comes behind the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Complete,
    BreaksOff,
    Stalls,
}

impl Reply {
    /// HTTP 200 with a value as JSON: one of the generated types, or `serde_json::json!`.
    ///
    /// The types of answers have builders, too:
    ///
    /// ```
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use mfa_runtime::testing::Reply;
    /// use shop::types::{FoundItem, Item};
    ///
    /// let item = Item::builder().id("42").name("A book");
    /// let reply = Reply::ok(&FoundItem::builder().status(0).data(item).build());
    /// # _ = reply;
    /// ```
    pub fn ok(value: &(impl Serialize + ?Sized)) -> Self {
        Self::json(200, value)
    }

    /// A value as JSON, with any status.
    pub fn json(status: u16, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => Self::with(status, "application/json", body.into()),
            // The serializer's own words may quote the value.
            Err(_) => Self::empty(status).refuse("the value cannot be written as JSON".into()),
        }
    }

    /// A text, whatever it is.
    pub fn text(status: u16, text: impl Into<String>) -> Self {
        Self::with(status, "text/plain; charset=utf-8", text.into().into())
    }

    /// Bytes without a content type.
    pub fn bytes(status: u16, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::empty(status) }
    }

    /// No body at all.
    pub fn empty(status: u16) -> Self {
        let known = StatusCode::from_u16(status).ok().filter(|status| !status.is_informational());
        let made = Self {
            status: known.unwrap_or_default(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            end: End::Complete,
            delay: Duration::ZERO,
            problem: None,
        };
        match known {
            Some(_) => made,
            None => made.refuse(format!("{status} is no status of an answer")),
        }
    }

    /// Sets a header, in place of the one of this name if there is one.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            _ => self = self.refuse("a header has a name or a value that it cannot have".into()),
        }
        self
    }

    /// Lets the answer begin only after this time.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Breaks the connection before the body is complete: what there is of it is its beginning.
    pub fn breaks_off(mut self) -> Self {
        self.end = End::BreaksOff;
        self
    }

    /// Goes silent before the body is complete: the call ends by one of its
    /// [`Timeouts`](crate::Timeouts).
    pub fn stalls(mut self) -> Self {
        self.end = End::Stalls;
        self
    }

    fn with(status: u16, content_type: &'static str, body: Bytes) -> Self {
        let mut made = Self::bytes(status, body);
        made.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        made
    }

    /// The first problem counts.
    fn refuse(mut self, problem: String) -> Self {
        self.problem.get_or_insert(problem);
        self
    }
}

impl From<Reply> for Result<Reply, Fault> {
    fn from(reply: Reply) -> Self {
        Ok(reply)
    }
}

impl From<Fault> for Result<Reply, Fault> {
    fn from(fault: Fault) -> Self {
        Err(fault)
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Answers hold tokens and secrets, in tests perhaps those of a real user.
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
