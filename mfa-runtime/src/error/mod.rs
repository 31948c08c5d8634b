//! The one error type: what happened, and whether the request may have reached the server.
//!
//! Texts are made in `display`; how answers become errors is in `crate::answer`.

mod code;
mod display;
mod failure;
#[cfg(feature = "__genauth")]
mod genauth;
mod kind;
mod making;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::answer;
use crate::sizes::room_for_refusal;
pub use code::{ApiCode, ApiStatus};
pub use failure::{Failure, Words};
pub use kind::ErrorKind;

/// Everything that can go wrong between building a client and having an answer.
///
/// Printed with `{}` it is one line that says what happened and whether the request may have
/// reached the server. It shows no URL, no header and no body; of the answer only the codes, the
/// message and the request id that the server gave, with control characters escaped and cut to a
/// sane length.
///
/// # Examples
///
/// ```
/// # async fn example<T: Send + 'static>(call: mfa_runtime::Call<'_, T>) {
/// match call.await {
///     Ok(response) => println!("done, HTTP {}", response.status()),
///     Err(error) if error.is_unauthorized() => println!("log in again"),
///     Err(error) if error.is_throttled() => println!("wait a minute"),
///     Err(error) if error.may_have_reached_server() => println!("look before you repeat: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    delivery: Delivery,
    operation: Option<&'static str>,
    detail: Cow<'static, str>,
    status: Option<StatusCode>,
    failure: Failure,
    attempts: u32,
    /// There was no connection yet.
    connecting: bool,
    retry_after: Option<Duration>,
    outlook: Outlook,
    body: Bytes,
    source: Option<Source>,
}

type Source = Box<dyn StdError + Send + Sync>;

/// Whether the server may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It certainly has not.
    NotSent,
    /// It has, or it may have: nobody can tell.
    MayHaveArrived,
}

/// Whether the same request might fare better in a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlook {
    /// It would end in the same way.
    Lasting,
    /// The cause is of a kind that goes away: a connection that broke, a server that is busy.
    Passing,
}

impl Error {
    /// What went wrong, as far as a program can act on it.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The operation's name in the API document, like `placeOrder`; `None` while a client is
    /// being built.
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation
    }

    /// The HTTP status, if an answer began to arrive.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The status inside the answer, which counts more than the HTTP status: with some APIs a refusal
    /// comes as HTTP 200 with a 400 in it. The document's `x-envelope` says which member holds it.
    pub fn status_code(&self) -> Option<ApiStatus> {
        self.inner.failure.status_code.map(ApiStatus)
    }

    /// The API's finer code, from the member that the document's `x-envelope` names.
    pub fn api_code(&self) -> Option<ApiCode> {
        self.inner.failure.api_code.map(ApiCode)
    }

    /// The server's own words, exactly as they came: escape them before they reach a log.
    pub fn message(&self) -> Option<&str> {
        self.inner.failure.message.as_deref()
    }

    /// The id under which the server's operators find this request: from the answer, else from
    /// its `x-request-id` header. As it came, unescaped.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.failure.request_id.as_deref()
    }

    /// How many times the request was started; 0 if the call ended before that.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// How long the server asks to be left alone, by the `Retry-After` of its last answer, in any of
    /// its forms. The client has waited for it already where it was allowed to send the request
    /// again and the wait fitted into its limits.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Whether the server may have acted on the request, on any of the attempts.
    ///
    /// `false` is certain: it never left this machine, and may be sent again without fear of a
    /// second text message. `true` means that it arrived, or that nobody can tell.
    pub fn may_have_reached_server(&self) -> bool {
        self.inner.delivery == Delivery::MayHaveArrived
    }

    /// Whether one of the [`Timeouts`](crate::Timeouts) passed.
    pub fn is_timeout(&self) -> bool {
        self.inner.kind == ErrorKind::Timeout
    }

    /// Whether the last attempt ended before there was a connection: no such name, nobody listens,
    /// TLS failed, or it took too long.
    pub fn is_connect(&self) -> bool {
        self.inner.connecting
    }

    /// Whether the server wants less: status 429, or a number that means the same by the document's
    /// `x-envelope`. The HTTP status and the one inside the answer count alike.
    pub fn is_throttled(&self) -> bool {
        self.inner.failure.is_throttled(self.status())
    }

    /// Whether the access token is missing, wrong or too old: status 401, or a number that means the
    /// same by the document's `x-envelope`.
    pub fn is_unauthorized(&self) -> bool {
        self.inner.failure.is_unauthorized(self.status())
    }

    /// Reads the result that came with a failure as a `T`: an order that needs a confirmation brings
    /// a token for it, for example. The document's `x-envelope` says which member holds it.
    ///
    /// `None` if there is none, if the body was longer than the call's
    /// [`max_refusal`](crate::Call::max_refusal), or if the result is no `T`. No text of this error
    /// shows any of it.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_runtime::{ApiCode, Error, Value};
    ///
    /// fn confirmation(error: &Error) -> Option<String> {
    ///     let needs_one = error.api_code() == Some(ApiCode(1042));
    ///     let data: Value = needs_one.then(|| error.data())??;
    ///     Some(data["confirmationToken"].as_str()?.to_owned())
    /// }
    /// # let _ = confirmation;
    /// ```
    pub fn data<T: DeserializeOwned>(&self) -> Option<T> {
        let mut body: Map<String, Value> = self.decode_body()?;
        let mut names = self.inner.failure.envelope?.data.iter();
        let data = names.find_map(|name| body.remove(*name).filter(|data| !data.is_null()));
        answer::convert(data?, room_for_refusal(self.inner.body.len())).ok()
    }

    /// Reads the body of a refusal as a `T`, for whatever the accessors here do not cover.
    ///
    /// `None` if there was no body, if it was longer than the call's
    /// [`max_refusal`](crate::Call::max_refusal), or if it is no `T`.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_runtime::{Error, Value};
    ///
    /// fn trace_id(error: &Error) -> Option<String> {
    ///     let body: Value = error.decode_body()?;
    ///     Some(body["traceId"].as_str()?.to_owned())
    /// }
    /// # let _ = trace_id;
    /// ```
    pub fn decode_body<T: DeserializeOwned>(&self) -> Option<T> {
        answer::read(&self.inner.body, room_for_refusal(self.inner.body.len())).ok()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests;
