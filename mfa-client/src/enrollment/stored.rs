//! An enrollment that outlives the process.

use std::time::SystemTime;

use serde_json::Value;

use super::Enrollment;
use super::email::Email;
use super::face::Face;
use super::factor::Factor;
use super::otp::Otp;
use super::pending::PendingEnrollment;
use super::sms::Sms;
use super::starting::LIFETIME;
use crate::flow::{Kept, Stored, of_nothing};
use crate::{Error, Secret};

const TOKEN: &str = "token";
const FACTOR: &str = "factor";

/// To confirm in another request, or in another process.
impl<F: Factor> PendingEnrollment<F> {
    /// Makes a text of the enrollment, for the application to keep until the proof is there:
    /// [`Enrollment::resume`] makes the enrollment of it again.
    ///
    /// **The text is a credential while it lives**: it holds the token and, for an authenticator app, the
    /// secret, the QR code and the recovery code. Keep it on the server, with the session of its user, or
    /// encrypt it so that nobody can change it: it is neither hidden nor protected by itself. Keep it out
    /// of URLs and logs. Take it out of the store before you confirm, so that no two requests do. The
    /// token that was given with [`bearer`](Enrollment::bearer) is not in it.
    ///
    /// The enrollment ends by the wall clock then, a minute after it began, and never has more time left
    /// than it had here.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::enrollment::Sms;
    /// use mfa_client::{AuthenticationClient, Error, Secret};
    ///
    /// async fn start(client: &AuthenticationClient, number: &str) -> Result<Secret, Error> {
    ///     Ok(client.enrollment().sms(number).start().await?.export())
    /// }
    ///
    /// async fn finish(client: &AuthenticationClient, stored: &Secret, code: &str) -> Result<(), Error> {
    ///     client.enrollment().resume::<Sms>(stored)?.confirm(code).await?;
    ///     Ok(())
    /// }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Error> {
    /// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await.unwrap();
    /// # let client = AuthenticationClient::builder().host(sim.url());
    /// # let client = client.app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
    /// # let stored = start(&client, "188xxxx8888").await?;
    /// # finish(&client, &stored, &sim.last_code("188xxxx8888").unwrap()).await
    /// # }
    /// ```
    #[must_use = "it is all that is left of the enrollment"]
    pub fn export(self) -> Secret {
        self.export_at(SystemTime::now())
    }

    fn export_at(self, clock: SystemTime) -> Secret {
        Stored::new(&step::<F>(), clock)
            .with(TOKEN, &self.token)
            .with(FACTOR, self.factor.keep())
            .until(self.expires_at)
            .in_name_of(&self.access)
            .seal()
    }
}

impl Enrollment {
    /// Makes the enrollment again of the text that [`PendingEnrollment::export`] made of it. Sends
    /// nothing.
    ///
    /// An enrollment that has expired in the meantime is one that [says so](PendingEnrollment::is_expired),
    /// and cannot be confirmed. If a token was given with [`bearer`](Self::bearer) when it began, one of
    /// the same user has to be given before this.
    ///
    /// # Errors
    ///
    /// A [request error](crate::ErrorKind::Request), which shows nothing of the text: it is of another factor,
    /// another step or another version of this crate, it has been changed or cut, or it is none; or the
    /// token is missing, or another user's.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
    /// # let client = mfa_client::AuthenticationClient::builder();
    /// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
    /// use mfa_client::enrollment::{Otp, Sms};
    ///
    /// let stored = client.enrollment().otp().start().await?.export();
    /// let pending = client.enrollment().resume::<Otp>(&stored)?;
    /// assert!(pending.uri().expose().starts_with("otpauth://totp/")); // to be shown once more
    /// let error = client.enrollment().resume::<Sms>(&stored).unwrap_err();
    /// assert_eq!(error.to_string(), "the exported step is another one, and no `enrollment SMS`");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume<F: Factor>(self, stored: &Secret) -> Result<PendingEnrollment<F>, Error> {
        self.resume_at(stored, SystemTime::now())
    }

    fn resume_at<F: Factor>(
        self,
        stored: &Secret,
        clock: SystemTime,
    ) -> Result<PendingEnrollment<F>, Error> {
        let Self { access } = self;
        let mut stored = Stored::open(stored, &step::<F>(), clock)?;
        stored.check_name(&access)?;
        let expires_at = stored.take_end(LIFETIME)?;
        let (token, factor) = (stored.take(TOKEN)?, stored.take_state(FACTOR)?);
        Ok(PendingEnrollment { access, token, expires_at, factor })
    }
}

fn step<F: Factor>() -> String {
    format!("enrollment {}", F::NAME)
}

impl Kept for Sms {
    const NAME: &'static str = "SMS";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}

impl Kept for Email {
    const NAME: &'static str = "EMAIL";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}

impl Kept for Otp {
    const NAME: &'static str = "OTP";

    fn keep(&self) -> Value {
        serde_json::to_value(&self.data).unwrap_or_default()
    }

    fn restore(state: Value) -> Option<Self> {
        Self::new(Some(&serde_json::from_value(state).ok()?)).ok()
    }
}

impl Kept for Face {
    const NAME: &'static str = "FACE";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}

#[cfg(test)]
mod tests;
