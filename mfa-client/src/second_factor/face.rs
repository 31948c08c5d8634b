//! A photo of the user's face.

use super::factor::{Answered, Means, SecondFactor};
use super::verification::{Purpose, Verification, Verifying};
use crate::enrollment::Photo;
use crate::flow::{Access, Step, sealed};
use crate::types::{MfaUserRespDto, VerifyFaceMfaDto};
use crate::{Call, Error, Response, Secret};

/// The factor `FACE`: a photo that the server compares with the one that is bound.
#[derive(Debug)]
#[non_exhaustive]
pub struct Face;

impl<P: Purpose> Verification<Face, P> {
    /// Proves the factor, with a photo. Sends its address once.
    ///
    /// # Errors
    ///
    /// [`StepError`](super::StepError), with the verification in it where another photo may do; the
    /// `apiCode`s are 1700 to 1707.
    pub fn verify(self, photo: Photo) -> Step<Verifying<Face, P>> {
        self.prove(photo)
    }
}

impl sealed::Sealed for Face {}

impl SecondFactor for Face {
    const MEANS: Means = Means::Face;
    type Proof = Photo;
    type Answer = MfaUserRespDto;
    type Passed<T> = T;

    fn prove<'c>(
        &self,
        access: &'c Access,
        photo: &Photo,
    ) -> Result<Call<'c, MfaUserRespDto>, Error> {
        let proof = VerifyFaceMfaDto::builder().photo(photo.address()).build();
        Ok(access.call(|client| client.verify_face_mfa(proof)))
    }

    fn read(answer: Response<MfaUserRespDto>) -> Answered {
        Answered::of_user("verifyFaceMfa", answer)
    }

    fn passed<T>(passed: T, _: Option<Secret>) -> T {
        passed
    }
}
