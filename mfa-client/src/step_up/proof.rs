//! The proof that a second factor was proved.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use crate::second_factor::Means;

/// The proof of a second factor: the user gave a code or a photo, and the server found it right.
///
/// It says nothing about later. Check its [`age`](Self::age) where that matters, and compare its
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

    /// How long ago the code or the photo was sent.
    pub fn age(&self) -> Duration {
        self.at.elapsed()
    }

    /// The means of proof.
    pub fn means(&self) -> Means {
        self.means
    }

    /// The id of the user whose proof it is: from the server's answer, or else from the claims of the
    /// token that was given with `bearer`.
    ///
    /// `None` if neither names the user. The answer to
    /// [`step_up`](crate::AuthenticationClient::step_up) never does: it says yes or no.
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
