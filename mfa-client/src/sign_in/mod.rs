//! Signing a user in, through a second factor if one is due.
//!
//! [`AuthenticationClient::sign_in`](crate::AuthenticationClient::sign_in) ends in the user's
//! [`Tokens`], or in a [`Challenge`]: the first factor was right, and the server wants a second one. The
//! challenge leads to each factor. A right proof gives [`SignedIn`], which holds the user's token and a
//! proof that a function can ask for:
//!
//! ```
//! use mfa_client::sign_in::Outcome;
//! use mfa_client::types::SigninByCredentialsDto;
//! use mfa_client::{AuthenticationClient, Error, Secret};
//!
//! async fn sign_in(
//!     client: &AuthenticationClient,
//!     password: &str,
//!     ask: impl Fn() -> String,
//! ) -> Result<Secret, Error> {
//!     let user = SigninByCredentialsDto::password().account("alice").password(password).build();
//!     let challenge = match client.sign_in(user).await? {
//!         Outcome::Done(tokens) => return Ok(tokens.access_token().clone()),
//!         Outcome::Challenge(challenge) => challenge,
//!     };
//!     let mut by_sms = challenge.sms(); // to the number that the server knows
//!     by_sms.send_code().await?;
//!     loop {
//!         match by_sms.verify(ask()).await {
//!             Ok(signed_in) => return Ok(signed_in.access_token().clone()),
//!             Err(failed) => by_sms = failed.retry()?, // the same challenge again, while it lives
//!         }
//!     }
//! }
//! ```
//!
//! To go on in another request or another process, `export` the step and
//! [`resume_sign_in`](crate::AuthenticationClient::resume_sign_in) there.
//!
//! A code is sent once. A challenge that has expired fails before anything is sent. A user without a
//! factor [binds a first one](Challenge::bind) and goes on.
//!
//! The [`SignIn`](crate::SignIn) of the crate's root is something else: it keeps a client's tokens, and
//! signs in by itself where no second factor is wanted. Where one is,
//! [`challenge_of`](crate::AuthenticationClient::challenge_of) turns its failure into a challenge.

mod binding;
mod challenge;
mod expiry;
mod signed_in;
mod signing_in;
mod stored;

pub use binding::{
    Associating, Binding, BindingFace, BoundApp, Checking, ConfirmingApp, Contact, NewContact,
    PendingApp,
};
pub use challenge::Challenge;
pub use signed_in::{SignedIn, Tokens};
pub use signing_in::{Outcome, SigningIn};
pub use stored::Resumable;
