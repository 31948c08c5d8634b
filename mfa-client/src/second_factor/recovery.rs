//! A recovery code, for a user who has lost the authenticator app.

use std::fmt;

use super::factor::{Answered, Means, SecondFactor};
use super::verification::{Purpose, Verification, Verifying};
use crate::flow::{Access, Step, sealed};
use crate::types::{MfaRecoveryRespDto, VerifyTotpRecoveryCodeDto};
use crate::{Call, Error, IntoCode, Response, Secret};

/// The recovery code that came when an authenticator app was bound. It counts once.
#[derive(Debug)]
#[non_exhaustive]
pub struct RecoveryCode;

impl<P: Purpose> Verification<RecoveryCode, P> {
    /// Proves the factor, with the recovery code. Sends it once; if it is right, it is used up, and the
    /// next one is in [`Recovered`].
    ///
    /// # Errors
    ///
    /// [`StepError`](super::StepError), with the verification in it where another try makes sense; the
    /// `apiCode` of a wrong code is 6002.
    pub fn verify(self, code: impl IntoCode) -> Step<Verifying<RecoveryCode, P>> {
        self.prove(code.into())
    }
}

impl sealed::Sealed for RecoveryCode {}

impl SecondFactor for RecoveryCode {
    const MEANS: Means = Means::RecoveryCode;
    type Proof = Secret;
    type Answer = MfaRecoveryRespDto;
    type Passed<T> = Recovered<T>;

    fn prove<'c>(
        &self,
        access: &'c Access,
        code: &Secret,
    ) -> Result<Call<'c, MfaRecoveryRespDto>, Error> {
        let proof = VerifyTotpRecoveryCodeDto::builder().recovery_code(code).build();
        Ok(access.call(|client| client.verify_totp_recovery_code(proof)))
    }

    fn read(answer: Response<MfaRecoveryRespDto>) -> Answered {
        let head = ("verifyTotpRecoveryCode", answer.status(), answer.attempts());
        let MfaRecoveryRespDto { data: mut user, recovery_code, .. } = answer.into_inner();
        // The sources differ in where the new code stands.
        let inside = user.as_mut().and_then(|user| user.recovery_code.take());
        Answered { user, recovery_code: recovery_code.or(inside), head }
    }

    fn passed<T>(passed: T, recovery_code: Option<Secret>) -> Recovered<T> {
        Recovered { passed, recovery_code }
    }
}

/// A success by a recovery code, and the code that takes its place, which the user has to write down.
///
/// Both come out together, so that the new code cannot be overlooked:
///
/// ```
/// use mfa_client::Error;
/// use mfa_client::sign_in::{Challenge, SignedIn};
///
/// async fn recover(challenge: Challenge, code: &str) -> Result<SignedIn, Error> {
///     let (signed_in, next_code) = challenge.recovery_code().verify(code).await?.into_parts();
///     if let Some(next_code) = next_code {
///         println!("Write it down: {}", next_code.expose());
///     }
///     Ok(signed_in)
/// }
/// # let _ = recover;
/// ```
#[must_use = "the old recovery code is used up: show the new one to the user"]
pub struct Recovered<T> {
    passed: T,
    recovery_code: Option<Secret>,
}

impl<T> Recovered<T> {
    /// The success, and the recovery code that takes the place of the one that was used.
    ///
    /// `None` if the server gave no new code: the user has none now, and should bind the app anew.
    pub fn into_parts(self) -> (T, Option<Secret>) {
        (self.passed, self.recovery_code)
    }

    /// The new recovery code.
    pub fn recovery_code(&self) -> Option<&Secret> {
        self.recovery_code.as_ref()
    }
}

impl<T> fmt::Debug for Recovered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recovered")
            .field("has_recovery_code", &self.recovery_code.is_some())
            .finish_non_exhaustive()
    }
}
