//! The spans of one client.

use std::fmt;

use tracing::Span;

/// Makes the spans and events of a client.
pub struct Spans {
    /// Makes that of a call.
    pub operation: fn(&OperationFields<'_>) -> Span,
    /// Makes that of one request.
    pub request: fn(&RequestFields<'_>) -> Span,
    /// Notes that a request is sent again, after so many milliseconds and this type of error.
    pub sent_again: fn(u64, &str),
    /// The name of the field with the status inside an answer.
    pub status_code: &'static str,
    /// The name of the field with the finer code.
    pub api_code: &'static str,
}

/// What is known of a call when it begins.
#[derive(Debug)]
pub struct OperationFields<'a> {
    /// Its name in the document.
    pub id: &'static str,
    /// The HTTP method, or `_OTHER`.
    pub method: &'a str,
    /// The path as the document writes it.
    pub template: Option<&'static str>,
    /// The host.
    pub address: &'a str,
    /// The port.
    pub port: Option<u16>,
}

/// What is known of a request when it is sent.
#[derive(Debug)]
pub struct RequestFields<'a> {
    /// The HTTP method, if it is one of HTTP's own.
    pub method: Option<&'a str>,
    /// The path as the document writes it.
    pub template: Option<&'static str>,
    /// The host.
    pub address: &'a str,
    /// The port.
    pub port: Option<u16>,
    /// How many requests of the call went before.
    pub resend_count: Option<u32>,
}

impl fmt::Debug for Spans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spans").finish_non_exhaustive()
    }
}
