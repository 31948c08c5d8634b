//! A phone or an address that no user has yet.

use std::fmt;

use mfa_runtime::__private::Delivery;
use serde_json::Value;
use tokio::time::Instant;

use super::super::challenge::Challenge;
use crate::flow::{Exchange, Step, sealed};
use crate::second_factor::{Email, Expires, Purpose, SecondFactor, Sms, StepError, Verification};
use crate::types::{PhoneOrEmailBindableDto, PhoneOrEmailBindableRespDto};
use crate::{Call, Error, ErrorKind, Response};

/// A contact that the user wants to bind. Made by [`Binding`](super::Binding).
///
/// [`check`](Self::check) comes first; what it gives is the verification, which binds the contact.
#[must_use = "nothing is sent until `check` is awaited"]
pub struct NewContact<F> {
    factor: F,
    challenge: Challenge,
}

impl<F: Contact> NewContact<F> {
    pub(super) fn new(factor: F, challenge: Challenge) -> Self {
        Self { factor, challenge }
    }

    /// Asks whether the contact can be bound, and gives its verification. It binds nothing yet.
    ///
    /// # Errors
    ///
    /// When awaited: [`StepError`], with the contact in it where another try makes sense. A contact that
    /// is another user's is an [`ErrorKind::Api`] without a code.
    pub fn check(self) -> Step<Checking<F>> {
        Step::new(Checking { contact: self })
    }

    /// The challenge, to bind another factor in place of this one.
    pub fn into_challenge(self) -> Challenge {
        self.challenge
    }
}

impl NewContact<Sms> {
    /// The country code of the number, with the plus sign; the server takes `+86` without one.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.factor.set_country_code(country_code.into());
        self
    }
}

/// A factor that is bound by its contact.
///
/// Only this crate implements it.
pub trait Contact: SecondFactor {
    /// The question whether it can be bound.
    #[doc(hidden)]
    fn question(&self) -> Result<PhoneOrEmailBindableDto, Error>;
}

impl Contact for Sms {
    fn question(&self) -> Result<PhoneOrEmailBindableDto, Error> {
        Ok(PhoneOrEmailBindableDto::builder().phone(self.phone()?).build())
    }
}

impl Contact for Email {
    fn question(&self) -> Result<PhoneOrEmailBindableDto, Error> {
        Ok(PhoneOrEmailBindableDto::builder().email(self.address()?).build())
    }
}

impl<F> sealed::Sealed for NewContact<F> {}

impl<F> Expires for NewContact<F> {
    fn is_expired(&self) -> bool {
        self.challenge.is_expired()
    }

    fn is_ended_by(&self, error: &Error) -> bool {
        self.challenge.is_ended_by(error)
    }
}

/// The question whether a contact can be bound, on its way to the server.
pub struct Checking<F> {
    contact: NewContact<F>,
}

impl<F: Contact> Exchange for Checking<F> {
    type Answer = PhoneOrEmailBindableRespDto;
    type Output = Verification<F, Challenge>;
    type Failure = StepError<NewContact<F>>;

    fn call(&mut self) -> Result<Call<'_, Self::Answer>, Error> {
        let NewContact { factor, challenge } = &self.contact;
        challenge.check()?;
        let question = factor.question()?;
        Ok(challenge.access().call(|client| client.phone_or_email_bindable(question)))
    }

    fn conclude(
        self,
        _: Instant,
        outcome: Result<Response<Self::Answer>, Error>,
    ) -> Result<Self::Output, Self::Failure> {
        let Self { contact } = self;
        match outcome.and_then(|answer| is_bindable(&answer)) {
            Ok(()) => Ok(contact.challenge.by(contact.factor)),
            Err(error) => Err(StepError::new(error, contact)),
        }
    }
}

/// Makes an error of an answer that says no; it allows another try.
fn is_bindable(answer: &Response<PhoneOrEmailBindableRespDto>) -> Result<(), Error> {
    // The vendor's clients differ in what they read: a boolean, an object with it, or nothing at all.
    let is_no = match &answer.data {
        Some(Value::Object(members)) => {
            members.values().any(|member| *member == Value::Bool(false))
        }
        data => *data == Some(Value::Bool(false)),
    };
    if !is_no {
        return Ok(());
    }
    let detail = "the contact cannot be bound: it may be another user's";
    let error = Error::new(ErrorKind::Api, detail).in_operation("phoneOrEmailBindable");
    // Nothing was to be changed, so nothing can have been.
    Err(error.with_status(answer.status()).after(answer.attempts(), Delivery::NotSent))
}

impl<F> fmt::Debug for NewContact<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewContact").field("challenge", &self.challenge).finish_non_exhaustive()
    }
}

impl<F> fmt::Debug for Checking<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checking").finish_non_exhaustive()
    }
}
