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

    /// Makes the request, unless it is too late for it.
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
/// A step that is dropped while it runs leaves open whether the server has acted. The methods of
/// [`EndUser`](crate::EndUser) say whom the request is made for.
#[must_use = "nothing is sent until this is awaited"]
pub struct Step<X> {
    exchange: X,
    /// Headers of this step, each under the names that it goes by.
    headers: Vec<(&'static [&'static str], String)>,
}

impl<X> Step<X> {
    pub(crate) fn new(exchange: X) -> Self {
        Self { exchange, headers: Vec::new() }
    }

    /// Changes the exchange that waits to be made.
    pub(crate) fn map(self, change: impl FnOnce(X) -> X) -> Self {
        Self { exchange: change(self.exchange), ..self }
    }

    /// Adds a header to the request.
    pub(crate) fn header_under(mut self, names: &'static [&'static str], value: &str) -> Self {
        self.headers.push((names, value.to_owned()));
        self
    }
}

impl<X: Exchange> Step<X> {
    /// The request, with the headers of this step.
    fn call(&mut self) -> Result<Call<'_, X::Answer>, Error> {
        let call = self.exchange.call()?;
        let headers = self.headers.iter();
        Ok(headers.fold(call, |call, (names, value)| call.header_under(names, value)))
    }
}

impl<X: Exchange> IntoFuture for Step<X> {
    type Output = Result<X::Output, X::Failure>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let mut step = self;
        Box::pin(async move {
            let at = Instant::now();
            let outcome = match step.call() {
                Ok(call) => call.await,
                Err(error) => Err(error),
            };
            step.exchange.conclude(at, outcome)
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
    pub fn send(mut self) -> Result<X::Output, X::Failure> {
        let at = Instant::now();
        let outcome = self.call().and_then(Call::send);
        self.exchange.conclude(at, outcome)
    }
}

impl<X> fmt::Debug for Step<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step").finish_non_exhaustive()
    }
}
