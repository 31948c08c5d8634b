//! A face.

use std::fmt;

use tokio::time::Instant;

use super::super::challenge::Challenge;
use super::super::signed_in::SignedIn;
use crate::enrollment::Photo;
use crate::flow::Exchange;
use crate::second_factor::{Answered, Means, Purpose, StepError};
use crate::types::{AssociateFaceByUrlDto, MfaUserRespDto};
use crate::{Call, Error, Response};

/// Two photos of a face on their way to the server.
pub struct BindingFace {
    challenge: Challenge,
    photos: [Photo; 2],
}

impl BindingFace {
    pub(super) fn new(challenge: Challenge, photo: Photo, other: Photo) -> Self {
        Self { challenge, photos: [photo, other] }
    }

    fn request(&self) -> Result<AssociateFaceByUrlDto, Error> {
        let [photo, other] = &self.photos;
        let is_external = photo.is_external();
        if is_external != other.is_external() {
            let detail = "one photo is outside the service and one in its storage: give both alike";
            return Err(Error::request(detail));
        }
        // The vendor's clients differ in which of the two names they send.
        Ok(AssociateFaceByUrlDto::builder()
            .photo_a(photo.address())
            .photo_b(other.address())
            .is_external(is_external)
            .is_external_photo(is_external)
            .build())
    }
}

impl Exchange for BindingFace {
    type Answer = MfaUserRespDto;
    type Output = SignedIn;
    type Failure = StepError<Challenge>;

    fn call(&mut self) -> Result<Call<'_, MfaUserRespDto>, Error> {
        self.challenge.check()?;
        let request = self.request()?;
        Ok(self.challenge.access().call(|client| client.associate_face_by_url(request)))
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<MfaUserRespDto>, Error>,
    ) -> Result<SignedIn, StepError<Challenge>> {
        let signed_in = outcome.and_then(|answer| {
            self.challenge.passed(at, Means::Face, Answered::of_user("associateFaceByUrl", answer))
        });
        signed_in.map_err(|error| StepError::new(error, self.challenge))
    }
}

impl fmt::Debug for BindingFace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BindingFace").finish_non_exhaustive()
    }
}
