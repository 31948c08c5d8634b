//! The second step on the wire: the same for all factors.

use std::fmt;

use tokio::time::Instant;

use super::confirm_error::ConfirmError;
use super::factor::{Enrolled, Factor};
use super::pending::PendingEnrollment;
use crate::flow::{Exchange, Step};
use crate::types::{EnrollFactorDto, EnrollFactorRespDto};
use crate::{Call, Error, ErrorKind, Response};

/// A proof on its way to the server.
pub struct Confirming<F> {
    pending: PendingEnrollment<F>,
    proof: EnrollFactorDto,
}

impl<F: Factor> Confirming<F> {
    pub(super) fn step(pending: PendingEnrollment<F>, proof: EnrollFactorDto) -> Step<Self> {
        Step::new(Self { pending, proof })
    }
}

impl<F: Factor> Exchange for Confirming<F> {
    type Answer = EnrollFactorRespDto;
    type Output = Enrolled<F>;
    type Failure = ConfirmError<F>;

    fn call(&mut self) -> Result<Call<'_, EnrollFactorRespDto>, Error> {
        if self.pending.is_expired() {
            let detail = "the enrollment has expired; start a new one";
            return Err(Error::new(ErrorKind::Expired, detail).in_operation("enrollFactor"));
        }
        let proof = self.proof.clone();
        Ok(self.pending.access.call(|client| client.enroll_factor(proof)))
    }

    fn conclude(
        self,
        _: Instant,
        outcome: Result<Response<EnrollFactorRespDto>, Error>,
    ) -> Result<Enrolled<F>, ConfirmError<F>> {
        match outcome {
            Ok(_) => Ok(Enrolled { factor: self.pending.factor }),
            Err(error) => Err(ConfirmError::new(error, self.pending)),
        }
    }
}

impl<F: Factor> fmt::Debug for Confirming<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Confirming").field("pending", &self.pending).finish_non_exhaustive()
    }
}
