//! Spans for OpenTelemetry, with its names: one per operation, in it one per attempt.
//!
//! Nothing a caller or a server wrote gets into them but the host, the port and codes that are
//! numbers: no URL, no header, no body, no text of a server. Without the feature `tracing` they are
//! not compiled.

mod macros;
#[cfg(feature = "tracing")]
mod made;
#[cfg(not(feature = "tracing"))]
mod silent;
#[cfg(feature = "tracing")]
mod spans;
#[cfg(not(feature = "tracing"))]
mod unmade;

#[cfg(feature = "tracing")]
pub use made::{OperationFields, RequestFields, Spans};
#[cfg(not(feature = "tracing"))]
pub(crate) use silent::{AttemptSpan, OperationSpan, in_current_span, sent_again};
#[cfg(feature = "tracing")]
pub(crate) use spans::{AttemptSpan, OperationSpan, in_current_span, sent_again};
#[cfg(not(feature = "tracing"))]
pub use unmade::Spans;
