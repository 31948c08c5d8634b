//! How often, and how far apart.

use std::time::Duration;

/// How often a request is sent, and how long the client waits in between.
///
/// | setting | default | |
/// |---|---|---|
/// | [`max_attempts`](Self::max_attempts) | 3 | requests in all, the first one included |
/// | [`backoff`](Self::backoff) | 250 ms, 8 s | the wait before retry `n` (0, 1, …) is a random time between 0 and `min(250 ms · 2ⁿ, 8 s)` |
/// | [`longest_retry_after`](Self::longest_retry_after) | 60 s | a server that asks for a longer wait gets none: the call ends at once |
///
/// A `Retry-After` of the server makes the wait longer, never shorter. No wait begins that would
/// end after the operation's [time limit](crate::Timeouts::operation).
///
/// Which failures are followed by another attempt is not a setting: see the
/// [crate documentation](crate#retries).
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::RetryPolicy;
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client =
///     shop::ShopClient::builder().retry(RetryPolicy::new().max_attempts(5)).build()?;
/// // This one call is made once, whatever happens.
/// let call = client.get_item("42").retry(RetryPolicy::none());
/// # let _ = call;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    longest_retry_after: Duration,
}

impl RetryPolicy {
    /// The defaults: three attempts.
    pub fn new() -> Self {
        Self {
            max_attempts: 3,
            first_wait: Duration::from_millis(250),
            longest_wait: Duration::from_secs(8),
            longest_retry_after: Duration::from_mins(1),
        }
    }

    /// No retries: every request is sent once.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// How many requests one call may send, the first one included; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the first retry, which doubles with every further one, and what it
    /// never grows beyond.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// The longest wait that a server may ask for; if it wants more, the call ends at once, and
    /// [`Error::retry_after`](crate::Error::retry_after) has the server's wish.
    pub fn longest_retry_after(mut self, limit: Duration) -> Self {
        self.longest_retry_after = limit;
        self
    }

    /// Whether so many attempts are not enough yet.
    pub(super) fn allows_another(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// How long to wait after so many attempts; `None` if that is enough of them, or if the server
    /// asks for too long a wait.
    pub(super) fn wait(
        &self,
        attempts: u32,
        retry_after: Option<Duration>,
        random: impl FnOnce() -> u64,
    ) -> Option<Duration> {
        let asked = retry_after.unwrap_or_default();
        if !self.allows_another(attempts) || self.longest_retry_after < asked {
            return None;
        }
        Some(spread(self.ceiling(attempts), random()).max(asked))
    }

    /// The longest wait after so many attempts.
    fn ceiling(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.first_wait.saturating_mul(1 << doublings).min(self.longest_wait)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// A time from 0 to `ceiling`, each as likely as the others if `random` is.
fn spread(ceiling: Duration, random: u64) -> Duration {
    let nanos = u64::try_from(ceiling.as_nanos()).unwrap_or(u64::MAX);
    let share = ((u128::from(nanos) + 1) * u128::from(random)) >> 64;
    Duration::from_nanos(u64::try_from(share).unwrap_or(nanos))
}
