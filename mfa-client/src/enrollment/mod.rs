//! Enrolling a factor, in two steps that cannot be mixed up.
//!
//! [`AuthenticationClient::enrollment`] leads to the factors. What a factor needs is asked for by
//! its methods; `start` sends the request, and gives a [`PendingEnrollment`] that knows its token
//! and when that expires; `confirm` takes the proof, and the pending enrollment with it:
//!
//! ```
//! use mfa_client::{AuthenticationClient, Error};
//!
//! async fn bind_phone(client: &AuthenticationClient, ask: impl Fn() -> String) -> Result<(), Error> {
//!     let enrollment = client.enrollment().sms("188xxxx8888").country_code("+86");
//!     let mut pending = enrollment.start().await?; // the text message goes out
//!     while let Err(failed) = pending.confirm(ask()).await {
//!         println!("{failed}");
//!         pending = failed.retry()?; // the same enrollment again, while its token lives
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Nothing here is sent twice by itself: not the request for a message, and not a code. The
//! operations below are `sendEnrollFactorRequest` and `enrollFactor`. To confirm in another request or
//! another process, [`export`](PendingEnrollment::export) the enrollment and
//! [`resume`](Enrollment::resume) it there.

mod confirm_error;
mod confirming;
mod email;
mod face;
mod factor;
mod otp;
mod pending;
#[cfg(feature = "qr")]
mod qr;
mod sms;
mod starting;
mod stored;

use std::fmt;

pub use confirm_error::ConfirmError;
pub use confirming::Confirming;
pub use email::{Email, EmailEnrollment};
pub use face::{Face, FaceEnrollment, Photo};
pub use factor::{Enrolled, Factor};
pub use otp::{Otp, OtpEnrollment};
pub use pending::PendingEnrollment;
pub use sms::{Sms, SmsEnrollment};
pub use starting::Starting;

use crate::flow::Access;
use crate::{AuthenticationClient, Secret};

impl AuthenticationClient {
    /// Enrolls a factor of the signed-in user, step by step: see [`enrollment`](self).
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
    /// let pending = client.enrollment().email("test@example.com").start().await?;
    /// println!("The code counts for {} more seconds.", pending.remaining().as_secs());
    /// pending.confirm("123456").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enrollment(&self) -> Enrollment {
        Enrollment { access: Access::of_client(self) }
    }
}

/// Which factor is to be enrolled. Made by [`AuthenticationClient::enrollment`].
#[must_use = "nothing is sent until a factor is chosen and `start` is awaited"]
pub struct Enrollment {
    access: Access,
}

impl Enrollment {
    /// The user of this access token, in place of the client's own.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        Self { access: self.access.with_bearer(token.into()) }
    }

    /// A phone that gets codes by text message; the number goes without its country code.
    pub fn sms(self, phone_number: impl Into<String>) -> SmsEnrollment {
        SmsEnrollment::new(self.access, phone_number.into())
    }

    /// An address that gets codes by e-mail.
    pub fn email(self, address: impl Into<String>) -> EmailEnrollment {
        EmailEnrollment::new(self.access, address.into())
    }

    /// An authenticator app.
    pub fn otp(self) -> OtpEnrollment {
        OtpEnrollment::new(self.access)
    }

    /// A face. The photo comes with `confirm`, so that another one can follow if it will not do.
    pub fn face(self) -> FaceEnrollment {
        FaceEnrollment::new(self.access)
    }
}

impl fmt::Debug for Enrollment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrollment").finish_non_exhaustive()
    }
}
