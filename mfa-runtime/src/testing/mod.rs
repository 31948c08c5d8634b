//! Tests without a network: services that answer a client in its own process.
//!
//! A client whose builder was given a [`Service`] opens no socket and sets up no TLS. Everything else
//! is as ever: credentials, limits of time and size, retries, hooks, spans, envelopes, errors. So
//! what a test sees is what a program does.
//!
//! [`Fake`] gives the answers that it was told, and keeps the requests:
//!
//! ```
//! # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
//! use mfa_runtime::testing::{Fake, Reply};
//! use serde_json::json;
//! use shop::ShopClient;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mfa_runtime::Error> {
//! let fake = Fake::new().on("listItems", Reply::ok(&json!({"status": 0, "data": []})));
//! let client = ShopClient::builder().token("token").key("key").service(fake.clone()).build()?;
//!
//! assert!(client.list_items().color("red").await?.data.is_empty());
//! assert_eq!(fake.requests()[0].header("authorization"), Some("Bearer token"));
//! assert_eq!(fake.requests()[0].query("color").as_deref(), Some("red"));
//! fake.assert_done();
//! # Ok(())
//! # }
//! ```
//!
//! A function is a service, too, and so is whatever implements [`Service`], for fakes that think.
//!
//! # Services
//!
//! Each generated client has a trait with one method for each of its operations: `ShopClient` has
//! `ShopService`. An operation that is not written answers HTTP 501; those that are take the inputs of the operation, read back from the request, and give its
//! answer or a [`Refusal`]:
//!
//! ```
//! # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
//! use mfa_runtime::ApiCode;
//! use mfa_runtime::testing::Refusal;
//! use shop::{ShopClient, ShopService, types};
//!
//! const OUT_OF_STOCK: ApiCode = ApiCode(1042);
//!
//! struct OneItem(&'static str);
//!
//! impl ShopService for OneItem {
//!     async fn place_order(
//!         &self,
//!         _idempotency_key: Option<String>,
//!         body: types::Order,
//!     ) -> Result<types::PlacedOrder, Refusal> {
//!         if body.item == self.0 {
//!             Ok(types::PlacedOrder::builder().status(0).build())
//!         } else {
//!             Err(Refusal::new(400).api_code(OUT_OF_STOCK))
//!         }
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mfa_runtime::Error> {
//! let service = OneItem("42").into_service();
//! let client = ShopClient::builder().token("token").key("key").service(service).build()?;
//! let order = |item: &str| client.place_order().body(types::Order::builder().item(item).build());
//! assert!(order("42").await.is_ok());
//! let error = order("43").await.unwrap_err();
//! assert_eq!(error.api_code(), Some(OUT_OF_STOCK));
//!
//! let error = client.get_item("42").await.unwrap_err();
//! assert_eq!(error.message(), Some("`getItem` is not implemented by this service"));
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
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::testing::{Fault, Reply, Request};
/// use serde_json::json;
/// use shop::ShopClient;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mfa_runtime::Error> {
/// let busy_at_first = |request: Request| async move {
///     match (request.operation(), request.attempt()) {
///         ("getItem", 1) => Ok(Reply::empty(503)),
///         ("getItem", _) => {
///             let id = request.path().rsplit('/').next();
///             Ok(Reply::ok(&json!({"status": 0, "data": {"id": id, "name": "A book"}})))
///         }
///         (operation, _) => Err(Fault::unexpected(format!("no test needs {operation}"))),
///     }
/// };
/// let client = ShopClient::builder().token("token").key("key").service(busy_at_first).build()?;
/// let item = client.get_item("42").await?;
/// assert_eq!((item.data.id.as_str(), item.attempts()), ("42", 2));
/// # Ok(())
/// # }
/// ```
///
/// So is a type with a state of its own:
///
/// ```
/// use mfa_runtime::testing::{Reply, ReplyFuture, Request, Service};
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
