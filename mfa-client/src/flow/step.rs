//! One step of a flow: a request that goes out when it is awaited, and what becomes of its answer.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use tokio::time::Instant;

use crate::{Call, Error, Response};

/// A request of a flow, with all that it takes to go on afterwards.
///
/// Only this crate implements it.
pub trait Exchange: Send + 'static {
    /// The answer's type.
    type Answer: Send + 'static;
    /// Success: what the flow goes on with.
    type Output;
    /// Failure: the error, with the step before it where another try makes sense.
    type Failure;

    /// The request, unless it is too late for it.
    ///
    /// # Errors
    ///
    /// The reason why nothing is sent.
    fn call(&mut self) -> Result<Call<'_, Self::Answer>, Error>;

    /// Draws the conclusion; `at` is the moment before anything was sent.
    ///
    /// # Errors
    ///
    /// The flow's own error.
    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<Self::Answer>, Error>,
    ) -> Result<Self::Output, Self::Failure>;
}

/// A step of a flow that is ready to be made. It does nothing until it is awaited; then its request
/// goes out once, or never.
///
/// A step that is dropped while it runs leaves open whether the server has acted.
#[must_use = "nothing is sent until this is awaited"]
pub struct Step<X>(pub(crate) X);

impl<X: Exchange> IntoFuture for Step<X> {
    type Output = Result<X::Output, X::Failure>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self(mut exchange) = self;
            let at = Instant::now();
            let outcome = match exchange.call() {
                Ok(call) => call.await,
                Err(error) => Err(error),
            };
            exchange.conclude(at, outcome)
        })
    }
}

#[cfg(feature = "blocking")]
impl<X: Exchange> Step<X> {
    /// Makes the step and waits for it on this thread, as [`Call::send`] does.
    ///
    /// # Errors
    ///
    /// Those of the step, and those of [`Call::send`].
    pub fn send(self) -> Result<X::Output, X::Failure> {
        let Self(mut exchange) = self;
        let at = Instant::now();
        let outcome = exchange.call().and_then(Call::send);
        exchange.conclude(at, outcome)
    }
}

impl<X> fmt::Debug for Step<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step").finish_non_exhaustive()
    }
}
