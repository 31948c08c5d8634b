//! Tokens that are not there from the start: where they come from, and how long they are kept.
//!
//! Nothing here knows a service. What is `GenAuth`'s own is in `crate::genauth`.

mod access;
mod cache;
mod failure;
mod flight;
mod provider;
mod signer;
mod source;
mod token;

pub(crate) use access::{Access, Waited};
pub use cache::CachedTokens;
pub(crate) use failure::Shared;
pub use provider::{TokenContext, TokenError, TokenFuture, TokenProvider};
pub(crate) use signer::{Signer, Unsigned};
pub use source::TokenSource;
pub use token::Token;
