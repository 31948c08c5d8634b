//! Tokens that are not there from the start: where they come from, and how long they are kept.
//!
//! Nothing here knows a service.

mod access;
mod cache;
mod failure;
mod flight;
mod provider;
mod requests;
mod signer;
mod source;
mod standing;
mod token;

pub(crate) use access::{Access, Waited};
pub use cache::CachedTokens;
pub use provider::{TokenContext, TokenError, TokenFuture, TokenProvider};
pub use signer::{Signer, Unsigned};
pub use source::TokenSource;
pub use standing::{Pauses, Standing};
pub use token::Token;

#[cfg(test)]
mod tests;
