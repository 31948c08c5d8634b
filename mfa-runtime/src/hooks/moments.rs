//! The moments of a call at which code of the caller's runs.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::views::{AfterResponse, BeforeRequest, OnRetry};

/// What a hook returns: the rest of its work. `Box::pin(async { … })` makes one, [`done`] the one of
/// a hook that has nothing left to do.
pub type HookFuture<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A hook that has done everything when it returns.
pub fn done<'a>() -> HookFuture<'a> {
    // A future without content is boxed without memory.
    Box::pin(async {})
}

/// Code that runs around every request of a client: to count, to measure, to pass a trace on.
///
/// Set it with `.hooks(…)` on a client's builder. Several may be set: each of the three moments calls
/// them in the order in which they were set. All methods do nothing unless they are written.
///
/// Hooks see what a request is for and what became of it: never its headers, its body, its query or
/// the values in its path, and nothing of an answer but its codes. They may add headers, and change
/// or remove none.
///
/// The time that hooks take is part of the call's: see [`before_request`](Self::before_request) and
/// the others. One that blocks its thread cannot be stopped by anybody.
///
/// A hook that makes calls uses another client. With its own one it would be called for its own calls,
/// too; and where the client has a limit of requests under way (`max_in_flight`), a call that is made
/// before a request or after a response fails at once, as it could wait for the place that it holds itself.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::hooks::{AfterResponse, HookFuture, Hooks, done};
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Hooks for Failures {
///     fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
///         if response.error_kind().is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///         done()
///     }
/// }
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client = shop::ShopClient::builder().hooks(Failures::default()).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// Before a request is sent, each time it is.
    ///
    /// Its time counts as the attempt's: when the attempt's or the operation's limit passes, the call
    /// ends with a timeout, and nothing was sent.
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        _ = request;
        done()
    }

    /// After an attempt, whether there was an answer or not.
    ///
    /// It may take what is left of the operation's time. Then it is dropped where it stands, and the
    /// call has the outcome that it had before.
    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        _ = response;
        done()
    }

    /// Before the wait that comes before another attempt.
    ///
    /// Its time is part of the wait. If it takes longer, so does the wait, but not past the
    /// operation's limit: then the call ends with the error that it would have been retried for.
    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        _ = retry;
        done()
    }
}

/// So that the caller can keep what a hook has collected.
impl<H: Hooks + ?Sized> Hooks for Arc<H> {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        (**self).before_request(request)
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        (**self).after_response(response)
    }

    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        (**self).on_retry(retry)
    }
}

impl fmt::Debug for dyn Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is in it is the caller's own, and may be secret.
        f.write_str("Hooks")
    }
}
