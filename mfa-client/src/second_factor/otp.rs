//! A code of an authenticator app.

use super::factor::{Answered, Means, SecondFactor};
use super::verification::{Purpose, Verification, Verifying};
use crate::flow::{Access, Step, sealed};
use crate::types::{MfaUserRespDto, VerifyTotpMfaDto};
use crate::{Call, Error, IntoCode, Response, Secret};

/// The factor `OTP`: an authenticator app that shows a new code every 30 seconds.
#[derive(Debug)]
#[non_exhaustive]
pub struct Otp;

impl<P: Purpose> Verification<Otp, P> {
    /// Proves the factor, with the code that the app shows. Sends it once.
    ///
    /// # Errors
    ///
    /// [`StepError`](super::StepError), with the verification in it where another try makes sense; the
    /// `apiCode` of a wrong code is 6001.
    pub fn verify(self, code: impl IntoCode) -> Step<Verifying<Otp, P>> {
        self.prove(code.into())
    }
}

impl sealed::Sealed for Otp {}

impl SecondFactor for Otp {
    const MEANS: Means = Means::Otp;
    type Proof = Secret;
    type Answer = MfaUserRespDto;
    type Passed<T> = T;

    fn prove<'c>(
        &self,
        access: &'c Access,
        code: &Secret,
    ) -> Result<Call<'c, MfaUserRespDto>, Error> {
        let proof = VerifyTotpMfaDto::builder().totp(code).build();
        Ok(access.call(|client| client.verify_totp_mfa(proof)))
    }

    fn read(answer: Response<MfaUserRespDto>) -> Answered {
        Answered::of_user("verifyTotpMfa", answer)
    }

    fn passed<T>(passed: T, _: Option<Secret>) -> T {
        passed
    }
}
