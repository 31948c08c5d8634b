//! Enrolling an authenticator app.

use std::fmt;

use url::form_urlencoded;

use super::confirming::Confirming;
use super::factor::{Enrolled, Factor};
use super::pending::PendingEnrollment;
use super::starting::Starting;
use crate::flow::{Access, Step, sealed};
use crate::types::{
    EnrollFactorDto, FactorType, SendEnrollFactorRequestDto, SendEnrollFactorRequestOtpDataDto,
};
use crate::{IntoCode, Secret};

/// The factor `OTP`: an authenticator app that shows a new code every 30 seconds.
pub struct Otp {
    pub(super) data: SendEnrollFactorRequestOtpDataDto,
    secret: Secret,
}

impl sealed::Sealed for Otp {}

impl Factor for Otp {
    const TYPE: FactorType = FactorType::Otp;
}

/// An authenticator app to be enrolled. Made by [`Enrollment::otp`](super::Enrollment::otp).
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// let pending = client.enrollment().otp().start().await?;
/// assert!(pending.uri().expose().starts_with("otpauth://totp/")); // to be shown as a QR code
/// # let code = mfa_sim::totp::code(pending.secret().expose(), sim.unix_time()).unwrap();
/// let enrolled = pending.confirm(code).await?; // what the app shows
/// assert!(!enrolled.recovery_code().expose().is_empty()); // to be written down
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until `start` is awaited"]
pub struct OtpEnrollment {
    access: Access,
}

impl OtpEnrollment {
    pub(super) fn new(access: Access) -> Self {
        Self { access }
    }

    /// Asks for the enrollment: the server makes a secret for the app, and a recovery code.
    ///
    /// A secret that it made before, and that was not confirmed, is void from now on.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error); a decode error, too, if the answer has no secret for an app.
    pub fn start(self) -> Step<Starting<Otp>> {
        Starting::step(self.access, Self::request(), Otp::new)
    }

    fn request() -> SendEnrollFactorRequestDto {
        SendEnrollFactorRequestDto::otp().build()
    }
}

/// What the app and its user need, before the enrollment is confirmed.
impl PendingEnrollment<Otp> {
    /// The app's secret in base32, for typing in by hand.
    pub fn secret(&self) -> &Secret {
        &self.factor.secret
    }

    /// The `otpauth://` URI with the secret in it, which the app reads from a QR code.
    pub fn uri(&self) -> &Secret {
        &self.factor.data.qr_code_uri
    }

    /// The QR code as the server drew it: a PNG picture in a `data:` URL, for an `<img>` in a page.
    pub fn qr_data_url(&self) -> &Secret {
        &self.factor.data.qr_code_data_url
    }

    /// The code for the day that the user loses the app: to be written down.
    ///
    /// It comes this once, and counts from when the enrollment is confirmed.
    pub fn recovery_code(&self) -> &Secret {
        &self.factor.data.recovery_code
    }

    /// Enrolls the app, with the code that it shows.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`](super::ConfirmError), with the enrollment in it where another try makes sense. If the app
    /// [may be enrolled](super::ConfirmError::may_be_enrolled) nevertheless, the recovery code is in
    /// [`ConfirmError::pending`](super::ConfirmError::pending).
    pub fn confirm(self, code: impl IntoCode) -> Step<Confirming<Otp>> {
        let proof = self.proof(code.into());
        Confirming::step(self, proof)
    }

    fn proof(&self, code: Secret) -> EnrollFactorDto {
        EnrollFactorDto::otp().enrollment_token(&self.token).pass_code(code).build()
    }
}

impl Enrolled<Otp> {
    /// The code for the day that the user loses the app. This is the last chance to show it.
    pub fn recovery_code(&self) -> &Secret {
        &self.factor.data.recovery_code
    }
}

impl Otp {
    pub(super) fn new(
        data: Option<&SendEnrollFactorRequestOtpDataDto>,
    ) -> Result<Self, &'static str> {
        let with_secret = data.and_then(|data| Some((data, secret_of(data.qr_code_uri.expose())?)));
        let (data, secret) = with_secret.ok_or("it has no secret for an authenticator app")?;
        Ok(Self { data: data.clone(), secret })
    }
}

fn secret_of(uri: &str) -> Option<Secret> {
    let (_, query) = uri.strip_prefix("otpauth://")?.split_once('?')?;
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let (_, secret) = pairs.find(|(key, value)| key == "secret" && !value.is_empty())?;
    Some(Secret::new(secret))
}

impl fmt::Debug for Otp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Otp").finish_non_exhaustive()
    }
}

impl fmt::Debug for OtpEnrollment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtpEnrollment").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
