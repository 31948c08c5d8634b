//! Why a factor is not enrolled, and what can be done about it.

use std::error::Error as StdError;
use std::fmt;

use super::factor::Factor;
use super::pending::PendingEnrollment;
use crate::Error;
use crate::flow::is_refusal;

/// Why `confirm` failed, and the enrollment it was about. `?` makes an [`Error`] of it.
///
/// | what happened | [`retry`](Self::retry) | [`may_be_enrolled`](Self::may_be_enrolled) |
/// |---|---|---|
/// | the server refused: a wrong code, most likely | the enrollment, while its token lives | `false` |
/// | nothing was sent: no connection, say | the enrollment, while its token lives | `false` |
/// | the token had expired; nothing was sent | the error | `false` |
/// | no answer, or none that says: a timeout, a broken connection, a fault of the server, a server that gave up on the request (408, 425, 499) | the error | `true` |
///
/// In the last case nobody can tell whether the factor is enrolled by now. The enrollment is not
/// given back then: if it is, the server would refuse a second try, and that would look like a
/// wrong code. Look for the factor in
/// [`list_enrolled_factors`](crate::AuthenticationClient::list_enrolled_factors), and start a new
/// enrollment if it is not there. A `confirm` that was dropped while it ran leaves the same
/// question.
///
/// A refusal is what the documented codes say is one; that a code is wrong has no code of its own.
/// [`error`](Self::error) has the server's words.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// let pending = client.enrollment().sms("188xxxx8888").start().await?;
/// # let code = sim.last_code("188xxxx8888").unwrap();
/// let failed = pending.confirm("000x").await.unwrap_err();
/// assert!(failed.can_retry() && !failed.may_be_enrolled());
/// failed.retry()?.confirm(code).await?;
/// # Ok(())
/// # }
/// ```
pub struct ConfirmError<F> {
    error: Error,
    // Boxed, so that a `Result` is not as large as a pending enrollment.
    pending: Box<PendingEnrollment<F>>,
}

impl<F: Factor> ConfirmError<F> {
    pub(super) fn new(error: Error, pending: PendingEnrollment<F>) -> Self {
        Self { error, pending: Box::new(pending) }
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// What went wrong, alone.
    pub fn into_error(self) -> Error {
        self.error
    }

    /// The enrollment, to look at: its recovery code, say, where the factor may be enrolled.
    pub fn pending(&self) -> &PendingEnrollment<F> {
        &self.pending
    }

    /// The enrollment for another try, while its token lives.
    ///
    /// # Errors
    ///
    /// What went wrong, where another try cannot help: the token has expired, or the factor
    /// [may be enrolled](Self::may_be_enrolled).
    pub fn retry(self) -> Result<PendingEnrollment<F>, Error> {
        if self.can_retry() { Ok(*self.pending) } else { Err(self.error) }
    }

    /// Whether [`retry`](Self::retry) gives the enrollment back.
    pub fn can_retry(&self) -> bool {
        !self.may_be_enrolled() && !self.is_expired()
    }

    /// Whether the token has expired, before this try or by now.
    pub fn is_expired(&self) -> bool {
        self.pending.is_expired()
    }

    /// Whether the server may have enrolled the factor although it did not say so.
    pub fn may_be_enrolled(&self) -> bool {
        self.error.may_have_reached_server() && !is_refusal(&self.error)
    }
}

impl<F> From<ConfirmError<F>> for Error {
    fn from(failed: ConfirmError<F>) -> Self {
        failed.error
    }
}

impl<F> fmt::Display for ConfirmError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<F: Factor> fmt::Debug for ConfirmError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmError")
            .field("error", &self.error)
            .field("pending", &self.pending)
            .finish()
    }
}

impl<F: Factor> StdError for ConfirmError<F> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Its own text is that of the error, which would show twice as its source.
        self.error.source()
    }
}
