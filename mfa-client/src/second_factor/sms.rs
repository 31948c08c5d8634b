//! A code in a text message.

use std::fmt;

use super::factor::{Answered, Means, SecondFactor};
use super::message::SendingCode;
use super::verification::{Purpose, Verification, Verifying};
use crate::flow::{Access, Step, sealed};
use crate::types::{MfaUserRespDto, SendSMSDto, SmsChannel, VerifyAppSmsMfaDto};
use crate::{Call, Error, IntoCode, Response, Secret};

/// The factor `SMS`: a phone that gets codes by text message.
pub struct Sms {
    pub(super) phone: Option<String>,
    pub(super) country_code: Option<String>,
}

impl Sms {
    pub(crate) fn new(phone: Option<String>, country_code: Option<String>) -> Self {
        Self { phone, country_code }
    }

    pub(crate) fn set_country_code(&mut self, country_code: String) {
        self.country_code = Some(country_code);
    }

    pub(crate) fn phone(&self) -> Result<&str, Error> {
        let none = || Error::request("there is no phone number to send to: give one with `.to(…)`");
        self.phone.as_deref().ok_or_else(none)
    }

    fn message(&self) -> Result<SendSMSDto, Error> {
        let message = SendSMSDto::builder()
            .phone_number(self.phone()?)
            .channel(SmsChannel::ChannelVerifyMfa)
            .maybe_phone_country_code(self.country_code.clone());
        Ok(message.build())
    }
}

impl<P: Purpose> Verification<Sms, P> {
    /// Sends to this number in place of the one that the server named. The number goes without its
    /// country code, which [`country_code`](Self::country_code) sets.
    ///
    /// Give only a number that is known to be the user's: no source says that a server refuses others.
    pub fn to(mut self, phone_number: impl Into<String>) -> Self {
        self.factor = Sms::new(Some(phone_number.into()), None);
        self
    }

    /// The country code of the number, with the plus sign; the server takes `+86` without one.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.factor.set_country_code(country_code.into());
        self
    }

    /// Asks for a text message with a code, for the channel `CHANNEL_VERIFY_MFA`. Sends it once; the
    /// server sends one message a minute to a number.
    ///
    /// # Errors
    ///
    /// [`Error`]; a request error if no phone number is known. [`Error::is_throttled`] tells a message
    /// that was asked for too soon.
    pub fn send_code(&self) -> Step<SendingCode<SendSMSDto>> {
        Step::new(SendingCode::new(&self.purpose, self.factor.message()))
    }

    /// Proves the factor, with the code in the message. Sends it once.
    ///
    /// # Errors
    ///
    /// [`StepError`](super::StepError), with the verification in it where another try makes sense.
    pub fn verify(self, code: impl IntoCode) -> Step<Verifying<Sms, P>> {
        self.prove(code.into())
    }
}

impl sealed::Sealed for Sms {}

impl SecondFactor for Sms {
    const MEANS: Means = Means::Sms;
    type Proof = Secret;
    type Answer = MfaUserRespDto;
    type Passed<T> = T;

    fn prove<'c>(
        &self,
        access: &'c Access,
        code: &Secret,
    ) -> Result<Call<'c, MfaUserRespDto>, Error> {
        let proof = VerifyAppSmsMfaDto::builder()
            .phone(self.phone()?)
            .code(code)
            .maybe_phone_country_code(self.country_code.clone())
            .build();
        Ok(access.call(|client| client.verify_app_sms_mfa(proof)))
    }

    fn read(answer: Response<MfaUserRespDto>) -> Answered {
        Answered::of_user("verifyAppSmsMfa", answer)
    }

    fn passed<T>(passed: T, _: Option<Secret>) -> T {
        passed
    }
}

impl fmt::Debug for Sms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sms").finish_non_exhaustive()
    }
}
