//! The one error type: what happened, and whether the request may have reached the server.
//!
//! Texts are made in `display`; how answers become errors is in `crate::answer`.

mod code;
mod display;
mod kind;
mod making;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::answer::{self, Failure};
use crate::sizes::room_for_refusal;
pub use code::{ApiCode, ApiStatus};
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
/// # async fn example<T: Send + 'static>(call: mfa_client::Call<'_, T>) {
/// match call.await {
///     Ok(response) => println!("done, HTTP {}", response.status()),
///     Err(error) if error.mfa_required() => println!("a second factor is needed"),
///     Err(error) if error.is_throttled() => println!("wait a minute before the next code"),
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
    /// The names of the body's member with the result, which a failure may have, too.
    data: &'static [&'static str],
    source: Option<Source>,
}

type Source = Box<dyn StdError + Send + Sync>;

/// Whether the server may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
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

    /// The operation's name in the API document, like `enrollFactor`; `None` while a client is
    /// being built.
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation
    }

    /// The HTTP status, if an answer began to arrive.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The status inside the answer, which counts more than the HTTP status: a refusal often
    /// comes as HTTP 200 with `statusCode` 400 in it.
    pub fn status_code(&self) -> Option<ApiStatus> {
        self.inner.failure.status_code.map(ApiStatus)
    }

    /// The API's finer code, for example [`ApiCode::WRONG_TOTP_CODE`].
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

    /// Whether the server wants less: status 429, or 422 or `apiCode` 2080, with which it refuses a
    /// second message within a minute. The HTTP status and the one inside the answer count alike.
    pub fn is_throttled(&self) -> bool {
        let too_soon = self.api_code() == Some(ApiCode::EMAIL_TOO_SOON);
        too_soon || self.has_status(429) || self.has_status(422)
    }

    /// Whether the access token is missing, wrong or too old: status 401, or `apiCode` 2020.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED) || self.inner.failure.is_unauthorized()
    }

    /// Whether the server asks for a second factor: `apiCode` 1635 (the user's own) or 1636 (the
    /// application's).
    pub fn mfa_required(&self) -> bool {
        self.api_code().is_some_and(ApiCode::is_mfa_required)
    }

    /// Reads the result that came with a failure as a `T`: a sign-in that wants a second factor brings
    /// a token for it, for example. The document's `x-envelope` says which member holds it.
    ///
    /// `None` if there is none, if the body was longer than the call's
    /// [`max_refusal`](crate::Call::max_refusal), or if the result is no `T`. No text of this error
    /// shows any of it.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::Error;
    /// use mfa_client::types::GetMfaInfoDataDto;
    ///
    /// fn trigger_data(error: &Error) -> Option<GetMfaInfoDataDto> {
    ///     error.mfa_required().then(|| error.data())?
    /// }
    /// # let _ = trigger_data;
    /// ```
    pub fn data<T: DeserializeOwned>(&self) -> Option<T> {
        let mut body: Map<String, Value> = self.decode_body()?;
        let mut names = self.inner.data.iter();
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
    /// use mfa_client::{Error, Value};
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

    fn has_status(&self, status: u16) -> bool {
        self.status_code() == Some(ApiStatus(i64::from(status)))
            || self.status().is_some_and(|http| http.as_u16() == status)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests;
