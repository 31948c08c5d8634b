//! What generated code states its spans by. A target is fixed where it is written down, which so is the
//! user's crate.

/// The spans of the client that this stands in. Their target is its crate.
#[cfg(feature = "tracing")]
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

/// No spans.
#[cfg(not(feature = "tracing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __spans {
    () => {
        $crate::__private::Spans
    };
}
