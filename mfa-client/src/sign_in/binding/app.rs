//! An authenticator app.

use std::fmt;

use tokio::time::Instant;

use super::super::challenge::Challenge;
use super::super::signed_in::SignedIn;
use crate::flow::{Exchange, Step, sealed};
use crate::second_factor::{Answered, Expires, Means, Purpose, StepError};
use crate::types::{
    AssosicateMfaAuthenticatorDataDto, AssosicateMfaAuthenticatorDto,
    AssosicateMfaAuthenticatorRespDto, ConfirmAssosicateMfaAuthenticatorDto, MfaAuthenticatorType,
    MfaUserRespDto, TotpSource,
};
use crate::{Call, Error, IntoCode, Response, Secret};

/// A request for an app's secret on its way to the server.
pub struct Associating {
    challenge: Challenge,
}

impl Associating {
    pub(super) fn new(challenge: Challenge) -> Self {
        Self { challenge }
    }
}

impl Exchange for Associating {
    type Answer = AssosicateMfaAuthenticatorRespDto;
    type Output = PendingApp;
    type Failure = StepError<Challenge>;

    fn call(&mut self) -> Result<Call<'_, Self::Answer>, Error> {
        self.challenge.check()?;
        let request = AssosicateMfaAuthenticatorDto::builder()
            .authenticator_type(MfaAuthenticatorType::Totp)
            .source(TotpSource::Application)
            .build();
        Ok(self.challenge.access().call(|client| client.associate_mfa_authenticator(request)))
    }

    fn conclude(
        self,
        _: Instant,
        outcome: Result<Response<Self::Answer>, Error>,
    ) -> Result<PendingApp, StepError<Challenge>> {
        match outcome {
            Ok(answer) => Ok(PendingApp {
                data: Box::new(answer.into_inner().data),
                challenge: self.challenge,
            }),
            Err(error) => Err(StepError::new(error, self.challenge)),
        }
    }
}

/// An authenticator app that waits for its first code.
#[must_use = "the app is not bound until `confirm` is awaited"]
pub struct PendingApp {
    pub(in crate::sign_in) data: Box<AssosicateMfaAuthenticatorDataDto>,
    pub(in crate::sign_in) challenge: Challenge,
}

impl PendingApp {
    /// The app's secret in base32, for typing in by hand.
    pub fn secret(&self) -> &Secret {
        &self.data.secret
    }

    /// The `otpauth://` URI with the secret in it, which the app reads from a QR code.
    pub fn uri(&self) -> &Secret {
        &self.data.qrcode_uri
    }

    /// The QR code as the server drew it: a PNG picture in a `data:` URL, for an `<img>` in a page.
    pub fn qr_data_url(&self) -> &Secret {
        &self.data.qrcode_data_url
    }

    /// The code for the day that the user loses the app: to be written down. It comes this once.
    pub fn recovery_code(&self) -> &Secret {
        &self.data.recovery_code
    }

    /// Binds the app, with the code that it shows. Sends it once.
    ///
    /// # Errors
    ///
    /// When awaited: [`StepError`], with the app in it where another try makes sense. If the app
    /// [may be bound](StepError::may_have_passed) nevertheless, the recovery code is in
    /// [`StepError::step`].
    pub fn confirm(self, code: impl IntoCode) -> Step<ConfirmingApp> {
        Step::new(ConfirmingApp { code: code.into(), app: self })
    }

    /// The challenge, to bind another factor in place of this one.
    pub fn into_challenge(self) -> Challenge {
        self.challenge
    }
}

impl sealed::Sealed for PendingApp {}

impl Expires for PendingApp {
    fn is_expired(&self) -> bool {
        self.challenge.is_expired()
    }

    fn is_ended_by(&self, error: &Error) -> bool {
        self.challenge.is_ended_by(error)
    }
}

/// The first code of an app on its way to the server.
pub struct ConfirmingApp {
    app: PendingApp,
    code: Secret,
}

impl Exchange for ConfirmingApp {
    type Answer = MfaUserRespDto;
    type Output = BoundApp;
    type Failure = StepError<PendingApp>;

    fn call(&mut self) -> Result<Call<'_, MfaUserRespDto>, Error> {
        let challenge = &self.app.challenge;
        challenge.check()?;
        let proof = ConfirmAssosicateMfaAuthenticatorDto::builder()
            .authenticator_type(MfaAuthenticatorType::Totp)
            .totp(&self.code)
            .source(TotpSource::Application)
            .build();
        Ok(challenge.access().call(|client| client.confirm_associate_mfa_authenticator(proof)))
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<MfaUserRespDto>, Error>,
    ) -> Result<BoundApp, StepError<PendingApp>> {
        let Self { app, .. } = self;
        match outcome {
            Ok(answer) => {
                Ok(app.bound(at, Answered::of_user("confirmAssosicateMfaAuthenticator", answer)))
            }
            Err(error) => Err(StepError::new(error, app)),
        }
    }
}

impl PendingApp {
    /// Sources differ in the answer: the user with a token, who is signed in then, or nothing.
    fn bound(self, at: Instant, answered: Answered) -> BoundApp {
        let Self { challenge, .. } = self;
        match challenge.passed(at, Means::Otp, answered) {
            Ok(signed_in) => BoundApp::SignedIn(signed_in),
            Err(_) => BoundApp::GoOn(challenge),
        }
    }
}

/// An authenticator app that is bound: how the sign-in goes on.
#[derive(Debug)]
#[must_use = "where the server wants one more code, the user is not signed in yet"]
pub enum BoundApp {
    /// The code has signed the user in as well.
    SignedIn(SignedIn),
    /// The server wants a code of the app now: go on with [`Challenge::otp`].
    GoOn(Challenge),
}

impl fmt::Debug for PendingApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingApp").field("challenge", &self.challenge).finish_non_exhaustive()
    }
}

impl fmt::Debug for Associating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Associating").finish_non_exhaustive()
    }
}

impl fmt::Debug for ConfirmingApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmingApp").finish_non_exhaustive()
    }
}
