//! When a request is sent again, and how long to wait before.
//!
//! Nothing here sends or sleeps: [`Retries`] says what to do next, `crate::send` does it.

mod after;
mod budget;
mod date;
mod policy;

use std::time::Duration;

pub(crate) use after::retry_after;
pub(crate) use budget::{Budget, Cost};
#[cfg(any(test, fuzzing))]
pub(crate) use date::seconds_since_epoch;
pub use policy::RetryPolicy;

/// An attempt that failed, as far as the decision about another one needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed {
    pub(crate) repeat: Repeat,
    pub(crate) cost: Cost,
    /// What the server asks for.
    pub(crate) retry_after: Option<Duration>,
}

/// Whether a failed request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    Allowed,
    Forbidden,
}

/// The retries of one call.
#[derive(Debug)]
pub(crate) struct Retries<'a> {
    policy: &'a RetryPolicy,
    budget: &'a Budget,
    attempts: u32,
}

impl<'a> Retries<'a> {
    pub(crate) fn new(policy: &'a RetryPolicy, budget: &'a Budget) -> Self {
        Self { policy, budget, attempts: 0 }
    }

    /// Notes that a request is about to be sent.
    pub(crate) fn begin(&mut self) {
        self.attempts = self.attempts.saturating_add(1);
    }

    /// How many requests were sent, or begun.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether a request whose token was refused may be sent again with another one, at once.
    ///
    /// That costs nothing: when a token is revoked, all calls under way need it. Only where the new
    /// ones are refused too does the budget put an end to it.
    pub(crate) fn may_renew(&self) -> bool {
        self.policy.allows_another(self.attempts) && self.budget.covers(Cost::Failed)
    }

    /// Pays for a renewed token that was refused like the one before.
    pub(crate) fn renewed_in_vain(&self) {
        self.budget.take(Cost::Failed);
    }

    /// How long to wait before the next attempt; `None` ends the call.
    ///
    /// `remaining` is what is left of the operation's time: a wait that would use it up is not begun.
    /// `random` is asked only if there is something to spread.
    pub(crate) fn next_wait(
        &self,
        failed: Failed,
        remaining: Duration,
        random: impl FnOnce() -> u64,
    ) -> Option<Duration> {
        if failed.repeat == Repeat::Forbidden {
            return None;
        }
        let wait = self.policy.wait(self.attempts, failed.retry_after, random)?;
        // The budget comes last: what is not begun costs nothing.
        (wait < remaining && self.budget.take(failed.cost)).then_some(wait)
    }
}

#[cfg(test)]
mod tests;
