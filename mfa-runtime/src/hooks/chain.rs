//! The hooks of one client, and the time they have.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderMap;
use tokio::time::Instant;

use super::moments::Hooks;
use super::views::{AfterResponse, Attempt, BeforeRequest, OnRetry};
use crate::answer::Received;
use crate::deadline::{Deadlines, Limit};
use crate::error::Error;
use crate::facts::Api;
use crate::inside::{self, Id};

/// The hooks of one client, in the order in which they were set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chain {
    hooks: Vec<Arc<dyn Hooks>>,
}

impl Chain {
    pub(crate) fn push(&mut self, hooks: Arc<dyn Hooks>) {
        self.hooks.push(hooks);
    }

    /// Nobody pays for hooks who has none.
    pub(crate) fn is_empty(&self) -> bool {
        self.hooks.is_empty()
    }

    /// Whether one of these hooks makes the call that asks, while its own call holds what all share.
    pub(crate) fn is_asking(&self) -> bool {
        inside::is_inside(Id::of(self))
    }

    /// Before a request is sent: `headers` are those that it has so far.
    ///
    /// # Errors
    ///
    /// The limit that passed.
    pub(crate) async fn before_request(
        &self,
        attempt: Attempt<'_>,
        (api, headers): (&'static Api, &mut HeaderMap),
        deadlines: &mut Deadlines<'_>,
    ) -> Result<(), Limit> {
        let mut view = BeforeRequest { attempt, api, headers };
        let all = async {
            for hooks in &self.hooks {
                hooks.before_request(&mut view).await;
            }
        };
        deadlines.watch(pin!(inside::run([Id::of(self)], pin!(all)))).await
    }

    /// After an attempt, on the operation's time.
    pub(crate) async fn after_response(
        &self,
        attempt: Attempt<'_>,
        result: &Result<Received<'_>, Error>,
        deadlines: &mut Deadlines<'_>,
    ) {
        let elapsed = deadlines.attempt_elapsed();
        deadlines.end_attempt();
        // The envelope is read for its codes alone, and only where somebody looks at them.
        let reported = result.as_ref().ok().and_then(Received::reported_failure);
        let result = match (&reported, result) {
            (Some(error), _) | (None, Err(error)) => Err(error),
            (None, Ok(received)) => Ok(received.status()),
        };
        let view = AfterResponse { attempt, elapsed, result };
        let all = async {
            for hooks in &self.hooks {
                hooks.after_response(&view).await;
            }
        };
        // An answer that is there does not get lost over a hook.
        _ = deadlines.watch(pin!(inside::run([Id::of(self)], pin!(all)))).await;
    }

    /// Before a wait, on the operation's time: what is left of the wait then; `None` if the operation's time is over.
    pub(crate) async fn on_retry(
        &self,
        attempt: Attempt<'_>,
        (error, delay): (&Error, Duration),
        deadlines: &mut Deadlines<'_>,
    ) -> Option<Duration> {
        let begun = Instant::now();
        deadlines.end_attempt();
        let view = OnRetry { attempt, delay, error };
        let all = async {
            for hooks in &self.hooks {
                hooks.on_retry(&view).await;
            }
        };
        deadlines.watch(pin!(all)).await.ok()?;
        Some(delay.saturating_sub(begun.elapsed()))
    }
}
