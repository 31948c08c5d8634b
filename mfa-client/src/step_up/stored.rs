//! A step-up that outlives the process.

use std::time::SystemTime;

use super::Session;
use crate::second_factor::{SecondFactor, Verification};
use crate::{Error, Secret};

impl Session {
    /// Makes the verification again of the text that [`Verification::export`] made of it. Sends nothing.
    ///
    /// If a token was given with [`bearer`](Self::bearer) when it began, one of the same user has to be
    /// given before this: the text holds none, as the user's token is kept with the user's session, and
    /// may have been replaced since.
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
    /// use mfa_client::second_factor::Sms;
    /// use mfa_client::step_up::SteppedUp;
    /// use mfa_client::{AuthenticationClient, Error, Secret};
    ///
    /// async fn start(client: &AuthenticationClient, user: &Secret, number: &str) -> Result<Secret, Error> {
    ///     let by_sms = client.step_up_with().bearer(user).sms(number);
    ///     by_sms.send_code().await?;
    ///     Ok(by_sms.export())
    /// }
    ///
    /// async fn finish(
    ///     client: &AuthenticationClient,
    ///     user: &Secret,
    ///     stored: &Secret,
    ///     code: &str,
    /// ) -> Result<SteppedUp, Error> {
    ///     let by_sms = client.step_up_with().bearer(user).resume::<Sms>(stored)?;
    ///     Ok(by_sms.verify(code).await?)
    /// }
    /// # let _ = (start, finish);
    /// ```
    pub fn resume<F: SecondFactor>(self, stored: &Secret) -> Result<Verification<F, Self>, Error> {
        // It has no end, so that no clock matters.
        Verification::resume_at(stored, SystemTime::UNIX_EPOCH, |stored| {
            stored.check_name(&self.access)?;
            Ok(self)
        })
    }
}
