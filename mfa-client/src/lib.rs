//! A typed client for the GenAuth (formerly Authing) MFA API: enroll the second factors of a user, pass
//! them at sign-in, ask for them again, and administer them.
//!
//! Enrolling a factor takes two steps:
//!
//! ```
//! use mfa_client::{AuthenticationClient, Error};
//!
//! async fn bind_phone(client: &AuthenticationClient, ask: impl Fn() -> String) -> Result<(), Error> {
//!     let enrollment = client.enrollment().sms("188xxxx8888").country_code("+86");
//!     let mut pending = enrollment.start().await?; // the text message goes out
//!     while let Err(failed) = pending.confirm(ask()).await {
//!         println!("{failed}");
//!         pending = failed.retry()?; // the same enrollment again, while its token lives
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A sign-in that wants a second factor ends in a challenge, which leads to each factor:
//!
//! ```
//! use mfa_client::sign_in::Outcome;
//! use mfa_client::types::SigninByCredentialsDto;
//! use mfa_client::{AuthenticationClient, Error, Secret};
//!
//! async fn sign_in(
//!     client: &AuthenticationClient,
//!     user: SigninByCredentialsDto,
//!     code: impl Fn() -> String,
//! ) -> Result<Secret, Error> {
//!     match client.sign_in(user).await? {
//!         Outcome::Done(tokens) => Ok(tokens.access_token().clone()),
//!         Outcome::Challenge(challenge) => {
//!             let signed_in = challenge.otp().verify(code()).await?; // what the app shows
//!             Ok(signed_in.access_token().clone())
//!         }
//!     }
//! }
//! ```
//!
//! Three flows are written by hand: [`enrollment`], [`sign_in`] and [`step_up`]. The last two share the
//! proofs of [`second_factor`], and all of them the steps of [`flow`]. All other methods and the types are
//! generated from an OpenAPI document when this crate is compiled; this page describes how all of them
//! work. Calls need a Tokio runtime with I/O and time, unless they are
//! [made without `async`](#without-async).
//!
//! # Clients
//!
//! [`AuthenticationClient`] acts for a user, [`ManagementClient`] for an administrator. A client is
//! built once, checks all its settings then, and is cheap to clone: clones share their connections.
//!
//! ```
//! # fn main() -> Result<(), mfa_client::Error> {
//! use mfa_client::AuthenticationClient;
//!
//! let client = AuthenticationClient::builder()
//!     .host("http://localhost:8080") // https:// for every machine but this one
//!     .app_id("GEN_AUTH_APP_ID")
//!     .access_token("REPLACE_ME_WITH_REAL_ACCESS_TOKEN")
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! An operation sends the credentials that it needs and no others. If one is missing, the call
//! says which builder method to call, and sends nothing.
//!
//! # Tokens
//!
//! Tokens that run out come from a [`TokenProvider`]: [`AccessKey`] for an administrator, [`SignIn`] for
//! a user, or your own with [`CachedTokens`] around it. They are fetched when a call needs one, once for
//! all calls that wait, and replaced early. One that the server refuses is replaced too, and the request
//! sent once more if a second one does no harm.
//!
//! ```
//! # fn main() -> Result<(), mfa_client::Error> {
//! use mfa_client::{AccessKey, ManagementClient};
//!
//! let client = ManagementClient::builder()
//!     .management_token_from(AccessKey::new("ACCESS_KEY_ID", "ACCESS_KEY_SECRET"))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! A method returns a [`Call`], which does nothing until it is awaited. Options come in between:
//!
//! ```
//! # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
//! use std::time::Duration;
//!
//! let factors = client.list_enrolled_factors().timeout(Duration::from_secs(5)).await?;
//! println!("{} factors, HTTP {}", factors.data.len(), factors.status());
//! # Ok(())
//! # }
//! ```
//!
//! Redirects are not followed, and the limits of [`Timeouts`] apply. [`Call::raw`] gives the bytes of
//! an answer, and `client.request(…)` makes a [`CustomRequest`] to whatever the document lacks.
//! [`EndUser`] names the language and the address of the user whom a call is made for.
//!
//! # Without `async`
//!
//! With the feature `blocking`, whatever can be awaited can be sent, too: `.send()?` in place of
//! `.await?`, on calls and on the steps of the flows. It needs no runtime, and may be used inside one
//! that has several threads. Where it would stop everything else, in a task of a runtime with one
//! thread, it is a configuration error, and nothing is sent.
//!
//! # Retries
//!
//! A second request could send a second text message, or use up a code. So a request is sent again
//! only
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
//! it took. Values that this crate does not know yet are no errors: enums keep them in `Unknown`, and
//! objects pass over unknown members. `null` is the same as absent, but in a [`Maybe`], which keeps the
//! two apart so that a value can be written back as it was read.
//!
//! What a program sends is held to the document instead: a call with a value that breaks one of the document's
//! rules fails before anything is sent, [`Validate`] asks earlier ([`BuildError`]), and the types in
//! [`formats`] take nothing that is not of their form.
//!
//! # Errors
//!
//! There is one [`Error`]. Whatever is no success is an `Err`, also where the server says HTTP 200
//! and puts the failure inside the answer. [`Error::may_have_reached_server`] is the question to
//! ask before anything is repeated; [`Error::attempts`] says how often the client itself has tried.
//! The codes that the API documents have names and predicates: [`ApiCode`], [`ApiStatus`]. Data that
//! come with a failure are in [`Error::data`].
//!
//! ```
//! # fn main() {
//! use mfa_client::{AuthenticationClient, ErrorKind};
//!
//! let error = AuthenticationClient::builder().host("http://example.com").build().unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::Configuration);
//! assert!(!error.may_have_reached_server());
//! assert!(error.to_string().contains("write `https://`"));
//! # }
//! ```
//!
//! # Secrets
//!
//! Tokens, codes and passwords are [`Secret`]s: no `Debug` output of this crate shows one, and no
//! error text does. Errors show no URL, no header and no body; of an answer only its codes, its
//! message and its request id, with control characters and quotes escaped. Serializing a value of the
//! API writes its secrets in clear text.
//!
//! # Looking on
//!
//! Every call is a span of `tracing`, and every request in it another, with OpenTelemetry's names (feature
//! `tracing`). [`Hooks`](hooks::Hooks) are code of your own that runs before each request, after each
//! answer and before each retry. Neither sees or shows a secret.
//!
//! # Tests of your own
//!
//! With the feature `testing` a client's builder has `.service(…)`, which takes what answers in the same
//! process: a list of answers (`testing::Fake`), a type of yours with a method for each operation it
//! knows (`AuthenticationService`, `ManagementService`), or a function. Everything but the sending is as
//! ever.
//!
//! # Features
//!
//! * `tracing` (default): spans.
//! * `rustls` (default): HTTPS by rustls, with the certificates that the system trusts.
//! * `native-tls`: HTTPS by the library that the system brings, on Linux OpenSSL. Write
//!   `default-features = false` with it: where both features are on, `rustls` counts. Without either
//!   only plain http to this machine is possible, for tests against a stand-in.
//! * `blocking`: every call has `.send()`, which waits on the thread, beside `.await`.
//! * `http-client`: a `reqwest::Client` of your own in place of ours, see [`HttpClient`].
//! * `hmac`: `AccessKey::sign_requests`, which signs requests in place of getting tokens.
//! * `qr`: draws the QR code of an authenticator app, as SVG or for a terminal, on dark or light ground.
//! * `testing`: the module of that name, with services that answer in the same process, for tests of
//!   your own.
//! * `pattern`: calls and [`validate()`](Validate::validate) also check the regular expressions of the
//!   document (`pattern`), with `regex-lite`. Without it they are documentation. One that `regex-lite` cannot read, such as
//!   one with look-ahead, is never checked.

