//! The time that a step has left, where no monotonic clock leads from one process to the next.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// When a step was exported and when it ends, in milliseconds since 1970.
///
/// The first bounds what is left after a clock was set back: never more than at the export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) at: u64,
    pub(super) until: u64,
}

impl Period {
    /// The time from now on, when the wall clock shows `clock`.
    pub(super) fn from_now(left: Duration, clock: SystemTime) -> Self {
        // Each fraction of a millisecond is taken for less time, never for more.
        let at = since_epoch(clock).as_millis();
        let at = u64::try_from(at).unwrap_or(u64::MAX);
        let left = u64::try_from(left.as_millis()).unwrap_or(u64::MAX);
        Self { at, until: at.saturating_add(left) }
    }

    /// The time that is left, when the wall clock shows `clock`; `None` for what ends before it begins.
    pub(super) fn left(self, clock: SystemTime) -> Option<Left> {
        let at_export = Duration::from_millis(self.until.checked_sub(self.at)?);
        let passed = since_epoch(clock).saturating_sub(Duration::from_millis(self.at));
        Some(Left { at_export, now: at_export.saturating_sub(passed) })
    }
}

/// The time that a step has left: zero once it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) at_export: Duration,
    pub(super) now: Duration,
}

/// How long a moment of our own clock is away; zero if it has passed.
pub(super) fn left_until(end: Instant) -> Duration {
    end.saturating_duration_since(Instant::now())
}

/// A clock before 1970 shows its beginning.
fn since_epoch(clock: SystemTime) -> Duration {
    clock.duration_since(UNIX_EPOCH).unwrap_or_default()
}

#[cfg(test)]
mod tests;
