//! A code in an e-mail.

use std::fmt;

use super::factor::{Answered, Means, SecondFactor};
use super::message::SendingCode;
use super::verification::{Purpose, Verification, Verifying};
use crate::flow::{Access, Step, sealed};
use crate::types::{MfaEmailScene, MfaUserRespDto, SendMfaEmailDto, VerifyAppEmailMfaDto};
use crate::{Call, Error, IntoCode, Response, Secret};

/// The factor `EMAIL`: an address that gets codes by e-mail.
pub struct Email {
    pub(super) address: Option<String>,
}

impl Email {
    pub(crate) fn new(address: Option<String>) -> Self {
        Self { address }
    }

    pub(crate) fn address(&self) -> Result<&str, Error> {
        let none = || Error::request("there is no address to send to: give one with `.to(…)`");
        self.address.as_deref().ok_or_else(none)
    }

    fn message(&self) -> Result<SendMfaEmailDto, Error> {
        let message = SendMfaEmailDto::builder().email(self.address()?);
        Ok(message.scene(MfaEmailScene::MfaVerifyCode).build())
    }
}

impl<P: Purpose> Verification<Email, P> {
    /// Sends to this address in place of the one that the server named.
    ///
    /// Give only an address that is known to be the user's: no source says that a server refuses others.
    pub fn to(mut self, address: impl Into<String>) -> Self {
        self.factor = Email::new(Some(address.into()));
        self
    }

    /// Asks for an e-mail with a code, for the scene `MFA_VERIFY_CODE`. Sends it once; the server sends
    /// one message a minute to an address.
    ///
    /// # Errors
    ///
    /// [`Error`]; a request error if no address is known. [`Error::is_throttled`] tells a message that
    /// was asked for too soon.
    pub fn send_code(&self) -> Step<SendingCode<SendMfaEmailDto>> {
        Step::new(SendingCode::new(&self.purpose, self.factor.message()))
    }

    /// Proves the factor, with the code in the message. Sends it once.
    ///
    /// # Errors
    ///
    /// [`StepError`](super::StepError), with the verification in it where another try makes sense.
    pub fn verify(self, code: impl IntoCode) -> Step<Verifying<Email, P>> {
        self.prove(code.into())
    }
}

impl sealed::Sealed for Email {}

impl SecondFactor for Email {
    const MEANS: Means = Means::Email;
    type Proof = Secret;
    type Answer = MfaUserRespDto;
    type Passed<T> = T;

    fn prove<'c>(
        &self,
        access: &'c Access,
        code: &Secret,
    ) -> Result<Call<'c, MfaUserRespDto>, Error> {
        let proof = VerifyAppEmailMfaDto::builder().email(self.address()?).code(code).build();
        Ok(access.call(|client| client.verify_app_email_mfa(proof)))
    }

    fn read(answer: Response<MfaUserRespDto>) -> Answered {
        Answered::of_user("verifyAppEmailMfa", answer)
    }

    fn passed<T>(passed: T, _: Option<Secret>) -> T {
        passed
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Email").finish_non_exhaustive()
    }
}
