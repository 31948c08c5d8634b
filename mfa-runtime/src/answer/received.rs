//! A complete answer, judged: is it a success, and does it fit its type?

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::LOCATION;
use serde::de::DeserializeOwned;

use super::envelope;
use super::format;
use super::mend::{Mending, Nan};
use super::path;
use super::read::{Unread, read};
use crate::client::Setup;
use crate::error::{Delivery, Error, ErrorKind, Failure, Words};
use crate::facts::{Envelope, Operation};
use crate::response::Head;
use crate::retry::retry_after;
use crate::sizes::{self, Sizes};
use crate::transport::Answer;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What the value of an answer says about success.
#[derive(Clone, Copy)]
pub(crate) enum Verdict {
    /// The status inside it.
    Status(i64),
    /// Nothing: that it could be read is all there is to know.
    Read,
    /// Nothing was read: look for an envelope.
    Unread,
}

/// A complete answer with a status of 200 to 299.
pub(crate) struct Received<'c> {
    setup: &'c Setup,
    operation: &'static Operation,
    head: Head,
    body: Bytes,
}

impl<'c> Received<'c> {
    /// # Errors
    ///
    /// Every answer whose HTTP status is no success.
    pub(crate) fn new(
        setup: &'c Setup,
        operation: &'static Operation,
        answer: Answer,
        attempts: u32,
        elapsed: Duration,
    ) -> Result<Self, Error> {
        let Answer { status, headers, body } = answer;
        let head = Head { status, headers, attempts, elapsed };
        let received = Self { setup, operation, head, body };
        if status.is_success() {
            Ok(received)
        } else if status.is_redirection() {
            Err(received.redirect())
        } else {
            let failure = envelope::read_refusal(received.envelope(), received.json());
            // Nothing longer was read.
            let error = received.refusal(failure, usize::MAX);
            Err(if is_passing(status) { error.passing() } else { error })
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The failure that the envelope reports, if it does. For those who look on: whether it counts
    /// as one is said by [`judge`](Self::judge).
    pub(crate) fn reported_failure(&self) -> Option<Error> {
        let failure = self.business_failure()?;
        Some(self.failed(failure))
    }

    /// The body, without the mark that some servers put in front.
    pub(crate) fn json(&self) -> &[u8] {
        self.body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.body)
    }

    /// Says whether the answer is a success, now that its value could be read.
    ///
    /// # Errors
    ///
    /// What the envelope says, if it says failure.
    pub(crate) fn judge(self, verdict: Verdict, sizes: &Sizes) -> Result<Head, Error> {
        let failure = match (verdict, self.envelope()) {
            (Verdict::Status(status), Some(envelope)) if status != envelope.success => {
                Some(envelope::read(envelope, self.json()))
            }
            (Verdict::Unread, Some(_)) => self.business_failure(),
            _ => None,
        };
        match failure {
            Some(failure) => Err(self.refusal(failure, sizes.refusal)),
            None => Ok(self.head),
        }
    }

    /// The error for a body without a value of its type: what the envelope says, if it says
    /// failure, for then the rest of the value is often missing.
    pub(crate) fn unread(self, reason: &Unread, sizes: &Sizes) -> Error {
        if let Some(failure) = self.business_failure() {
            return self.refusal(failure, sizes.refusal);
        }
        match reason {
            Unread::Misfit(error) => {
                self.error(ErrorKind::Decode, self.unreadable_text(error, None))
            }
            Unread::MendedMisfit(error, nan) => {
                self.error(ErrorKind::Decode, self.unreadable_text(error, Some(*nan)))
            }
            Unread::TooLarge => self.error(ErrorKind::TooLarge, sizes::too_much(sizes.answer)),
        }
    }

    /// Whether the envelope says that the request's token is not good.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.business_failure().is_some_and(|failure| failure.is_unauthorized(None))
    }

    fn business_failure(&self) -> Option<Failure> {
        let envelope = self.envelope()?;
        let failure = envelope::read(envelope, self.json());
        let failed = failure.status_code.is_some_and(|status| status != envelope.success);
        failed.then_some(failure)
    }

