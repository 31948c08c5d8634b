//! Tests without a network: services that answer a client in its own process.
//!
//! A client whose builder was given a [`Service`] opens no socket and sets up no TLS. Everything else
//! is as ever: credentials, limits of time and size, retries, hooks, spans, envelopes, errors. So
//! what a test sees is what a program does.
//!
//! [`Fake`] gives the answers that it was told, and keeps the requests:
//!
//! ```
//! use mfa_client::AuthenticationClient;
//! use mfa_client::testing::{Fake, Reply};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mfa_client::Error> {
//! let fake = Fake::new().on(
//!     "listEnrolledFactors",
//!     Reply::ok(&json!({"statusCode": 200, "message": "", "data": []})),
//! );
//! let client = AuthenticationClient::builder()
//!     .app_id("app")
//!     .access_token("token")
//!     .service(fake.clone())
//!     .build()?;
//!
//! assert!(client.list_enrolled_factors().await?.data.is_empty());
//! assert_eq!(fake.requests()[0].header("authorization"), Some("Bearer token"));
//! fake.assert_done();
//! # Ok(())
//! # }
//! ```
//!
//! A function is a service, too, and so is whatever implements [`Service`], for fakes that think.
//!
//! # Services
//!
//! Each generated client has a trait with one method for each of its operations, such as
//! [`AuthenticationService`](crate::AuthenticationService). An operation that is not written answers
//! HTTP 501; those that are take the inputs of the operation, read back from the request, and give its
//! answer or a [`Refusal`]:
//!
//! ```
//! use mfa_client::testing::Refusal;
//! use mfa_client::{ApiCode, AuthenticationClient, AuthenticationService, types};
//!
//! struct OneCode(&'static str);
//!
//! impl AuthenticationService for OneCode {
//!     async fn enroll_factor(
//!         &self,
//!         body: types::EnrollFactorDto,
//!     ) -> Result<types::EnrollFactorRespDto, Refusal> {
//!         match body.enrollment_data.pass_code {
//!             Some(code) if code.expose() == self.0 => {
//!                 Ok(types::EnrollFactorRespDto::builder().status_code(200).message("").build())
//!             }
//!             _ => Err(Refusal::new(400).api_code(ApiCode::WRONG_TOTP_CODE)),
//!         }
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mfa_client::Error> {
//! let client = AuthenticationClient::builder()
//!     .app_id("app")
//!     .access_token("token")
//!     .service(OneCode("123456").into_service())
//!     .build()?;
//! let with = |code: &str| types::EnrollFactorDto::otp().enrollment_token("t").pass_code(code).build();
//! assert!(client.enroll_factor(with("123456")).await.is_ok());
//! let error = client.enroll_factor(with("000000")).await.unwrap_err();
//! assert_eq!(error.api_code(), Some(ApiCode::WRONG_TOTP_CODE));
//!
//! let error = client.list_enrolled_factors().await.unwrap_err();
//! assert_eq!(error.message(), Some("`listEnrolledFactors` is not implemented by this service"));
//! # Ok(())
//! # }
//! ```
//!
//! What is in an `Arc` stays with the test, too: `Arc::clone(&service).into_service()`.
//!
//! # Time
//!
//! All waits are waits of Tokio: limits of time, those between attempts, [`Reply::after`]. In a test
//! with `#[tokio::test(start_paused = true)]` (Tokio's feature `test-util`) they cost no time, and the
//! random part of a wait between attempts makes no difference.
//!
//! Calls that [wait on their thread](crate#without-async) have a clock of their own, which nobody can
//! stop: give their client [`RetryPolicy::none`](crate::RetryPolicy::none), or short waits.
//!
//! # Secrets
//!
//! The output of tests goes to logs that many can read. `Debug` of a [`Request`] or a [`Reply`] shows
//! neither the values of headers nor a body, a query or a path; their methods give what they have. Only
//! requests that the document does not describe are called by their path where no answer is set for them.

mod fake;
mod fault;
mod refusal;
mod reply;
mod request;

use std::pin::Pin;
use std::sync::Arc;

pub use fake::Fake;
pub use fault::Fault;
pub use refusal::Refusal;
pub(crate) use reply::End;
pub use reply::Reply;
pub use request::Request;

/// What a [`Service`] gives back: its answer, or the fault in its place, as soon as it has one.
pub type ReplyFuture<'a> = Pin<Box<dyn Future<Output = Result<Reply, Fault>> + Send + 'a>>;

/// What answers requests in place of a server.
///
/// It is called for every request that would be sent: for each attempt of a call, and for those by
/// which a [`TokenProvider`](crate::TokenProvider) gets a token. A panic in it is one of the call.
///
/// # Examples
///
/// A function is a service:
///
/// ```
/// use mfa_client::AuthenticationClient;
/// use mfa_client::testing::{Fault, Reply, Request};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mfa_client::Error> {
/// let busy_at_first = |request: Request| async move {
///     match (request.operation(), request.attempt()) {
///         ("getFactor", 1) => Ok(Reply::empty(503)),
///         ("getFactor", _) => Ok(Reply::ok(&json!({
///             "statusCode": 200,
///             "message": "",
///             "data": {"factorId": request.query("factorId"), "factorType": "OTP", "profile": {}},
///         }))),
///         (operation, _) => Err(Fault::unexpected(format!("no test needs {operation}"))),
///     }
/// };
/// let client = AuthenticationClient::builder()
///     .app_id("app")
///     .access_token("token")
///     .service(busy_at_first)
///     .build()?;
/// let factor = client.get_factor("42").await?;
/// assert_eq!((factor.data.factor_id.as_str(), factor.attempts()), ("42", 2));
/// # Ok(())
/// # }
/// ```
///
/// So is a type with a state of its own:
///
/// ```
/// use mfa_client::testing::{Reply, ReplyFuture, Request, Service};
/// use std::sync::atomic::{AtomicU32, Ordering};
///
/// #[derive(Default)]
/// struct Counter(AtomicU32);
///
/// impl Service for Counter {
///     fn call(&self, _: Request) -> ReplyFuture<'_> {
///         let number = self.0.fetch_add(1, Ordering::Relaxed);
///         Box::pin(async move { Ok(Reply::ok(&number)) })
///     }
/// }
/// # _ = Counter::default();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` answers no requests",
    label = "is no service",
    note = "what implements a client's own trait, such as `AuthenticationService`, becomes a service by `.into_service()`",
    note = "a function from a `testing::Request` to a future of a `testing::Reply` or a `Fault` is one"
)]
pub trait Service: Send + Sync {
    /// Answers one request.
    ///
    /// The future is dropped where it stands when a limit of time passes, or the call is dropped.
    fn call(&self, request: Request) -> ReplyFuture<'_>;
}

#[diagnostic::do_not_recommend]
impl<F, A> Service for F
where
    F: Fn(Request) -> A + Send + Sync,
    A: Future<Output = Result<Reply, Fault>> + Send + 'static,
{
    fn call(&self, request: Request) -> ReplyFuture<'_> {
        Box::pin(self(request))
    }
}

/// So that a test can keep what it looks at afterwards.
impl<S: Service + ?Sized> Service for Arc<S> {
    fn call(&self, request: Request) -> ReplyFuture<'_> {
        (**self).call(request)
    }
}

#[cfg(test)]
mod tests;
