//! Turns an OpenAPI document into a typed client at compile time, and runs its calls.
//!
//! ```
//! mod shop {
//!     mfa_runtime::client!("examples/shop.yaml");
//! }
//! use mfa_runtime::Error;
//! use shop::ShopClient;
//!
//! async fn show(client: &ShopClient) -> Result<(), Error> {
//!     for item in &client.list_items().color("red").await?.data {
//!         println!("{}: {}", item.id, item.name);
//!     }
//!     Ok(())
//! }
//! # let _ = show;
//! ```
//!
//! [`client!`] says what it generates. This page describes how all clients work. Calls need a Tokio runtime
//! with I/O and time, unless they are made [without `async`](#without-async).
//!
//! # Clients
//!
//! A client is built once, checks all its settings then, and is cheap to clone: clones share their
//! connections. An operation sends the credentials that it needs and no others. If one is missing, the call
//! says which builder method to call, and sends nothing. A client calls itself by the name and version of the
//! package that it is part of (`User-Agent`, the target of its spans).
//!
//! ```
//! # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
//! # fn main() -> Result<(), mfa_runtime::Error> {
//! let client = shop::ShopClient::builder()
//!     .host("http://localhost:8080") // https:// for every machine but this one
//!     .token("REPLACE_ME_WITH_REAL_ACCESS_TOKEN")
//!     .key("REPLACE_ME_WITH_REAL_KEY")
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! # Tokens
//!
//! Tokens that run out come from a [`TokenProvider`] of yours, with [`CachedTokens`] around it. They are
//! fetched when a call needs one, once for all calls that wait, and replaced early. One that the server
//! refuses is replaced too, and the request sent once more if a second one does no harm.
//!
//! # Calls
//!
//! A method returns a [`Call`], which does nothing until it is awaited. Options come in between: time limits,
//! retries, headers, a token for this call alone. Redirects are not followed, and the limits of [`Timeouts`]
//! apply. [`Call::raw`] gives the bytes of an answer, and `client.request(…)` makes a [`CustomRequest`] to
//! whatever the document lacks.
//!
//! # Without `async`
//!
//! With the feature `blocking`, whatever can be awaited can be sent, too: `.send()?` in place of `.await?`. It
//! needs no runtime, and may be used inside one that has several threads. Where it would stop everything else,
//! in a task of a runtime with one thread, it is a configuration error, and nothing is sent.
//!
//! # Retries
//!
//! A request is sent again only
//!
//! * if it certainly never left this machine: no such name, nobody listens, TLS broke off; or
//! * if a second one does no harm, which is so for operations that only read, for those of which
//!   the document says so (`x-idempotent`), and for those with an
//!   [idempotency key](Call::idempotency_key); and if the failure may pass: a connection that broke,
//!   an attempt that took too long, or status 408, 429, 502, 503 or 504.
//!
//! [`RetryPolicy`] says how often and how far apart: three attempts, random waits of at most 250 and
//! 500 ms, longer ones if the server asks for them by `Retry-After`. Nothing outlasts the time limit
//! of the operation. When most calls fail, a budget that all clones of a client share puts an end to
//! retries until there are successes again.
//!
//! # Answers
//!
//! A [`Response`] is used like the value inside it, and knows the status, the headers and the time
//! it took. Values that the document does not know are no errors: enums keep them in `Unknown`, and
//! objects pass over unknown members. `null` is the same as absent, but in a [`Maybe`], which keeps the
//! two apart so that a value can be written back as it was read.
//!
//! # Errors
//!
//! There is one [`Error`]. Whatever is no success is an `Err`, also where the server says HTTP 200
//! and puts the failure inside the answer, if the document says how (`x-envelope`).
//! [`Error::may_have_reached_server`] is the question to ask before anything is repeated;
//! [`Error::attempts`] says how often the client itself has tried.
//!
//! # Secrets
//!
//! Values that the document calls passwords or `x-sensitive` are [`Secret`]s: no `Debug` output shows one, and
//! no error text does. Errors show no URL, no header and no body.
//!
//! # Features
//!
//! * `tracing` (default): a span for every call, and one for every request, with OpenTelemetry's names.
//! * `rustls` (default): HTTPS by rustls, with the certificates that the system trusts.
//! * `native-tls`: HTTPS by the library that the system brings, on Linux OpenSSL. Write
//!   `default-features = false` with it: where both features are on, `rustls` counts. Without either
//!   only plain http to this machine is possible.
//! * `blocking`: every call has `.send()`, which waits on the thread, beside `.await`.
//! * `http-client`: a `reqwest::Client` of your own in place of ours, see [`HttpClient`].
//! * `testing`: the module of that name, with services that answer in the same process, for tests of
//!   your own.
//! * `pattern`: calls and [`validate()`](Validate::validate) also check the regular expressions of the
//!   document (`pattern`), with `regex-lite`. Without it they are documentation. One that `regex-lite` cannot read, such as
//!   one with look-ahead, is never checked.

extern crate self as mfa_runtime;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod answer;
mod auth;
mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod codec;
mod coding;
mod constraints;
mod deadline;
mod environment;
mod error;
mod facts;
mod form;
pub mod formats;
mod free_object;
#[cfg(any(test, fuzzing))]
mod fuzzing;
mod headers;
pub mod hooks;
mod http_client;
mod in_flight;
mod inside;
mod maybe;
mod options;
mod order;
mod parameter;
mod paths;
mod request;
mod response;
mod retry;
mod secret;
mod send;
mod services;
mod sizes;
mod sync;
#[cfg(any(test, fuzzing))]
#[allow(dead_code, reason = "the tests use a part of it")]
mod shop {
    //! The client of the examples, for the tests.

    mfa_macros::client!("examples/shop.yaml");
}
#[cfg(test)]
mod test_support;
#[cfg(feature = "testing")]
pub mod testing;
mod timeouts;
mod trace;
mod transport;
mod validate;

pub use auth::{
    CachedTokens, Token, TokenContext, TokenError, TokenFuture, TokenProvider, TokenSource,
};
pub use bytes::Bytes;
pub use call::Call;
pub use constraints::BuildError;
pub use error::{ApiCode, ApiStatus, Error, ErrorKind};
pub use headers::HeaderNames;
pub use http::{HeaderMap, Method, StatusCode};
pub use http_client::HttpClient;
pub use maybe::Maybe;
pub use mfa_macros::client;
pub use request::custom::CustomRequest;
#[cfg(feature = "http-client")]
pub use reqwest;
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use serde_json::Value;
pub use timeouts::Timeouts;
pub use validate::Validate;

/// The example of this file is compiled with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
