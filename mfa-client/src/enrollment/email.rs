//! Enrolling an e-mail address.

use std::fmt;

use super::confirming::Confirming;
use super::factor::Factor;
use super::pending::PendingEnrollment;
use super::starting::Starting;
use crate::flow::{Access, Step, sealed};
use crate::types::{EnrollFactorDto, FactorType, SendEnrollFactorRequestDto};
use crate::{IntoCode, Secret};

/// The factor `EMAIL`: an address that gets codes by e-mail.
#[derive(Debug)]
#[non_exhaustive]
pub struct Email;

impl sealed::Sealed for Email {}

impl Factor for Email {
    const TYPE: FactorType = FactorType::Email;
}

/// An address to be enrolled. Made by [`Enrollment::email`](super::Enrollment::email).
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// let pending = client.enrollment().email("test@example.com").start().await?;
/// # let code = sim.last_code("test@example.com").unwrap();
/// pending.confirm(code).await?; // what the user read in the e-mail
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until `start` is awaited"]
pub struct EmailEnrollment {
    access: Access,
    address: String,
}

impl EmailEnrollment {
    pub(super) fn new(access: Access, address: String) -> Self {
        Self { access, address }
    }

    /// Asks for the enrollment: an e-mail with a code goes out.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error); it [is throttled](crate::Error::is_throttled) if the address got a message within the
    /// last minute. After one that [may have reached the server](crate::Error::may_have_reached_server)
    /// the message may be on its way, but only a new enrollment can be confirmed.
    pub fn start(self) -> Step<Starting<Email>> {
        let request = self.request();
        Starting::step(self.access, request, |_| Ok(Email))
    }

    fn request(&self) -> SendEnrollFactorRequestDto {
        SendEnrollFactorRequestDto::email().email(&self.address).build()
    }
}

impl PendingEnrollment<Email> {
    /// Enrolls the address, with the code that came in the e-mail.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`](super::ConfirmError), with the enrollment in it where another try makes sense.
    pub fn confirm(self, code: impl IntoCode) -> Step<Confirming<Email>> {
        let proof = self.proof(code.into());
        Confirming::step(self, proof)
    }

    fn proof(&self, code: Secret) -> EnrollFactorDto {
        EnrollFactorDto::email().enrollment_token(&self.token).pass_code(code).build()
    }
}

impl fmt::Debug for EmailEnrollment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmailEnrollment").finish_non_exhaustive()
    }
}
