//! Why a step failed, and what can be done about it.

use std::error::Error as StdError;
use std::fmt;

use crate::flow::{is_refusal, sealed};
use crate::{Error, Secret};

/// A step that may become pointless, because the token behind it expires.
///
/// Only this crate implements it.
pub trait Expires: sealed::Sealed {
    /// Whether its time is over.
    fn is_expired(&self) -> bool;

    /// Whether a failure says that the token no longer counts.
    #[doc(hidden)]
    fn is_ended_by(&self, error: &Error) -> bool;
}

/// Why a step failed, and the step itself for another try. `?` makes an [`Error`] of it.
///
/// | what happened | [`retry`](Self::retry) | [`may_have_passed`](Self::may_have_passed) |
/// |---|---|---|
/// | the server refused: a wrong code, most likely | the step, while its token lives | `false` |
/// | nothing was sent: no connection, say | the step, while its token lives | `false` |
/// | the token has expired, or the server says that it no longer counts | the error | `false` |
/// | no answer, or one that does not say: a timeout, a broken connection, a fault of the server, a server that gave up on the request (408, 425, 499) | the error | `true` |
///
/// In the last case the code may be used up. The step is not given back, because a second try would look
/// like a wrong code; [`step`](Self::step) still shows it.
///
/// # Examples
///
/// ```
/// use mfa_client::Error;
/// use mfa_client::second_factor::{Otp, Verification};
/// use mfa_client::sign_in::{Challenge, SignedIn};
///
/// async fn ask(
///     mut by_app: Verification<Otp, Challenge>,
///     code: impl Fn() -> String,
/// ) -> Result<SignedIn, Error> {
///     loop {
///         match by_app.verify(code()).await {
///             Ok(signed_in) => return Ok(signed_in),
///             Err(failed) => by_app = failed.retry()?, // the same challenge again, while it lives
///         }
///     }
/// }
/// ```
pub struct StepError<S> {
    error: Error,
    // Boxed, so that a `Result` is not as large as a step.
    step: Box<S>,
    recovery_code: Option<Secret>,
}

impl<S: Expires> StepError<S> {
    pub(crate) fn new(error: Error, step: S) -> Self {
        Self { error, step: Box::new(step), recovery_code: None }
    }

    /// Keeps the new recovery code of an answer that is of no use otherwise.
    pub(super) fn with_recovery_code(mut self, recovery_code: Option<Secret>) -> Self {
        self.recovery_code = recovery_code;
        self
    }

    /// The new recovery code, if the server gave one in an answer that lacks the rest: the code that was
    /// sent is used up then, and this one has to be written down.
    pub fn recovery_code(&self) -> Option<&Secret> {
        self.recovery_code.as_ref()
    }

    /// The failure.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The failure alone.
    pub fn into_error(self) -> Error {
        self.error
    }

    /// The step, to look at.
    pub fn step(&self) -> &S {
        &self.step
    }

    /// The step for another try, while its token lives.
    ///
    /// # Errors
    ///
    /// The failure, where another try cannot help: the token no longer counts, or the server
    /// [may have acted](Self::may_have_passed).
    pub fn retry(self) -> Result<S, Error> {
        if self.can_retry() { Ok(*self.step) } else { Err(self.error) }
    }

    /// Whether [`retry`](Self::retry) gives the step back.
    pub fn can_retry(&self) -> bool {
        !self.may_have_passed() && !self.is_expired()
    }

    /// Whether the token has expired, by our clock or by the server's word.
    pub fn is_expired(&self) -> bool {
        self.step.is_expired() || self.step.is_ended_by(&self.error)
    }

    /// Whether the server may have done it although it did not say so.
    pub fn may_have_passed(&self) -> bool {
        self.error.may_have_reached_server() && !is_refusal(&self.error)
    }
}

impl<S> From<StepError<S>> for Error {
    fn from(failed: StepError<S>) -> Self {
        failed.error
    }
}

impl<S> fmt::Display for StepError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<S> fmt::Debug for StepError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StepError").field("error", &self.error).finish_non_exhaustive()
    }
}

impl<S> StdError for StepError<S> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Its own text is that of the error, which would show twice as its source.
        self.error.source()
    }
}
