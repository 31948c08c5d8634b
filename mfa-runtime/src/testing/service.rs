//! What answers requests in the place of a network.

use std::pin::Pin;
use std::sync::Arc;

use super::fault::Fault;
use super::reply::Reply;
use super::request::Request;

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
