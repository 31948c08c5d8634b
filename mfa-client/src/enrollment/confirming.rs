//! The second step on the wire: the same for all factors.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::confirm_error::ConfirmError;
use super::factor::{Enrolled, Factor};
use super::pending::PendingEnrollment;
use crate::types::EnrollFactorDto;
use crate::{Error, ErrorKind};

/// A proof that is ready to be sent. Nothing happens until it is awaited; then it goes out once, or
/// never.
#[must_use = "the factor is not enrolled until this is awaited"]
pub struct Confirming<F> {
    pub(super) pending: PendingEnrollment<F>,
    pub(super) proof: EnrollFactorDto,
}

#[cfg(feature = "blocking")]
impl<F: Factor> Confirming<F> {
    /// Sends the proof and waits for the answer on this thread, as [`Call::send`](crate::Call::send)
    /// does.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`]. If this thread must not wait, nothing was sent, and the enrollment is in it.
    pub fn send(self) -> Result<Enrolled<F>, ConfirmError<F>> {
        let Self { pending, proof } = self;
        if pending.is_expired() {
            return Err(ConfirmError::new(expired(), pending));
        }
        let outcome = pending.client.enroll_factor(proof).send();
        pending.settle(outcome)
    }
}

impl<F: Factor> IntoFuture for Confirming<F> {
    type Output = Result<Enrolled<F>, ConfirmError<F>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { pending, proof } = self;
            if pending.is_expired() {
                return Err(ConfirmError::new(expired(), pending));
            }
            let outcome = pending.client.enroll_factor(proof).await;
            pending.settle(outcome)
        })
    }
}

impl<F: Factor> PendingEnrollment<F> {
    fn settle<T>(self, outcome: Result<T, Error>) -> Result<Enrolled<F>, ConfirmError<F>> {
        match outcome {
            Ok(_) => Ok(Enrolled { factor: self.factor }),
            Err(error) => Err(ConfirmError::new(error, self)),
        }
    }
}

fn expired() -> Error {
    Error::new(ErrorKind::Expired, "the enrollment has expired; start a new one")
        .in_operation("enrollFactor")
}

impl<F: Factor> fmt::Debug for Confirming<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Confirming").field("pending", &self.pending).finish_non_exhaustive()
    }
}
