//! What hooks see. No accessor here leads to a secret: that is the whole list.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::{AUTHORIZATION, COOKIE, HeaderMap};
use http::{Method, StatusCode};

use crate::error::{ApiCode, ApiStatus, Error, ErrorKind};
use crate::facts::{Api, SchemeKind};
use crate::headers::checked_header;
use crate::request::{IDEMPOTENCY_KEY, Ready};

/// One request of a call, as far as hooks may know it.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    request: &'a Ready,
    number: u32,
}

impl<'a> Attempt<'a> {
    pub(crate) fn new(request: &'a Ready, number: u32) -> Self {
        Self { request, number }
    }

    /// The operation's name in the API document, like `enrollFactor`; `request` for one that the
    /// document does not describe.
    pub fn operation(&self) -> &'static str {
        self.request.operation().id
    }

    /// The HTTP method.
    pub fn method(&self) -> &'a Method {
        self.request.method()
    }

    /// The path as the document has it, parameters by name: `/api/v3/factors/{id}`. `None` for a
    /// request that the document does not describe.
    pub fn url_template(&self) -> Option<&'static str> {
        self.request.template()
    }

    /// Which request of the call this is, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation())
            .field("method", self.method())
            .field("url_template", &self.url_template())
            .field("number", &self.number)
            .finish()
    }
}

/// A request that is about to be sent. It is also the [`Attempt`].
///
/// # Examples
///
/// ```
/// use mfa_runtime::hooks::{BeforeRequest, HookFuture, Hooks, done};
///
/// struct Tagged;
///
/// impl Hooks for Tagged {
///     fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
///         let tag = format!("{}-{}", request.operation(), request.number());
///         if let Err(refused) = request.header("x-tag", &tag) {
///             eprintln!("{refused}");
///         }
///         done()
///     }
/// }
/// ```
pub struct BeforeRequest<'a> {
    pub(super) attempt: Attempt<'a>,
    pub(super) api: &'static Api,
    pub(super) headers: &'a mut HeaderMap,
}

impl BeforeRequest<'_> {
    /// Adds a header to this request. The next attempt does not have it unless it is added again.
    ///
    /// # Errors
    ///
    /// If the header cannot be sent or is not for hooks to set: one that the request has already, one
    /// that carries a credential or is an idempotency key, or one that frames or routes the message
    /// (those that [`Call::header`](crate::Call::header) names). Nothing is changed then, and the
    /// request is sent without it.
    pub fn header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let refuse = |problem: String| {
            Error::configuration(format!("goes without a header of a hook: {problem}"))
                .in_operation(self.attempt.operation())
        };
        let (name, value) = checked_header(name, value).map_err(refuse)?;
        if self.is_credential(name.as_str()) {
            return Err(refuse(format!("the header `{name}` is not for hooks")));
        }
        if self.headers.contains_key(&name) {
            return Err(refuse(format!("the request has a header `{name}` already")));
        }
        self.headers.insert(name, value);
        Ok(())
    }

    /// Whether a header carries a credential, or decides whether a request counts.
    fn is_credential(&self, name: &str) -> bool {
        let of_scheme = |kind: &SchemeKind| match kind {
            SchemeKind::Header { names } => names.iter().any(|own| own.eq_ignore_ascii_case(name)),
            SchemeKind::Bearer | SchemeKind::Basic => false,
        };
        [AUTHORIZATION, COOKIE].iter().any(|header| header == name)
            || name == IDEMPOTENCY_KEY
            || self.api.schemes.iter().any(|scheme| of_scheme(&scheme.kind))
    }
}

impl fmt::Debug for BeforeRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BeforeRequest").field("attempt", &self.attempt).finish_non_exhaustive()
    }
}

/// What became of one attempt. It is also the [`Attempt`].
///
/// # Examples
///
/// ```
/// use mfa_runtime::hooks::{AfterResponse, HookFuture, Hooks, done};
///
/// struct Slow;
///
/// impl Hooks for Slow {
///     fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
///         if response.elapsed().as_secs() >= 2 {
///             eprintln!("{} took {:?}", response.operation(), response.elapsed());
///         }
///         done()
///     }
/// }
/// ```
pub struct AfterResponse<'a> {
    pub(super) attempt: Attempt<'a>,
    pub(super) elapsed: Duration,
    pub(super) result: Result<StatusCode, &'a Error>,
}

impl AfterResponse<'_> {
    /// How long this attempt took, its hooks before the request included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The HTTP status, if an answer began to arrive.
    pub fn status(&self) -> Option<StatusCode> {
        self.result.map_or_else(Error::status, Some)
    }

    /// What went wrong, if anything did. A failure that the answer reports inside an HTTP 200 is one
    /// ([`ErrorKind::Api`]). Whether an answer fits its type is not known yet.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.result.err().map(Error::kind)
    }

    /// The status inside an answer that reports a failure.
    pub fn status_code(&self) -> Option<ApiStatus> {
        self.result.err()?.status_code()
    }

    /// The API's finer code of a failure.
    pub fn api_code(&self) -> Option<ApiCode> {
        self.result.err()?.api_code()
    }
}

impl fmt::Debug for AfterResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AfterResponse")
            .field("attempt", &self.attempt)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("error_kind", &self.error_kind())
            .field("status_code", &self.status_code())
            .field("api_code", &self.api_code())
            .finish()
    }
}

/// A request that will be sent again. It is also the [`Attempt`] that failed.
///
/// # Examples
///
/// ```
/// use mfa_runtime::hooks::{HookFuture, Hooks, OnRetry, done};
///
/// struct Told;
///
/// impl Hooks for Told {
///     fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
///         eprintln!("{} again in {:?}: {:?}", retry.operation(), retry.delay(), retry.error_kind());
///         done()
///     }
/// }
/// ```
pub struct OnRetry<'a> {
    pub(super) attempt: Attempt<'a>,
    pub(super) delay: Duration,
    pub(super) error: &'a Error,
}

impl OnRetry<'_> {
    /// How long the wait before the next attempt is, from now.
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// What went wrong.
    pub fn error_kind(&self) -> ErrorKind {
        self.error.kind()
    }

    /// The HTTP status, if an answer began to arrive.
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }
}

impl fmt::Debug for OnRetry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnRetry")
            .field("attempt", &self.attempt)
            .field("delay", &self.delay)
            .field("error_kind", &self.error_kind())
            .field("status", &self.status())
            .finish()
    }
}

impl<'a> Deref for BeforeRequest<'a> {
    type Target = Attempt<'a>;

    fn deref(&self) -> &Attempt<'a> {
        &self.attempt
    }
}

impl<'a> Deref for AfterResponse<'a> {
    type Target = Attempt<'a>;

    fn deref(&self) -> &Attempt<'a> {
        &self.attempt
    }
}

impl<'a> Deref for OnRetry<'a> {
    type Target = Attempt<'a>;

    fn deref(&self) -> &Attempt<'a> {
        &self.attempt
    }
}
