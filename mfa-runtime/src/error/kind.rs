//! What kind of thing went wrong.

/// What went wrong, as far as a program can act on it.
///
/// # Examples
///
/// ```
/// use mfa_runtime::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Configuration | ErrorKind::Request => "fix the program",
///         ErrorKind::Connect => "check the host and the network",
///         ErrorKind::Api => "read what the server says",
///         _ => "look whether it happened before you try again",
///     }
/// }
/// # let _ = advice;
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The client cannot work as it is set up: no host, a host that is not allowed, a credential
    /// that is missing or cannot be sent, an idempotency key for an operation that takes none.
    /// Nothing was sent.
    Configuration,
    /// The input of this call cannot be sent: an empty path parameter, say, a line break in a
    /// header, or a value that breaks a rule of the document; or a step that was stored and is to be
    /// gone on from is not the one that was exported. Nothing was sent.
    Request,
    /// The time for this call was over before it was made: what it would go on from has expired.
    /// Nothing was sent.
    Expired,
    /// There is no token: its [provider](crate::TokenProvider) has failed, and `source()` says how.
    /// If it was refused by a server, status, codes, message and body are those of the refusal.
    Token,
    /// No connection: the name is unknown, nobody listens there, or TLS failed. The last attempt
    /// sent nothing.
    Connect,
    /// One of the [`Timeouts`](crate::Timeouts) passed.
    Timeout,
    /// The connection broke before the answer was complete.
    Transport,
    /// The server wants the request sent somewhere else. It is not: the body and the credentials
    /// are meant for this host alone.
    Redirect,
    /// The answer is longer than [`max_answer`](crate::Call::max_answer), its values would take eight
    /// times as much memory, or it comes in too many pieces. The error's text says what to set.
    TooLarge,
    /// The server answered with success, but the answer does not fit its type.
    Decode,
    /// The server answered, and says no: by the HTTP status, or by the status inside the answer.
    Api,
}
