//! Proof in every request, in place of a token.

use std::time::SystemTime;

use http::{HeaderMap, Method};

use crate::error::Error;
use crate::request::Body;

/// Adds to each request what proves who makes it. Every attempt is signed anew.
pub(crate) trait Signer: Send + Sync {
    /// Adds headers, now that all others are there.
    ///
    /// # Errors
    ///
    /// A request error if it holds something that cannot be signed.
    fn sign(&self, request: &Unsigned<'_>, headers: &mut HeaderMap) -> Result<(), Error>;
}

/// What a signature is about, beside the headers.
#[cfg_attr(not(feature = "hmac"), expect(dead_code, reason = "read by the feature's code"))]
pub(crate) struct Unsigned<'a> {
    pub(crate) method: &'a Method,
    /// As it is sent, without the path of the client's host.
    pub(crate) path: &'a str,
    /// As it is sent.
    pub(crate) query: &'a str,
    pub(crate) body: Option<&'a Body>,
    pub(crate) now: SystemTime,
    /// A number that is never used twice.
    pub(crate) nonce: u128,
}
