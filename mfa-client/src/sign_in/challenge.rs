//! A sign-in that waits for its second factor.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::time::Instant;

use super::expiry::lifetime;
use super::signed_in::SignedIn;
use crate::flow::{Access, Stored, sealed};
use crate::second_factor::{
    Answered, Email, Expires, Face, Means, Otp, Purpose, RecoveryCode, SecondFactor, Sms,
    Verification,
};
use crate::types::{ApplicationMfaDto, GetMfaInfoDataDto};
use crate::{ApiCode, AuthenticationClient, Error, ErrorKind, Secret};

/// A sign-in whose first factor was right, and that waits for the second one.
///
/// Its methods lead to the verification of each factor. They take the challenge with them, so that one
/// that was used cannot be used again; a step that failed gives it back where another try makes sense.
/// It is tied to this process and to its client, until it is [exported](Self::export). A server may keep
/// it in memory between two requests, and send it to other threads.
///
/// # Expiry
///
/// The token behind it lives for some minutes, six in the vendor's sample; its claims say how long.
/// After that every step fails with [`ErrorKind::Expired`] and sends nothing. A token without claims
/// lives until the server refuses it.
#[must_use = "the user is not signed in until a factor is proved"]
pub struct Challenge {
    pub(super) access: Access,
    pub(super) expires_at: Option<Instant>,
    // Boxed, so that a sign-in's outcome is small.
    pub(super) data: Box<GetMfaInfoDataDto>,
    pub(super) wants_binding: bool,
}

impl AuthenticationClient {
    /// Makes a challenge of trigger data, to ask for a second factor at any time. An administrator gets
    /// them by [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data).
    ///
    /// The token's time is counted from now.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::types::GetMfaInfoDataDto;
    /// use mfa_client::{AuthenticationClient, Error};
    ///
    /// async fn ask(client: &AuthenticationClient, data: GetMfaInfoDataDto) -> Result<(), Error> {
    ///     if !data.application_mfa.is_empty() {
    ///         client.challenge(data).sms().send_code().await?;
    ///     }
    ///     Ok(())
    /// }
    /// # let _ = ask;
    /// ```
    pub fn challenge(&self, trigger_data: GetMfaInfoDataDto) -> Challenge {
        Challenge::new(self, Instant::now(), trigger_data)
    }

    /// Makes a challenge of a failure that [asks for a second factor](Error::mfa_required): one of
    /// [`sign_in_by_credentials`](Self::sign_in_by_credentials), or one of a call whose token
    /// [`SignIn`](crate::SignIn) could not get. `None` if the failure asks for none, or holds no token
    /// for it.
    ///
    /// The token's time is counted from now.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
    /// if let Err(error) = client.list_enrolled_factors().await {
    ///     let challenge = client.challenge_of(&error).ok_or(error)?;
    ///     println!("a second factor, please: {:?}", challenge.policies());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn challenge_of(&self, error: &Error) -> Option<Challenge> {
        Challenge::of(self, Instant::now(), error)
    }
}

impl Challenge {
    fn new(client: &AuthenticationClient, at: Instant, data: GetMfaInfoDataDto) -> Self {
        let expires_at = lifetime(&data.mfa_token).and_then(|lifetime| at.checked_add(lifetime));
        let access = Access::of_client(client).with_bearer(data.mfa_token.clone());
        Self { access, expires_at, wants_binding: !has_factor(&data), data: Box::new(data) }
    }

    /// The challenge that a failed sign-in comes to, if it is one.
    pub(super) fn of(client: &AuthenticationClient, at: Instant, error: &Error) -> Option<Self> {
        if !error.mfa_required() {
            return None;
        }
        let challenge = Self::new(client, at, trigger_data(error)?);
        // A user with settings of one's own has a factor, whether the answer says so or not.
        let is_own = error.api_code() == Some(ApiCode::USER_MFA_REQUIRED);
        Some(Self { wants_binding: challenge.wants_binding && !is_own, ..challenge })
    }

    /// The token that stands for the first factor. Each step sends it by itself.
    pub fn token(&self) -> &Secret {
        &self.data.mfa_token
    }

