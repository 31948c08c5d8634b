//! How long to wait for what.

use std::time::Duration;

/// How long a client waits, and for what. Every limit has a default; set the ones you mean.
///
/// | limit | default | covers |
/// |---|---|---|
/// | [`connect`](Self::connect) | 5 s | finding the host, TCP and TLS |
/// | [`attempt`](Self::attempt) | 15 s | one request, from the start to the end of the answer |
/// | [`operation`](Self::operation) | 60 s | the whole call: all requests, and the waits between them |
/// | [`stall`](Self::stall) | 10 s | silence in the middle of an answer |
///
/// The shortest one that applies wins. A single call can have its own, but for `connect`, because
/// calls share connections: [`Call::attempt_timeout`](crate::Call::attempt_timeout),
/// [`Call::timeout`](crate::Call::timeout) and [`Call::stall_timeout`](crate::Call::stall_timeout).
///
/// # Examples
///
/// ```
/// use mfa_runtime::Timeouts;
/// use std::time::Duration;
///
/// let timeouts = Timeouts::new().connect(Duration::from_secs(2)).attempt(Duration::from_secs(5));
/// # let _ = timeouts;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) operation: Duration,
    pub(crate) stall: Duration,
}

impl Timeouts {
    /// The defaults.
    pub fn new() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(15),
            operation: Duration::from_mins(1),
            stall: Duration::from_secs(10),
        }
    }

    /// The longest time to make a connection, TLS included.
    pub fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// The longest time for one request, from its start to the last byte of the answer.
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = limit;
        self
    }

    /// The longest time for a call as a whole. A wait before another request that would end later
    /// is not begun.
    pub fn operation(mut self, limit: Duration) -> Self {
        self.operation = limit;
        self
    }

    /// The longest silence between two pieces of an answer that has begun.
    pub fn stall(mut self, limit: Duration) -> Self {
        self.stall = limit;
        self
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::new()
    }
}
