//! Whether credentials may be sent, after what came of them before.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::failure::Shared;
use super::provider::{TokenContext, TokenError};
use crate::error::Error;
use crate::sync::Arc;

/// A server's own wish is granted up to here.
const LONGEST_RETRY_AFTER: Duration = Duration::from_hours(1);

/// How long credentials are held back after a failure: twice as long after each one in a row.
#[derive(Clone, Copy, Debug)]
pub struct Pauses {
    /// After the first failure.
    pub first: Duration,
    /// After however many.
    pub most: Duration,
}

/// The standing of credentials with their server.
pub struct Standing {
    pauses: Pauses,
    /// Never locked across an await.
    state: Mutex<State>,
}

#[derive(Clone, Default)]
enum State {
    #[default]
    Good,
    Paused {
        until: Instant,
        failures: u32,
        error: Arc<Error>,
    },
    Refused(Arc<Error>),
}

impl Standing {
    /// Credentials that have not been sent yet.
    pub fn new(pauses: Pauses) -> Self {
        Self { pauses, state: Mutex::default() }
    }

    /// # Errors
    ///
    /// The failure because of which they must not be sent, for now or for good.
    pub fn check(&self, now: Instant) -> Result<(), TokenError> {
        match &*self.state() {
            State::Paused { until, error, .. } if now < *until => Err(again(error)),
            State::Refused(error) => Err(again(error)),
            State::Good | State::Paused { .. } => Ok(()),
        }
    }

    /// Notes that they have led to a token.
    pub fn good(&self) {
        *self.state() = State::Good;
    }

    /// Notes a failure that says nothing about them: they are held back for a while.
    pub fn pause(&self, error: Error, cx: &TokenContext) -> TokenError {
        let mut state = self.state();
        let before = if let State::Paused { failures, .. } = *state { failures } else { 0 };
        let wait = self.pauses.after(before, error.retry_after(), cx.random());
        let error = Arc::new(error);
        let shared = again(&error);
        if let Some(until) = cx.now().checked_add(wait) {
            *state = State::Paused { until, failures: before.saturating_add(1), error };
        }
        shared
    }

    /// Notes that the server will not have them.
    pub fn refuse(&self, error: Error) -> TokenError {
        let error = Arc::new(error);
        let shared = again(&error);
        *self.state() = State::Refused(error);
        shared
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is locked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Standing").field("pauses", &self.pauses).finish_non_exhaustive()
    }
}

impl Pauses {
    /// The pause after so many others.
    fn after(self, before: u32, retry_after: Option<Duration>, random: u64) -> Duration {
        let growing = self.first.saturating_mul(1 << before.min(30)).min(self.most);
        let asked = retry_after.unwrap_or_default().min(LONGEST_RETRY_AFTER);
        let wait = growing.max(asked);
        // 0 to 255 parts of 1024 more: programs that failed together do not come back together.
        wait + wait * u32::from(random.to_be_bytes()[0]) / 1024
    }
}

fn again(error: &Arc<Error>) -> TokenError {
    Box::new(Shared::new(Arc::<Error>::clone(error)))
}

#[cfg(test)]
mod tests;
