//! Any factor of a user who is signed in.

use std::fmt;

use tokio::time::Instant;

use super::SteppedUp;
use crate::flow::{Access, Stored, sealed};
use crate::second_factor::{
    Answered, Email, Expires, Face, Means, Otp, Purpose, RecoveryCode, SecondFactor, Sms,
    Verification,
};
use crate::{AuthenticationClient, Error, Secret};

impl AuthenticationClient {
    /// Asks the signed-in user for a second factor of any kind: see [`step_up`](crate::step_up).
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
    /// let by_sms = client.step_up_with().sms("188xxxx8888");
    /// by_sms.send_code().await?;
    /// let proof = by_sms.verify("1234").await?;
    /// println!("{:?}, {:?} ago", proof.means(), proof.age());
    /// # Ok(())
    /// # }
    /// ```
    pub fn step_up_with(&self) -> Session {
        Session { access: Access::of_client(self) }
    }
}

/// A signed-in user who is to prove a second factor. Made by
/// [`AuthenticationClient::step_up_with`].
#[must_use = "nothing is sent until a factor is chosen and proved"]
pub struct Session {
    pub(super) access: Access,
}

impl Session {
    /// The user of this access token, in place of the client's own.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        Self { access: self.access.with_bearer(token.into()) }
    }

    /// A code by text message to this number, which goes without its country code.
    ///
    /// Give only a number that is known to be the user's: no source says that a server refuses others.
    pub fn sms(self, phone_number: impl Into<String>) -> Verification<Sms, Self> {
        self.by(Sms::new(Some(phone_number.into()), None))
    }

    /// A code by e-mail to this address.
    ///
    /// Give only an address that is known to be the user's: no source says that a server refuses others.
    pub fn email(self, address: impl Into<String>) -> Verification<Email, Self> {
        self.by(Email::new(Some(address.into())))
    }

    /// A code of the authenticator app.
    pub fn otp(self) -> Verification<Otp, Self> {
        self.by(Otp)
    }

    /// The recovery code, for a user who has lost the app.
    pub fn recovery_code(self) -> Verification<RecoveryCode, Self> {
        self.by(RecoveryCode)
    }

    /// A photo of the user's face.
    pub fn face(self) -> Verification<Face, Self> {
        self.by(Face)
    }

    fn by<F: SecondFactor>(self, factor: F) -> Verification<F, Self> {
        Verification::new(factor, self)
    }
}

impl sealed::Sealed for Session {}

/// An access token is the client's business: another one may be there for the next try.
impl Expires for Session {
    fn is_expired(&self) -> bool {
        false
    }

    fn is_ended_by(&self, _: &Error) -> bool {
        false
    }
}

impl Purpose for Session {
    type Passed = SteppedUp;

    const NAME: &'static str = "step-up";

    fn keep_in(&self, stored: Stored) -> Stored {
        stored.in_name_of(&self.access)
    }

    fn access(&self) -> &Access {
        &self.access
    }

    fn check(&self) -> Result<(), Error> {
        Ok(())
    }

    fn passed(&self, at: Instant, means: Means, answered: Answered) -> Result<SteppedUp, Error> {
        // A token that the server has just accepted is as good as its word.
        let user_id = answered.user.map(|user| user.id).or_else(|| self.access.user_id());
        Ok(SteppedUp::new(at, means, user_id))
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}
