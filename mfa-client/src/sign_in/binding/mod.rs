//! A first factor, for a user who has none.

mod app;
mod contact;
mod face;
#[cfg(feature = "qr")]
mod qr;

use std::fmt;

pub use app::{Associating, BoundApp, ConfirmingApp, PendingApp};
pub use contact::{Checking, Contact, NewContact};
pub use face::BindingFace;

use super::challenge::Challenge;
use crate::enrollment::Photo;
use crate::flow::Step;
use crate::second_factor::{Email, Sms};

/// Which factor is to be bound. Made by [`Challenge::bind`].
///
/// # Examples
///
/// ```
/// use mfa_client::Error;
/// use mfa_client::sign_in::{Challenge, SignedIn};
///
/// async fn bind_phone(challenge: Challenge, ask: impl Fn() -> String) -> Result<SignedIn, Error> {
///     let phone = challenge.bind().sms("188xxxx8888").country_code("+86");
///     let by_sms = phone.check().await?; // no other user has it
///     by_sms.send_code().await?;
///     Ok(by_sms.verify(ask()).await?) // binds the phone, and signs the user in
/// }
/// ```
#[must_use = "nothing is sent until a factor is chosen"]
pub struct Binding {
    challenge: Challenge,
}

impl Challenge {
    /// A first factor, for a user who has none.
    pub fn bind(self) -> Binding {
        Binding { challenge: self }
    }
}

impl Binding {
    /// A phone that gets codes by text message; the number goes without its country code.
    pub fn sms(self, phone_number: impl Into<String>) -> NewContact<Sms> {
        NewContact::new(Sms::new(Some(phone_number.into()), None), self.challenge)
    }

    /// An address that gets codes by e-mail.
    pub fn email(self, address: impl Into<String>) -> NewContact<Email> {
        NewContact::new(Email::new(Some(address.into())), self.challenge)
    }

    /// An authenticator app: asks for its secret, and for a recovery code.
    ///
    /// # Errors
    ///
    /// When awaited: [`StepError`](crate::second_factor::StepError), with the challenge in it where
    /// another try makes sense.
    pub fn otp(self) -> Step<Associating> {
        Step::new(Associating::new(self.challenge))
    }

    /// A face: the photo to keep, and one to compare it with. Signs the user in. Both photos are outside
    /// the service, or both in its storage.
    ///
    /// # Errors
    ///
    /// When awaited: [`StepError`](crate::second_factor::StepError), with the challenge in it where other
    /// photos may do; the `apiCode`s are 1700 to 1707.
    pub fn face(self, photo: Photo, other: Photo) -> Step<BindingFace> {
        Step::new(BindingFace::new(self.challenge, photo, other))
    }

    /// The challenge, to prove a factor that the user has.
    pub fn into_challenge(self) -> Challenge {
        self.challenge
    }
}

impl fmt::Debug for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binding").field("challenge", &self.challenge).finish()
    }
}
