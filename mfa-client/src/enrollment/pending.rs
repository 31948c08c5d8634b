//! Between the two steps: an enrollment that waits for its proof.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use super::factor::Factor;
use crate::Secret;
use crate::flow::Access;
use crate::types::FactorType;

/// An enrollment that the server has started, and that waits for the proof that the user holds the
/// factor.
///
/// `confirm` sends the proof and takes the enrollment with it: what was used cannot be used again.
/// Each factor has its own `confirm`. Where another try makes sense, the enrollment comes back in
/// the [`ConfirmError`](super::ConfirmError).
///
/// It is tied to this process, and to the client that started it, until it is
/// [exported](Self::export); it may be kept between requests of a server of yours, and sent to other
/// threads.
///
/// # Expiry
///
/// The token lives for one minute, counted from when the first request was sent. The answer does
/// not say so: that is what the API documents. The time is taken from a clock that nobody can set.
/// After that minute `confirm` fails with [`ErrorKind::Expired`](crate::ErrorKind::Expired), and
/// sends nothing.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// use mfa_client::types::FactorType;
///
/// let pending = client.enrollment().sms("188xxxx8888").start().await?;
/// assert_eq!(pending.factor_type(), FactorType::Sms);
/// assert!(!pending.is_expired() && pending.remaining().as_secs() <= 60);
/// # Ok(())
/// # }
/// ```
#[must_use = "the factor is not enrolled until `confirm` is awaited"]
pub struct PendingEnrollment<F> {
    pub(super) access: Access,
    pub(super) token: Secret,
    pub(super) expires_at: Instant,
    pub(super) factor: F,
}

impl<F: Factor> PendingEnrollment<F> {
    /// The type of the factor that is being enrolled.
    pub fn factor_type(&self) -> FactorType {
        F::TYPE
    }

    /// The token that ties the two steps together. `confirm` sends it by itself.
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// When the token expires, on the clock that [`Instant::now`](std::time::Instant::now) reads.
    pub fn expires_at(&self) -> std::time::Instant {
        self.expires_at.into_std()
    }

    /// How long the token still lives: zero once it has expired.
    pub fn remaining(&self) -> Duration {
        self.expires_at.saturating_duration_since(Instant::now())
    }

    /// Whether the token's time is over, so that only a new enrollment can help.
    pub fn is_expired(&self) -> bool {
        self.remaining().is_zero()
    }
}

impl<F: Factor> fmt::Debug for PendingEnrollment<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingEnrollment")
            .field("factor_type", &F::TYPE)
            .field("remaining", &self.remaining())
            .finish_non_exhaustive()
    }
}