    /// Says why there is no value in the body, or in what it was mended to.
    fn unreadable_text(&self, error: &serde_json::Error, mended: Option<Nan>) -> Cow<'static, str> {
        let json = self.json();
        if json.trim_ascii().is_empty() {
            return "it is empty".into();
        }
        if let Some(encoding) = format::encoding(&self.head.headers).filter(|_| !error.is_data()) {
            return format::encoded_text(encoding).into();
        }
        if format::is_other(json, error) {
            let name = format::content_type(&self.head.headers);
            return format!("it is not JSON but {name}").into();
        }
        let skipped = self.body.len() - json.len();
        match mended.and_then(|nan| Mending::of(json, nan)) {
            Some(mending) => path::describe_mended(&mending, skipped, error).into(),
            None => path::describe(json, skipped, error).into(),
        }
    }

    /// Makes the error for a failure, and keeps its body if that is not longer than `longest`.
    fn refusal(self, mut failure: Failure, longest: usize) -> Error {
        if failure.request_id.is_none() {
            let header = self.head.headers.get("x-request-id");
            failure.request_id = header.and_then(|id| id.to_str().ok()).map(str::to_owned);
        }
        // A longer body is no refusal that anybody would want to read, but keeps its memory busy.
        let short = self.body.len() <= longest;
        let kept = if short { self.body.slice_ref(self.json()) } else { Bytes::new() };
        self.failed(failure).with_body(kept)
    }

    /// A client has one word for a number, although the envelopes of its operations may differ.
    fn failed(&self, failure: Failure) -> Error {
        let envelope = self.setup.api.envelope.or(self.envelope());
        let words = envelope.map_or(Words::default(), Words::of);
        self.error(ErrorKind::Api, "").with_failure(Failure { words, ..failure })
    }

    fn redirect(self) -> Error {
        let base = &self.setup.base;
        let target = self.head.headers.get(LOCATION).and_then(|location| {
            let target = base.join(location.to_str().ok()?)?;
            target.host_str().map(str::to_owned)
        });
        let detail = match target {
            Some(host) if host == base.host() => {
                "to another address of the same host, which is not followed".into()
            }
            Some(host) => format!("to `{host}`, which is not followed"),
            None => "to nowhere".into(),
        };
        self.error(ErrorKind::Redirect, detail)
    }

    fn error(&self, kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Error {
        let now = self.setup.environment.wall_clock();
        Error::new(kind, detail)
            .in_operation(self.operation.id)
            .with_status(self.head.status)
            .with_retry_after(retry_after(&self.head.headers, now))
            .after(self.head.attempts, Delivery::MayHaveArrived)
    }

    fn envelope(&self) -> Option<&'static Envelope> {
        let described = self.operation.template().is_some();
        if described { self.operation.envelope } else { self.setup.api.envelope }
    }
}

/// Whether a server answers so while something is the matter that will pass. 500 is not among them:
/// more often than not it is the request itself that the server stumbles over.
fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Reads a body as a `T` that takes no more than `room` bytes.
pub(crate) fn decode<T: DeserializeOwned>(
    received: &Received<'_>,
    room: usize,
) -> Result<T, Unread> {
    read(received.json(), room)
}

/// Reads a body as a `T`, and none at all as `null`.
pub(crate) fn decode_or_null<T: DeserializeOwned>(
    received: &Received<'_>,
    room: usize,
) -> Result<T, Unread> {
    let json = received.json();
    read(if json.trim_ascii().is_empty() { b"null" } else { json }, room)
}

/// Leaves a body alone.
#[expect(clippy::unnecessary_wraps, reason = "stands where `decode` stands for other calls")]
pub(crate) fn ignore(_received: &Received<'_>, _room: usize) -> Result<(), Unread> {
    Ok(())
}

/// Takes a body as it came.
#[expect(clippy::unnecessary_wraps, reason = "stands where `decode` stands for other calls")]
pub(crate) fn keep(received: &Received<'_>, _room: usize) -> Result<Bytes, Unread> {
    Ok(received.body.clone())
}

#[cfg(test)]
mod tests;
