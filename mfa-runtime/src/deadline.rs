//! The clock of one call: one timer for all its limits. The limits of its answer's size are beside it.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use crate::sizes::Sizes;
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
#[derive(Debug)]
pub(crate) struct Deadlines<'a> {
    timeouts: &'a Timeouts,
    /// Limits of size stand here because bodies are read with the clock in hand; a reference of their own
    /// would make every call larger.
    sizes: &'a Sizes,
    /// Fires no later than any limit can pass.
    ///
    /// It is armed for the earliest moment that a stall is possible, although no answer has begun,
    /// and is looked at again when it fires: so it is never moved on the way to a good answer.
    timer: Pin<Box<Sleep>>,
    started: Instant,
    attempt_started: Instant,
    in_attempt: bool,
    /// How many pieces of the answer came.
    pieces: u32,
    /// When the latest piece of the answer came; `None` before the first.
    progress: Option<Instant>,
}

impl<'a> Deadlines<'a> {
    /// Starts the clock.
    pub(crate) fn start(timeouts: &'a Timeouts) -> Self {
        let started = Instant::now();
        let earliest = timeouts.stall.min(timeouts.attempt).min(timeouts.operation);
        Self {
            timeouts,
            sizes: &Sizes::DEFAULT,
            timer: Box::pin(tokio::time::sleep_until(after(started, earliest))),
            started,
            attempt_started: started,
            in_attempt: true,
            pieces: 0,
            progress: None,
        }
    }

    /// Sets how much is read.
    pub(crate) fn reading(self, sizes: &'a Sizes) -> Self {
        Self { sizes, ..self }
    }

    pub(crate) fn sizes(&self) -> &'a Sizes {
        self.sizes
    }

    pub(crate) fn timeouts(&self) -> &'a Timeouts {
        self.timeouts
    }

    /// Starts the clock of another attempt.
    pub(crate) fn begin_attempt(&mut self) {
        self.attempt_started = Instant::now();
        self.in_attempt = true;
        self.pieces = 0;
        self.progress = None;
        let earliest = after(self.attempt_started, self.timeouts.stall).min(self.next().0);
        self.timer.as_mut().reset(earliest);
    }

    /// Ends the attempt: what is watched from now on has what is left of the operation's time.
    pub(crate) fn end_attempt(&mut self) {
        self.in_attempt = false;
        self.progress = None;
    }

    /// How long the attempt under way has taken.
    pub(crate) fn attempt_elapsed(&self) -> Duration {
        self.attempt_started.elapsed()
    }

    /// What is left of the operation's time.
    pub(crate) fn remaining(&self) -> Duration {
        after(self.started, self.timeouts.operation).saturating_duration_since(Instant::now())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Notes that a piece of the answer came: first the head, then each of the body.
    pub(crate) fn progress(&mut self) {
        self.pieces = self.pieces.saturating_add(1);
        self.progress = Some(Instant::now());
    }

    /// How many pieces of the answer came so far.
    pub(crate) fn pieces(&self) -> u32 {
        self.pieces
    }

    /// Waits for `future`, but not longer than the limits allow. It is pinned by the caller, so that
    /// there is no second place for it here.
    ///
    /// # Errors
    ///
    /// The limit that passed.
    pub(crate) fn watch<F: Future>(
        &mut self,
        mut future: Pin<&mut F>,
    ) -> impl Future<Output = Result<F::Output, Limit>> {
        poll_fn(move |cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => self.poll_passed(cx).map(Err),
        })
    }

    /// Whether a limit has passed.
    fn poll_passed(&mut self, cx: &mut Context<'_>) -> Poll<Limit> {
        let (end, limit) = self.next();
        // It was set to a later moment if it fired before the answer began.
        if self.timer.deadline() > end {
            self.timer.as_mut().reset(end);
        }
        loop {
            ready!(self.timer.as_mut().poll(cx));
            if end <= Instant::now() {
                return Poll::Ready(limit);
            }
            self.timer.as_mut().reset(end);
        }
    }

    /// The limit that passes first, and when.
    fn next(&self) -> (Instant, Limit) {
        let mut next = (after(self.started, self.timeouts.operation), Limit::Operation);
        if self.in_attempt {
            let attempt = after(self.attempt_started, self.timeouts.attempt);
            if attempt <= next.0 {
                next = (attempt, Limit::Attempt);
            }
        }
        match self.progress.map(|progress| after(progress, self.timeouts.stall)) {
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