    /// All that the server said: the contacts that it knows, the user's names, the kinds of factors.
    /// Keep it to yourself: the token is in it.
    pub fn data(&self) -> &GetMfaInfoDataDto {
        &self.data
    }

    /// The kinds of factors that are switched on, in the order in which to show them. Empty if the server
    /// did not say.
    pub fn policies(&self) -> Vec<&ApplicationMfaDto> {
        let on = self.data.application_mfa.iter().filter(|policy| policy.status == 1);
        let mut policies: Vec<&ApplicationMfaDto> = on.collect();
        policies.sort_by_key(|policy| policy.sort);
        policies
    }

    /// Whether the user has no factor yet, as far as the server says: no contact, no app and no face. If
    /// so, [`bind`](Self::bind) a first one.
    pub fn wants_binding(&self) -> bool {
        self.wants_binding
    }

    /// When the token expires, on the clock that [`Instant::now`](std::time::Instant::now) reads.
    pub fn expires_at(&self) -> Option<std::time::Instant> {
        self.expires_at.map(Instant::into_std)
    }

    /// How long the token still lives: zero once it has expired, `None` if it has no claim that says so.
    pub fn remaining(&self) -> Option<Duration> {
        Some(self.expires_at?.saturating_duration_since(Instant::now()))
    }

    /// A code by text message, to the phone that the server named or another one.
    pub fn sms(self) -> Verification<Sms, Self> {
        let data = &self.data;
        let sms = match data.mfa_phone.value() {
            Some(phone) => Sms::new(Some(phone.clone()), own(&data.mfa_phone_country_code)),
            None => Sms::new(own(&data.phone), own(&data.phone_country_code)),
        };
        self.by(sms)
    }

    /// A code by e-mail, to the address that the server named or another one.
    pub fn email(self) -> Verification<Email, Self> {
        let address = own(&self.data.mfa_email).or_else(|| own(&self.data.email));
        self.by(Email::new(address))
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

    pub(super) fn by<F: SecondFactor>(self, factor: F) -> Verification<F, Self> {
        Verification::new(factor, self)
    }
}

/// The trigger data in a failure. The vendor's sample of one has no list of policies.
fn trigger_data(error: &Error) -> Option<GetMfaInfoDataDto> {
    let mut data: Map<String, Value> = error.data()?;
    data.entry("applicationMfa").or_insert_with(|| Value::Array(Vec::new()));
    serde_json::from_value(Value::Object(data)).ok()
}

fn has_factor(data: &GetMfaInfoDataDto) -> bool {
    let contacts = [&data.mfa_phone, &data.mfa_email];
    let switches = [&data.totp_mfa_enabled, &data.face_mfa_enabled];
    contacts.iter().any(|contact| contact.is_some())
        || switches.iter().any(|switch| switch.value() == Some(&true))
}

fn own(contact: &crate::Maybe<String>) -> Option<String> {
    contact.value().cloned()
}

impl sealed::Sealed for Challenge {}

impl Expires for Challenge {
    fn is_expired(&self) -> bool {
        self.remaining().is_some_and(|remaining| remaining.is_zero())
    }

    fn is_ended_by(&self, error: &Error) -> bool {
        error.api_code() == Some(ApiCode::MFA_TOKEN_EXPIRED) || error.is_unauthorized()
    }
}

impl Purpose for Challenge {
    type Passed = SignedIn;

    const NAME: &'static str = "sign-in";

    fn keep_in(&self, stored: Stored) -> Stored {
        self.keep_parts_in(stored)
    }

    fn access(&self) -> &Access {
        &self.access
    }

    fn check(&self) -> Result<(), Error> {
        let detail = "the challenge has expired; sign in again";
        if self.is_expired() { Err(Error::new(ErrorKind::Expired, detail)) } else { Ok(()) }
    }

    fn passed(&self, at: Instant, means: Means, answered: Answered) -> Result<SignedIn, Error> {
        SignedIn::new(at, means, answered)
    }
}

impl fmt::Debug for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Challenge")
            .field("wants_binding", &self.wants_binding)
            .field("remaining", &self.remaining())
            .finish_non_exhaustive()
    }
}