mod api;
mod code;
pub mod enrollment;
pub mod flow;
mod genauth;
#[cfg(feature = "qr")]
pub mod qr;
pub mod second_factor;
pub mod sign_in;
pub mod step_up;
#[cfg(test)]
#[path = "../../mfa-runtime/src/test_support.rs"]
#[allow(dead_code, reason = "the runtime's tests need more of it")]
mod test_support;

pub use api::*;
pub use code::IntoCode;
pub use genauth::{AccessKey, Brand, EndUser, Lang, SignIn};
#[cfg(feature = "http-client")]
pub use mfa_runtime::reqwest;
#[cfg(feature = "testing")]
#[doc(inline)]
pub use mfa_runtime::testing;
#[doc(inline)]
pub use mfa_runtime::{
    ApiCode, ApiStatus, BuildError, Bytes, CachedTokens, Call, CustomRequest, Error, ErrorKind,
    HeaderMap, HeaderNames, HttpClient, Maybe, Method, Response, RetryPolicy, Secret, StatusCode,
    Timeouts, Token, TokenContext, TokenError, TokenFuture, TokenProvider, TokenSource, Validate,
    Value, formats, hooks,
};

/// The examples of these files are compiled with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/authentication.md")]
#[doc = include_str!("../../docs/end-users.md")]
#[doc = include_str!("../../docs/enrollment.md")]
#[doc = include_str!("../../docs/errors.md")]
#[doc = include_str!("../../docs/observability.md")]
#[doc = include_str!("../../docs/features.md")]
#[doc = include_str!("../../docs/performance.md")]
#[doc = include_str!("../../docs/retries.md")]
#[doc = include_str!("../../docs/security.md")]
#[cfg_attr(feature = "testing", doc = include_str!("../../docs/testing.md"))]
#[doc = include_str!("../../docs/sign-in.md")]
#[doc = include_str!("../../docs/step-up.md")]
#[doc = include_str!("../../docs/timeouts.md")]
struct Guides;
