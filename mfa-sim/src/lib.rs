//! A stand-in for the `GenAuth` MFA API, for tests and examples.
//!
//! It keeps its state in memory, and behaves as the API is documented to: enrollment tokens live for
//! a minute, an address gets one message a minute, authenticator apps' codes are computed, and
//! switched-off factors cannot be enrolled. Nothing is ever sent; a test reads the messages instead.
//!
//! A [`Simulator`] answers the clients of its own process, without a network:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use mfa_client::AuthenticationClient;
//! use mfa_client::types::{SendSMSDto, SmsChannel};
//! use mfa_sim::{Simulator, demo};
//!
//! let sim = Simulator::builder().token("my-token").build();
//! let client = AuthenticationClient::builder()
//!     .service(sim.clone())
//!     .app_id(demo::APP_ID)
//!     .access_token("my-token")
//!     .build()?;
//!
//! let to = SendSMSDto::builder().phone_number("188xxxx8888").channel(SmsChannel::ChannelLogin);
//! let to = to.build();
//! client.send_sms(to.clone()).await?;
//! assert_eq!(sim.last_code("188xxxx8888").map(|code| code.len()), Some(4));
//!
//! assert!(client.send_sms(to.clone()).await.is_err(), "one message a minute");
//! sim.advance(Duration::from_secs(60)); // no need to sleep
//! client.send_sms(to).await?;
//! # Ok(()) }
//! ```
//!
//! A [`Server`] listens on loopback as well, and speaks HTTP/1.1: give its URL to a client as the
//! host, or to whatever else makes requests. The binary does the same from the command line:
//! `mfa-sim --port 8080`. Requests for another host than this machine, or from a page of one, are refused
//! with HTTP 403, as a browser on this machine could make them for somebody else:
//! [`SimulatorBuilder::allow_host`] allows a host.
//!
//! # What it knows
//!
//! One user pool with one application and one access key, and one user to whom
//! [`SimulatorBuilder::user`] adds others. All their ids, secrets and passwords are in [`demo`].
//!
//! # The second factor
//!
//! Signing in asks users for a second factor who have enrolled one: `statusCode` and `apiCode` are
//! 1635. Where a factor is [required](SecondFactor::Required), they are 1636 for everybody else.
//! Either way, `data` holds an MFA token that lives for six minutes, the contacts, and the types of
//! factors that are switched on. The calls of `/api/v2` take the token as bearer token: they pass a
//! factor with a code, an authenticator app, a recovery code or a photo, bind a first one, and
//! answer the user with an access token.
//!
//! # Where the documentation is silent
//!
//! A real server may differ in what follows, and a client should not rely on it.
//!
//! - Failures are HTTP 200 with a `statusCode` other than 200, except for unknown paths and
//!   methods (404), an introspection without a token (400), and over a socket bodies above 1 MiB
//!   (413) and those that do not arrive whole (400, 408), hosts and origins that are not allowed (403,
//!   400 without a `Host`), and more connections or bodies than are taken at once (503).
//! - A missing or unknown app id is `statusCode` 403 with `apiCode` 2011; a missing, unknown or
//!   expired token 401 with 2020; a token of the wrong kind 403. The app id is needed for all
//!   operations of a user, and the user pool id may be left out, but has to be right.
//! - An enrollment token that is unknown, used up, expired or another user's is `statusCode` 400,
//!   as is a wrong code. A wrong code does not use the token up.
//! - A factor the user has already is `statusCode` 409, both when an enrollment is started and
//!   when it is finished: reset it first. For `FACE` the `apiCode` is 1706. A factor that is
//!   switched off is 403.
//! - A face needs a bound `SMS` or `EMAIL` factor; contacts in the profile do not count. Any photo
//!   is accepted.
//! - `profile` may be left out when an enrollment is started.
//! - Enrolling has a limit of one message a minute of its own, beside one for each channel of
//!   `sendSms` and `sendEmail`. SMS codes have four digits, those in e-mails six; they live for
//!   five minutes, and for enrolling as long as the token.
//! - A wrong code in `mfaOtpVerify` is `statusCode` 400 with `apiCode` 6001, never
//!   `verified: false`. A code may be used more than once while it lasts.
//! - An unknown factor, or a user without the factor asked for, is `statusCode` 404.
//! - Signing in registers nobody, and knows neither LDAP nor Active Directory nor encrypted
//!   passwords (501). The id token works like the access token.
//! - Of `OpenID` Connect there is `POST /oidc/token` alone, and of its grants that of refresh tokens.
//!   They come with the scope `offline_access`, live for 30 days and count once: there is another
//!   one in each answer. Failures have neither an envelope nor HTTP 200, but what OAuth says:
//!   `invalid_grant`.
//! - All factors are on at first. `updateGlobalMfaSettings` adds to what is on. An application's
//!   own setting for a factor overrules that of the pool.
//! - Introspection takes the token as JSON, too, and does not tell whether the user has passed.
//!   `setUsersMfaStatus` changes what `getUserMfaStatus` answers and nothing else.
//! - `importOtp` imports all or nothing and replaces a factor that is there.
//! - Factors whose type is switched off are not asked for when a user signs in. With all of them
//!   off, nobody is asked.
//! - An MFA token is good for passing and binding factors, and for sending codes for
//!   `CHANNEL_VERIFY_MFA` and `CHANNEL_BIND_MFA`; both take an access token as well, and sending
//!   takes no token either. A wrong code leaves an MFA token alive. Once it has passed a factor or
//!   has expired, it is `code` 2021, but can be introspected until it expires.
//! - With an MFA token, a factor can be bound only if the user has none to pass. A code then binds
//!   the address that it was sent to, unless another user has that. With an access token, a code has
//!   to be for an address that is bound or in the profile, and binds nothing.
//! - `/api/v2` answers with `code` in place of `statusCode`: the `apiCode` where there is one. A
//!   wrong code that is to confirm an app is HTTP 400. The same paths work below `/api`.
//! - An app waits for its confirmation without a limit of time. Binding a face by `/api/v2` passes
//!   the second factor, and takes an address in the profile for a contact.
//! - The secrets of an app that is bound are listed for an access token only.
//! - A recovery code is replaced when it is used. The new one stands beside `data` and inside it.
//! - An administrator sees `OTP`, `SMS`, `EMAIL` and `FACE` as bound or not, and may say `TOTP` for
//!   `OTP`.
//! - Photos that are uploaded are thrown away.
//! - Signed management requests (HMAC-SHA1) are taken under both names of the product. A wrong key or
//!   signature is `statusCode` 403 with `apiCode` 1300, a method or version of another kind 1301 and
//!   1302, a date that is not there 1304, one more than 15 minutes off 1305, a signature that was used
//!   before 1306.

#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

mod access;
mod body;
mod budget;
mod builder;
mod clock;
mod connection;
mod context;
pub mod demo;
mod envelope;
mod handlers;
mod hosts;
mod message;
mod qr;
mod random;
mod request;
mod route;
mod server;
mod service;
mod signature;
mod simulator;
mod state;
#[cfg(test)]
mod testing;
pub mod totp;

pub use builder::SimulatorBuilder;
pub use message::{Message, MessageKind};
pub use server::Server;
pub use simulator::Simulator;
pub use state::settings::SecondFactor;
pub use state::users::User;
