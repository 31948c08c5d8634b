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
//! `ShopService`. An operation that is not written answers HTTP 501. One that is takes its inputs by name,
//! in a struct that is read back from the request, and gives its answer or a [`Refusal`]:
//!
//! ```
//! # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
//! use mfa_runtime::ApiCode;
//! use mfa_runtime::testing::Refusal;
//! use shop::shop_client::PlaceOrderInputs;
//! use shop::{ShopClient, ShopService, types};
//!
//! const OUT_OF_STOCK: ApiCode = ApiCode(1042);
//!
//! struct OneItem(&'static str);
//!
//! impl ShopService for OneItem {
//!     async fn place_order(
//!         &self,
//!         inputs: PlaceOrderInputs,
//!     ) -> Result<types::PlacedOrder, Refusal> {
//!         if inputs.body.item == self.0 {
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
//! let order = |item: &str| client.place_order(types::Order::builder().item(item).build());
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
mod service;

pub use fake::Fake;
pub use fault::Fault;
pub use refusal::Refusal;
pub(crate) use reply::End;
pub use reply::Reply;
pub use request::Request;
pub use service::{ReplyFuture, Service};

#[cfg(test)]
mod tests;
