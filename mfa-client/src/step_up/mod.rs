//! Asking for a second factor before something that deserves a second look.
//!
//! [`AuthenticationClient::step_up`] sends a code of the user's authenticator app, and
//! [`AuthenticationClient::step_up_with`] leads to every factor. Both give [`SteppedUp`]: a value that
//! nothing but a right proof can make. A function that takes one cannot be called without it:
//!
//! ```
//! use mfa_client::AuthenticationClient;
//! use mfa_client::step_up::{StepUpError, SteppedUp};
//!
//! fn delete_account(proof: SteppedUp) {
//!     println!("deleted, {:?} after the code was checked", proof.age());
//! }
//!
//! async fn on_delete(client: &AuthenticationClient, code: &str) -> Result<(), StepUpError> {
//!     delete_account(client.step_up(code).await?);
//!     Ok(())
//! }
//! # let _ = on_delete;
//! ```

mod proof;
mod session;
mod stored;

use std::error::Error as StdError;
use std::fmt;

use mfa_runtime::__private::{Delivery, Failure, Words};
use tokio::time::Instant;

pub use proof::SteppedUp;
pub use session::Session;

use crate::flow::{Access, Exchange, Step};
use crate::second_factor::Means;
use crate::types::{MfaOtpVerityDto, MfaOtpVerityRespDto};
use crate::{ApiCode, AuthenticationClient, Call, Error, ErrorKind, IntoCode, Response, Secret};

impl AuthenticationClient {
    /// Checks a code that the signed-in user's authenticator app shows.
    ///
    /// The user needs an enrolled `OTP` factor; [`step_up_with`](Self::step_up_with) asks for others.
    /// Sends `mfaOtpVerify` when awaited, once: a code may count for one use only.
    ///
    /// A wrong code is an `Err`, in whichever of its two ways the server reports it, so that it
    /// cannot be overlooked.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
    /// use mfa_client::step_up::StepUpError;
    ///
    /// match client.step_up("612311").await {
    ///     Ok(_proof) => println!("go ahead"),
    ///     Err(StepUpError::WrongCode(_)) => println!("wrong; wait for the next code"),
    ///     Err(StepUpError::Failed(error)) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn step_up(&self, code: impl IntoCode) -> Step<StepUp> {
        let request = MfaOtpVerityDto::builder().totp(code).build();
        Step::new(StepUp { access: Access::of_client(self), request })
    }
}

/// A code on its way to the server.
pub struct StepUp {
    access: Access,
    request: MfaOtpVerityDto,
}

impl Step<StepUp> {
    /// The user of this access token, in place of the client's own: one client serves all users.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::step_up::{StepUpError, SteppedUp};
    /// use mfa_client::{AuthenticationClient, Secret};
    ///
    /// async fn check(
    ///     client: &AuthenticationClient,
    ///     token_of_this_user: &Secret,
    ///     code: &str,
    /// ) -> Result<SteppedUp, StepUpError> {
    ///     client.step_up(code).bearer(token_of_this_user).await
    /// }
    /// # let _ = check;
    /// ```
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.map(|StepUp { access, request }| StepUp {
            access: access.with_bearer(token.into()),
            request,
        })
    }
}

impl Exchange for StepUp {
    type Answer = MfaOtpVerityRespDto;
    type Output = SteppedUp;
    type Failure = StepUpError;

    fn call(&mut self) -> Result<Call<'_, MfaOtpVerityRespDto>, Error> {
        let request = self.request.clone();
        Ok(self.access.call(|client| client.mfa_otp_verify(request)))
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<MfaOtpVerityRespDto>, Error>,
    ) -> Result<SteppedUp, StepUpError> {
        judge(at, self.access.user_id(), outcome)
    }
}

/// Why there is no proof. `?` makes an [`Error`] of it.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// use mfa_client::step_up::StepUpError;
///
/// # let pending = client.enrollment().otp().start().await?;
/// # let code = mfa_sim::totp::code(pending.secret().expose(), sim.unix_time()).unwrap();
/// # pending.confirm(code).await?;
/// let failed = client.step_up("00000x").await.unwrap_err();
/// assert!(matches!(failed, StepUpError::WrongCode(_)));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub enum StepUpError {
    /// The server answered: the code is wrong. Have the user type the next one.
    WrongCode(Error),
    /// Anything else. If it [may have reached the server](Error::may_have_reached_server), the code
    /// may be used up: ask for the next one, which comes within 30 seconds.
    Failed(Error),
}

impl StepUpError {
    /// What went wrong.
    pub fn error(&self) -> &Error {
        match self {
            Self::WrongCode(error) | Self::Failed(error) => error,
        }
    }
}

fn judge(
    at: Instant,
    user_id: Option<String>,
    outcome: Result<Response<MfaOtpVerityRespDto>, Error>,
) -> Result<SteppedUp, StepUpError> {
    match outcome {
        Ok(answer) if answer.data.verified => Ok(SteppedUp::new(at, Means::Otp, user_id)),
        Ok(answer) => Err(StepUpError::WrongCode(not_verified(&answer))),
        Err(error) if error.api_code() == Some(ApiCode::WRONG_TOTP_CODE) => {
            Err(StepUpError::WrongCode(error))
        }
        Err(error) => Err(StepUpError::Failed(error)),
    }
}

/// The error for an answer that is a success and says in its data that the code is wrong.
fn not_verified(answer: &Response<MfaOtpVerityRespDto>) -> Error {
    let failure = Failure {
        status_code: Some(answer.status_code),
        api_code: answer.api_code,
        message: answer.message.clone(),
        request_id: answer.request_id.clone(),
        words: Words { status: "statusCode", code: "apiCode" },
        ..Failure::default()
    };
    Error::new(ErrorKind::Api, "`verified` is false")
        .in_operation("mfaOtpVerify")
        .with_status(answer.status())
        .with_failure(failure)
        .after(answer.attempts(), Delivery::MayHaveArrived)
}

impl From<StepUpError> for Error {
    fn from(failed: StepUpError) -> Self {
        match failed {
            StepUpError::WrongCode(error) | StepUpError::Failed(error) => error,
        }
    }
}

impl fmt::Display for StepUpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.error(), f)
    }
}

impl StdError for StepUpError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Its own text is that of the error, which would show twice as its source.
        self.error().source()
    }
}

impl fmt::Debug for StepUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StepUp").finish_non_exhaustive()
    }
}
