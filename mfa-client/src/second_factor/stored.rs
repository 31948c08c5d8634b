//! A verification that outlives the process.

use std::time::SystemTime;

use serde_json::Value;

use super::email::Email;
use super::face::Face;
use super::factor::SecondFactor;
use super::otp::Otp;
use super::recovery::RecoveryCode;
use super::sms::Sms;
use super::verification::{Purpose, Verification};
use crate::flow::{Kept, Stored, of_nothing};
use crate::{Error, Secret};

const FACTOR: &str = "factor";

/// To be proved in another request, or in another process.
impl<F: SecondFactor, P: Purpose> Verification<F, P> {
    /// Makes a text of the verification, for the application to keep until the proof is there: of the
    /// challenge or the session, and of the number or the address that the code went to.
    ///
    /// That of a sign-in is made a verification again by
    /// [`resume_sign_in`](crate::AuthenticationClient::resume_sign_in), and **is a credential while it
    /// lives**, as the [challenge](crate::sign_in::Challenge::export) in it. That of a step-up is made one
    /// by [`Session::resume`](crate::step_up::Session::resume). It holds no token and has no end of its own,
    /// but it decides whose phone counts: keep both where nobody else can change them.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_client::Error> {
    /// use mfa_client::AuthenticationClient;
    /// use mfa_client::second_factor::{Email, Means, Sms};
    ///
    /// let client = AuthenticationClient::builder().host("http://localhost:8080").build()?;
    /// let stored = client.step_up_with().sms("188xxxx8888").export();
    /// assert_eq!(format!("{stored:?}"), "Secret(***)");
    /// let by_sms = client.step_up_with().resume::<Sms>(&stored)?;
    /// assert_eq!(by_sms.means(), Means::Sms);
    /// assert!(client.step_up_with().resume::<Email>(&stored).is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "it is all that is left of the verification"]
    pub fn export(self) -> Secret {
        self.export_at(SystemTime::now())
    }

    pub(crate) fn export_at(self, clock: SystemTime) -> Secret {
        let stored = Stored::new(&step::<F, P>(), clock).with(FACTOR, self.factor.keep());
        self.purpose.keep_in(stored).seal()
    }

    /// Reads a text, and has `purpose` read its own part of it.
    pub(crate) fn resume_at(
        stored: &Secret,
        clock: SystemTime,
        purpose: impl FnOnce(&mut Stored) -> Result<P, Error>,
    ) -> Result<Self, Error> {
        let mut stored = Stored::open(stored, &step::<F, P>(), clock)?;
        let purpose = purpose(&mut stored)?;
        Ok(Self::new(stored.take_state(FACTOR)?, purpose))
    }
}

fn step<F: SecondFactor, P: Purpose>() -> String {
    format!("{} {}", P::NAME, <F as Kept>::NAME)
}

impl Kept for Sms {
    const NAME: &'static str = "SMS";

    fn keep(&self) -> Value {
        serde_json::to_value((&self.phone, &self.country_code)).unwrap_or_default()
    }

    fn restore(state: Value) -> Option<Self> {
        let (phone, country_code) = serde_json::from_value(state).ok()?;
        Some(Self { phone, country_code })
    }
}

impl Kept for Email {
    const NAME: &'static str = "EMAIL";

    fn keep(&self) -> Value {
        serde_json::to_value((&self.address,)).unwrap_or_default()
    }

    fn restore(state: Value) -> Option<Self> {
        let (address,) = serde_json::from_value(state).ok()?;
        Some(Self { address })
    }
}

impl Kept for Otp {
    const NAME: &'static str = "OTP";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}

impl Kept for RecoveryCode {
    const NAME: &'static str = "RECOVERY_CODE";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}

impl Kept for Face {
    const NAME: &'static str = "FACE";

    fn restore(state: Value) -> Option<Self> {
        of_nothing(&state, Self)
    }
}
