//! One factor that waits for its proof.

use std::fmt;

use tokio::time::Instant;

use super::factor::{Answered, Means, SecondFactor};
use super::step_error::{Expires, StepError};
use crate::flow::{Access, Exchange, Step, Stored, sealed};
use crate::{Call, Error, Response};

/// The reason why a factor is proved: to get through a sign-in
/// ([`Challenge`](crate::sign_in::Challenge)), or to be asked again
/// ([`Session`](crate::step_up::Session)).
///
/// Only this crate implements it.
pub trait Purpose: Expires + sealed::Sealed + Send + Sync + Sized + 'static {
    /// The success that a right proof leads to.
    type Passed: Send;

    /// The user in whose name requests are made.
    #[doc(hidden)]
    fn access(&self) -> &Access;

    /// Fails if it is too late.
    #[doc(hidden)]
    fn check(&self) -> Result<(), Error>;

    /// Its name in an exported step.
    #[doc(hidden)]
    const NAME: &'static str;

    /// Adds its part to an exported step.
    #[doc(hidden)]
    fn keep_in(&self, stored: Stored) -> Stored;

    /// Makes a success of the answer.
    #[doc(hidden)]
    fn passed(&self, at: Instant, means: Means, answered: Answered) -> Result<Self::Passed, Error>;
}

/// One factor `F` that waits for its proof, for the purpose `P`.
///
/// `verify` sends the proof and takes the verification with it: what was used cannot be used again.
/// Each factor has its own `verify`. See [`second_factor`](crate::second_factor).
#[must_use = "nothing is proved until `verify` is awaited"]
pub struct Verification<F, P> {
    pub(super) factor: F,
    pub(super) purpose: P,
}

impl<F: SecondFactor, P: Purpose> Verification<F, P> {
    pub(crate) fn new(factor: F, purpose: P) -> Self {
        Self { factor, purpose }
    }

    /// The means of proof.
    pub fn means(&self) -> Means {
        F::MEANS
    }

    /// The challenge or the session, to look at.
    pub fn purpose(&self) -> &P {
        &self.purpose
    }

    /// The challenge or the session, to prove another factor in place of this one.
    pub fn into_purpose(self) -> P {
        self.purpose
    }

    pub(super) fn prove(self, proof: F::Proof) -> Step<Verifying<F, P>> {
        Step::new(Verifying { verification: self, proof })
    }
}

impl<F, P> sealed::Sealed for Verification<F, P> {}

impl<F: SecondFactor, P: Purpose> Expires for Verification<F, P> {
    fn is_expired(&self) -> bool {
        self.purpose.is_expired()
    }

    fn is_ended_by(&self, error: &Error) -> bool {
        self.purpose.is_ended_by(error)
    }
}

/// A proof on its way to the server.
pub struct Verifying<F: SecondFactor, P> {
    verification: Verification<F, P>,
    proof: F::Proof,
}

impl<F: SecondFactor, P: Purpose> Exchange for Verifying<F, P> {
    type Answer = F::Answer;
    type Output = F::Passed<P::Passed>;
    type Failure = StepError<Verification<F, P>>;

    fn call(&mut self) -> Result<Call<'_, F::Answer>, Error> {
        let Verification { factor, purpose } = &self.verification;
        purpose.check()?;
        factor.prove(purpose.access(), &self.proof)
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<F::Answer>, Error>,
    ) -> Result<Self::Output, Self::Failure> {
        let Self { verification, .. } = self;
        let mut answered = match outcome {
            Ok(answer) => F::read(answer),
            Err(error) => return Err(StepError::new(error, verification)),
        };
        let recovery_code = answered.recovery_code.take();
        match verification.purpose.passed(at, F::MEANS, answered) {
            Ok(passed) => Ok(F::passed(passed, recovery_code)),
            Err(error) => {
                Err(StepError::new(error, verification).with_recovery_code(recovery_code))
            }
        }
    }
}

impl<F: SecondFactor, P: Purpose> fmt::Debug for Verification<F, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verification").field("means", &F::MEANS).finish_non_exhaustive()
    }
}

impl<F: SecondFactor, P> fmt::Debug for Verifying<F, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifying").field("means", &F::MEANS).finish_non_exhaustive()
    }
}
