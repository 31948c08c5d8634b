//! What becomes of the spans of a call.

use std::time::Duration;

use http::{Method, StatusCode};
use tracing::Span;
use tracing::instrument::{Instrument, Instrumented};

use super::made::{OperationFields, RequestFields};
use crate::answer::Received;
use crate::base_url::BaseUrl;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::request::{Ready, Request};

/// A call from beginning to end, all its attempts and the waits between them.
pub(crate) struct OperationSpan(Span);

impl OperationSpan {
    pub(crate) fn begin(client: &Client, request: &Request) -> Self {
        let operation = request.operation();
        Self((client.api().spans.operation)(&OperationFields {
            id: operation.id,
            method: known(request.method()).unwrap_or("_OTHER"),
            template: operation.template(),
            address: address(client.base()),
            port: client.base().port(),
        }))
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    /// Ends it with the status and the number of attempts, or with what these were in vain for.
    pub(crate) fn end(self, client: &Client, end: Result<(StatusCode, u32), &Error>) {
        if self.0.is_disabled() {
            return;
        }
        let (status, attempts) = match end {
            Ok((status, attempts)) => (Some(status), attempts),
            Err(error) => {
                let spans = &client.api().spans;
                record_error(&self.0, error);
                self.0.record(spans.status_code, error.status_code().map(|code| code.0));
                self.0.record(spans.api_code, error.api_code().map(|code| code.0));
                (error.status(), error.attempts())
            }
        };
        self.0.record("http.response.status_code", status.map(|status| status.as_u16()));
        self.0.record("http.request.resend_count", resend_count(attempts));
    }
}

/// One HTTP request, and what came back.
pub(crate) struct AttemptSpan(Span);

impl AttemptSpan {
    pub(crate) fn begin(client: &Client, request: &Ready, number: u32) -> Self {
        let method = known(request.method());
        Self((client.api().spans.request)(&RequestFields {
            method,
            template: request.template(),
            address: address(client.base()),
            port: client.base().port(),
            resend_count: resend_count(number),
        }))
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    pub(crate) fn end(self, result: &Result<Received<'_>, Error>) {
        if self.0.is_disabled() {
            return;
        }
        let status = match result {
            Ok(received) => Some(received.status()),
            Err(error) => {
                record_error(&self.0, error);
                error.status()
            }
        };
        self.0.record("http.response.status_code", status.map(|status| status.as_u16()));
    }
}

/// The work of a task for a call belongs into the call's span.
pub(crate) fn in_current_span<F: Future>(future: F) -> Instrumented<F> {
    future.in_current_span()
}

/// Notes that the request is sent again, and after which wait.
pub(crate) fn sent_again(client: &Client, error: &Error, delay: Duration) {
    let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    let status = error.status().unwrap_or_default();
    (client.api().spans.sent_again)(delay_ms, error_type(error, &status));
}

/// How many requests went before the last of so many; none is not said.
fn resend_count(attempts: u32) -> Option<u32> {
    attempts.checked_sub(1).filter(|&count| count != 0)
}

fn record_error(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", error_type(error, &error.status().unwrap_or_default()));
}

/// What went wrong, in one of few words: for an HTTP status that is no success the status.
fn error_type<'a>(error: &Error, status: &'a StatusCode) -> &'a str {
    match error.kind() {
        ErrorKind::Configuration => "configuration",
        ErrorKind::Request => "request",
        ErrorKind::Expired => "expired",
        ErrorKind::Token => "token",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::TooLarge => "too_large",
        ErrorKind::Decode => "decode",
        // Of an answer with a status of success the envelope says that it is none.
        ErrorKind::Api if status.is_success() => "api",
        ErrorKind::Api | ErrorKind::Redirect => status.as_str(),
    }
}

/// The name of a method that HTTP knows; what else a caller may think of is nobody's business.
fn known(method: &Method) -> Option<&str> {
    const KNOWN: [Method; 8] = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::HEAD,
        Method::OPTIONS,
        Method::TRACE,
    ];
    KNOWN.contains(method).then_some(method.as_str())
}

/// The host; OpenTelemetry has no brackets around an IPv6 address.
fn address(base: &BaseUrl) -> &str {
    base.host().trim_matches(['[', ']'])
}
