//! How often a refused token may be replaced.

use std::time::Duration;

use tokio::time::Instant;

/// The least time between two tokens that replace refused ones, which doubles each time, and the most.
const LEAST: Duration = Duration::from_secs(10);
const MOST: Duration = Duration::from_mins(5);
/// After so long without a refusal it begins with the least again.
const CALM: Duration = Duration::from_mins(10);

/// The refusals so far. A token that has run out or was revoked is refused once, and the next one is
/// good. Where one is refused after the other, the reason is another one, such as an operation that the
/// user may not call, and no token changes that.
#[derive(Debug, Default)]
pub(super) struct Refusals {
    last: Option<Instant>,
    /// When another token may be fetched for the next one.
    next: Option<Instant>,
    distance: Duration,
}

impl Refusals {
    /// Notes a refusal: whether the token may be replaced.
    pub(super) fn may_replace(&mut self, now: Instant) -> bool {
        if self.last.is_none_or(|last| now.saturating_duration_since(last) >= CALM) {
            *self = Self { distance: LEAST, ..Self::default() };
        }
        self.last = Some(now);
        if self.next.is_some_and(|next| now < next) {
            return false;
        }
        self.next = now.checked_add(self.distance);
        self.distance = (self.distance * 2).min(MOST);
        true
    }
}

#[cfg(test)]
mod tests;
