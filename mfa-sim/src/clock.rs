//! The clock of the stand-in: real time plus what tests have moved it by.

mod iso;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A point in time, as the time since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(Duration);

impl Moment {
    /// The moment `seconds` after the Unix epoch.
    #[cfg(test)]
    pub(crate) const fn from_unix(seconds: u64) -> Self {
        Self(Duration::from_secs(seconds))
    }

    /// Whole seconds since the Unix epoch.
    pub(crate) const fn unix_seconds(self) -> u64 {
        self.0.as_secs()
    }

    /// The moment as JSON has it: `2020-11-04T14:54:07.287Z`.
    pub(crate) fn iso_date(self) -> String {
        iso::date(self.0)
    }

    /// The moment `wait` later; the end of time if there is none so late.
    pub(crate) const fn plus(self, wait: Duration) -> Self {
        Self(self.0.saturating_add(wait))
    }
}

/// Tells the time. It never goes backwards, whatever the machine's own clock does.
#[derive(Debug)]
pub(crate) struct Clock {
    origin: Duration,
    started: Instant,
    /// Nanoseconds added by [`Clock::advance`]: enough for 584 years.
    advanced: AtomicU64,
}

impl Clock {
    /// A clock that shows the machine's time.
    pub(crate) fn new() -> Self {
        // A machine whose clock is before 1970 gets tests that start in 1970.
        let origin = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { origin, started: Instant::now(), advanced: AtomicU64::new(0) }
    }

    /// The time now.
    pub(crate) fn now(&self) -> Moment {
        let advanced = Duration::from_nanos(self.advanced.load(Ordering::SeqCst));
        Moment(self.origin).plus(self.started.elapsed()).plus(advanced)
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        let nanos = u64::try_from(by.as_nanos()).unwrap_or(u64::MAX);
        let add = |old: u64| Some(old.saturating_add(nanos));
        // The closure always returns a value, so that the update cannot fail.
        _ = self.advanced.fetch_update(Ordering::SeqCst, Ordering::SeqCst, add);
    }
}

#[cfg(test)]
mod tests;
