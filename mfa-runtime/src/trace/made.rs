//! The spans of one client. Where they come from (their target) is fixed where they are written down, so they are
//! written down by a macro in the client's own crate.

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

/// The spans of the client that this stands in. Their target is its crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __spans {
    () => {{
        const TARGET: &str = ::core::env!("CARGO_CRATE_NAME");
        const STATUS_CODE: &str = ::core::concat!(::core::env!("CARGO_CRATE_NAME"), ".status_code");
        const API_CODE: &str = ::core::concat!(::core::env!("CARGO_CRATE_NAME"), ".api_code");
        const EMPTY: $crate::__private::tracing::field::Empty = $crate::__private::tracing::field::Empty;
        $crate::__private::Spans {
            operation: |fields| {
                $crate::__private::tracing::info_span!(
                    target: TARGET,
                    "operation",
                    "otel.name" = fields.id,
                    // For OpenTelemetry the client's side of HTTP is one request, not the sum of several.
                    "otel.kind" = "internal",
                    "otel.status_code" = EMPTY,
                    "http.request.method" = fields.method,
                    "url.template" = fields.template,
                    "server.address" = fields.address,
                    "server.port" = fields.port,
                    "http.request.resend_count" = EMPTY,
                    "http.response.status_code" = EMPTY,
                    "error.type" = EMPTY,
                    { STATUS_CODE } = EMPTY,
                    { API_CODE } = EMPTY,
                )
            },
            request: |fields| {
                let method = fields.method.unwrap_or("HTTP");
                let template = fields.template.unwrap_or_default();
                let separator = if template.is_empty() { "" } else { " " };
                $crate::__private::tracing::info_span!(
                    target: TARGET,
                    "request",
                    "otel.name" = %::core::format_args!("{method}{separator}{template}"),
                    "otel.kind" = "client",
                    "otel.status_code" = EMPTY,
                    "http.request.method" = fields.method.unwrap_or("_OTHER"),
                    "url.template" = fields.template,
                    "server.address" = fields.address,
                    "server.port" = fields.port,
                    "http.request.resend_count" = fields.resend_count,
                    "http.response.status_code" = EMPTY,
                    "error.type" = EMPTY,
                )
            },
            sent_again: |delay_ms, error_type| {
                $crate::__private::tracing::debug!(
                    target: TARGET,
                    delay_ms,
                    "error.type" = error_type,
                    "sending the request again",
                );
            },
            status_code: STATUS_CODE,
            api_code: API_CODE,
        }
    }};
}
