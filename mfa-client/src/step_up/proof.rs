//! The proof that a second factor was proved.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use crate::second_factor::Means;

/// The proof of a second factor: the server found what the user gave right.
///
/// It says nothing about later. Have [`age`](Self::age) small where that matters, and compare
/// [`user_id`](Self::user_id) where one program acts for many users.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// # let pending = client.enrollment().otp().start().await?;
/// # let code = mfa_sim::totp::code(pending.secret().expose(), sim.unix_time()).unwrap();
/// # pending.confirm(code.clone()).await?;
/// let proof = client.step_up(code).await?;
/// assert!(proof.age().as_secs() < 60, "ask again");
/// # Ok(())
/// # }
/// ```
#[must_use = "it is the proof of the second factor: check its age, or pass it on"]
pub struct SteppedUp {
    at: Instant,
    means: Means,
    user_id: Option<String>,
}

impl SteppedUp {
    pub(crate) fn new(at: Instant, means: Means, user_id: Option<String>) -> Self {
        Self { at, means, user_id }
    }

    /// How long ago the proof was sent, which the server then found right.
    pub fn age(&self) -> Duration {
        self.at.elapsed()
    }

    /// The means of proof.
    pub fn means(&self) -> Means {
        self.means
    }

    /// The user whose proof it is, as the server named the user in its answer. `None` if it did not:
    /// [`step_up`](crate::AuthenticationClient::step_up) asks an operation whose answer says yes or no.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }
}

impl fmt::Debug for SteppedUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SteppedUp")
            .field("means", &self.means)
            .field("age", &self.age())
            .field("has_user_id", &self.user_id.is_some())
            .finish_non_exhaustive()
    }
}
