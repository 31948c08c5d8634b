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
mod standing;
mod token;
mod verdict;

pub(crate) use access::{Access, Waited};
pub use cache::CachedTokens;
pub use provider::{TokenContext, TokenError, TokenFuture, TokenProvider};
pub(crate) use signer::{Signer, Unsigned};
pub use source::TokenSource;
pub(crate) use standing::{Pauses, Standing};
pub use token::Token;
pub(crate) use verdict::{Verdict, verdict};
