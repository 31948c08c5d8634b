//! One token that is kept, and for how long.

use std::time::Duration;

use tokio::time::Instant;

use crate::auth::Token;

/// A token is replaced so long before its end, or in the last quarter of a short life.
const EARLY: Duration = Duration::from_mins(4);
/// A token with less left than this is not used: it could run out on its way. In a short life it is
/// the last quarter.
const LEAST: Duration = Duration::from_secs(10);
/// No token is used for a shorter time, whatever its provider says: there would be a request for each call.
const SHORTEST: Duration = Duration::from_secs(5);
/// After a new one did not come, how long until another call tries.
const PAUSE: Duration = Duration::from_secs(10);
/// A token that is refused although it is younger than this, and was never taken, is not replaced: a
/// new one would not be taken either.
const YOUNG: Duration = Duration::from_secs(10);

pub(super) struct Kept {
    pub(super) token: Token,
    /// When it was asked for, and when it came.
    pub(super) asked: Instant,
    came: Instant,
    /// When to fetch another one, and when to stop using this one; `None` is never.
    refresh: Option<Instant>,
    end: Option<Instant>,
    /// A server would not have it, and nobody has thought about that yet.
    pub(super) refused: bool,
}

impl Kept {
    /// `asked` is what its life is counted from: that is certainly before its first moment.
    pub(super) fn new(token: Token, asked: Instant, came: Instant, random: u64) -> Self {
        let (refresh, end) = match token.expires_in() {
            Some(lifetime) => times(lifetime, random),
            None => (Duration::MAX, Duration::MAX),
        };
        // A time that is too far away is never.
        let at = |time: Duration| Some(asked.checked_add(time)?.max(came + SHORTEST));
        Self { token, asked, came, refresh: at(refresh), end: at(end), refused: false }
    }

    pub(super) fn is_good(&self, now: Instant) -> bool {
        self.end.is_none_or(|end| now < end)
    }

    /// Whether it is too early to fetch another one.
    pub(super) fn is_fresh(&self, now: Instant) -> bool {
        self.refresh.is_none_or(|refresh| now < refresh)
    }

    /// Whether there is a reason to think that another one would fare better, now that it was refused.
    pub(super) fn is_replaceable(&self, now: Instant) -> bool {
        self.token.was_taken() || now.saturating_duration_since(self.came) >= YOUNG
    }

    /// Notes that another one could not be had.
    pub(super) fn pause(&mut self, now: Instant) {
        self.refresh = now.checked_add(PAUSE);
    }
}

/// When a token of this lifetime is replaced, and when it is no longer used.
fn times(lifetime: Duration, random: u64) -> (Duration, Duration) {
    let quarter = lifetime / 4;
    let early = EARLY.min(quarter);
    // 0 to 255 parts of 1024: up to a quarter.
    let early = early.saturating_sub(early * u32::from(random.to_be_bytes()[0]) / 1024);
    (lifetime.saturating_sub(early), lifetime.saturating_sub(LEAST.min(quarter)))
}

#[cfg(test)]
mod tests;
