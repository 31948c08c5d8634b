//! What all calls of a client may spend on retries, so that a server in trouble does not get three
//! times the work on top of it.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a client starts with, and never has more of. Enough for 35 retries in a row.
pub(crate) const FULL: u32 = 500;

/// What a retry costs, in tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cost {
    /// The server said itself that it wants less: 429, or 503 with a `Retry-After`. It then also
    /// says when to come back, so a retry is less of a guess.
    Throttled,
    /// Everything else.
    Failed,
}

impl Cost {
    pub(crate) fn tokens(self) -> u32 {
        match self {
            Self::Throttled => 5,
            Self::Failed => 14,
        }
    }
}

/// The tokens of a client and all its clones.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
}

// The number stands for itself: nothing else is published with it, so no ordering is needed.
impl Budget {
    pub(crate) fn new() -> Self {
        Self { tokens: AtomicU32::new(FULL) }
    }

    /// Pays for a retry; `false` if there is not enough left.
    pub(crate) fn take(&self, cost: Cost) -> bool {
        let pay = |tokens: u32| tokens.checked_sub(cost.tokens());
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// Whether there is enough left for a retry.
    pub(crate) fn covers(&self, cost: Cost) -> bool {
        cost.tokens() <= self.tokens()
    }

    /// Adds a token for a success.
    pub(crate) fn refill(&self) {
        // Nearly always it is full, and a look costs less than a write that all clones share.
        if self.tokens() < FULL {
            let add = |tokens: u32| (tokens < FULL).then_some(tokens + 1);
            _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }

    pub(crate) fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}
