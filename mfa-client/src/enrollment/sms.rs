//! Enrolling a phone.

use std::fmt;

use super::confirming::Confirming;
use super::factor::Factor;
use super::pending::PendingEnrollment;
use super::starting::Starting;
use crate::flow::{Access, Step, sealed};
use crate::types::{EnrollFactorDto, FactorType, SendEnrollFactorRequestDto};
use crate::{IntoCode, Secret};

/// The factor `SMS`: a phone that gets codes by text message.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sms;

impl sealed::Sealed for Sms {}

impl Factor for Sms {
    const TYPE: FactorType = FactorType::Sms;
}

/// A phone to be enrolled. Made by [`Enrollment::sms`](super::Enrollment::sms).
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// let enrollment = client.enrollment().sms("188xxxx8888").country_code("+86");
/// let pending = enrollment.start().await?;
/// # let code = sim.last_code("188xxxx8888").unwrap();
/// pending.confirm(code).await?; // what the user read in the text message
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until `start` is awaited"]
pub struct SmsEnrollment {
    access: Access,
    phone_number: String,
    country_code: Option<String>,
}

impl SmsEnrollment {
    pub(super) fn new(access: Access, phone_number: String) -> Self {
        Self { access, phone_number, country_code: None }
    }

    /// The number's country code, with the plus sign. Without it the server takes `+86`.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Asks for the enrollment: a text message with a code goes out.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error); it [is throttled](crate::Error::is_throttled) if the number got a message within the
    /// last minute. After one that [may have reached the server](crate::Error::may_have_reached_server)
    /// the message may be on its way, but only a new enrollment can be confirmed.
    pub fn start(self) -> Step<Starting<Sms>> {
        let request = self.request();
        Starting::step(self.access, request, |_| Ok(Sms))
    }

    fn request(&self) -> SendEnrollFactorRequestDto {
        SendEnrollFactorRequestDto::sms()
            .phone_number(&self.phone_number)
            .maybe_phone_country_code(self.country_code.clone())
            .build()
    }
}

impl PendingEnrollment<Sms> {
    /// Enrolls the phone, with the code that came in the text message.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`](super::ConfirmError), with the enrollment in it where another try makes sense.
    pub fn confirm(self, code: impl IntoCode) -> Step<Confirming<Sms>> {
        let proof = self.proof(code.into());
        Confirming::step(self, proof)
    }

    fn proof(&self, code: Secret) -> EnrollFactorDto {
        EnrollFactorDto::sms().enrollment_token(&self.token).pass_code(code).build()
    }
}

impl fmt::Debug for SmsEnrollment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmsEnrollment").finish_non_exhaustive()
    }
}
