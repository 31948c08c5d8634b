//! An answer, and what came with it.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

/// An answer, and what came with it. Use it like the value inside.
///
/// # Examples
///
/// ```
/// # async fn example(call: mfa_runtime::Call<'_, Vec<i64>>) -> Result<(), mfa_runtime::Error> {
/// let response = call.await?;
/// println!("{} items after {:?}", response.len(), response.elapsed());
/// let items: Vec<i64> = response.into_inner();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Head,
}

/// Everything of an answer but the value.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, head: Head) -> Self {
        Self { value, head }
    }

    /// The HTTP status: always a success.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The id under which the server's operators find this request: the `x-request-id` header.
    pub fn request_id(&self) -> Option<&str> {
        self.head.headers.get("x-request-id")?.to_str().ok()
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// How long the call took, all attempts and the waits between them included.
    pub fn elapsed(&self) -> Duration {
        self.head.elapsed
    }

    /// Status, headers and value.
    pub fn into_parts(self) -> (StatusCode, HeaderMap, T) {
        (self.head.status, self.head.headers, self.value)
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No headers: cookies and tokens travel in them.
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .field("attempts", &self.head.attempts)
            .field("elapsed", &self.head.elapsed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
