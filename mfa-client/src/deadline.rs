//! The clock of one call: one timer for all its limits.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use crate::timeouts::Timeouts;

/// Stands in for "never" where an [`Instant`] cannot be so late.
const FAR: Duration = Duration::from_hours(30 * 365 * 24);

/// The limit that passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Attempt,
    Operation,
    Stall,
}

/// When a call has to be over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadlines {
    started: Instant,
    /// When the attempt under way began, and when it has to be over.
    attempt_started: Instant,
    attempt: Instant,
    attempt_limit: Duration,
    operation: Instant,
    stall: Duration,
    /// When the latest piece of the answer came; `None` before the first.
    progress: Option<Instant>,
}

impl Deadlines {
    /// Starts the clock.
    pub(crate) fn start(timeouts: &Timeouts) -> Self {
        let started = Instant::now();
        Self {
            started,
            attempt_started: started,
            attempt: after(started, timeouts.attempt),
            attempt_limit: timeouts.attempt,
            operation: after(started, timeouts.operation),
            stall: timeouts.stall,
            progress: None,
        }
    }

    /// A timer that fires no later than any limit can pass.
    ///
    /// It is armed for the earliest moment that a stall is possible, although no answer has begun,
    /// and is looked at again when it fires: so it is never moved on the way to a good answer.
    pub(crate) fn timer(&self) -> Sleep {
        tokio::time::sleep_until(self.earliest())
    }

    /// Starts the clock of another attempt, and arms the timer for it.
    pub(crate) fn begin_attempt(&mut self, timer: Pin<&mut Sleep>) {
        self.attempt_started = Instant::now();
        self.attempt = after(self.attempt_started, self.attempt_limit);
        self.progress = None;
        timer.reset(self.earliest());
    }

    /// Ends the attempt: what is watched from now on has what is left of the operation's time.
    pub(crate) fn end_attempt(&mut self) {
        self.attempt = self.operation;
        self.progress = None;
    }

    /// How long the attempt under way has taken.
    pub(crate) fn attempt_elapsed(&self) -> Duration {
        self.attempt_started.elapsed()
    }

    /// What is left of the operation's time.
    pub(crate) fn remaining(&self) -> Duration {
        self.operation.saturating_duration_since(Instant::now())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Notes that a piece of the answer came.
    pub(crate) fn progress(&mut self) {
        self.progress = Some(Instant::now());
    }

    /// Waits for `future`, but not longer than the limits allow.
    ///
    /// # Errors
    ///
    /// The limit that passed.
    pub(crate) async fn watch<F: Future>(
        &self,
        mut timer: Pin<&mut Sleep>,
        future: F,
    ) -> Result<F::Output, Limit> {
        let mut future = pin!(future);
        poll_fn(|cx| {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Ok(output));
            }
            loop {
                ready!(timer.as_mut().poll(cx));
                let (end, limit) = self.next();
                if end <= Instant::now() {
                    return Poll::Ready(Err(limit));
                }
                timer.as_mut().reset(end);
            }
        })
        .await
    }

    fn earliest(&self) -> Instant {
        after(self.attempt_started, self.stall).min(self.attempt).min(self.operation)
    }

    /// The limit that passes first, and when.
    fn next(&self) -> (Instant, Limit) {
        let mut next = (self.attempt, Limit::Attempt);
        if self.operation < next.0 {
            next = (self.operation, Limit::Operation);
        }
        match self.progress.map(|progress| after(progress, self.stall)) {
            Some(stall) if stall < next.0 => (stall, Limit::Stall),
            _ => next,
        }
    }
}

fn after(start: Instant, wait: Duration) -> Instant {
    start.checked_add(wait).unwrap_or_else(|| start + FAR)
}

#[cfg(test)]
mod tests;
