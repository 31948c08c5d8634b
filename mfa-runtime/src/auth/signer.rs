//! Proof in every request, in place of a token.

use std::time::SystemTime;

use http::{HeaderMap, Method};

use crate::error::Error;
use crate::request::Body;

/// Adds to each request what proves who makes it. Every attempt is signed anew.
pub trait Signer: Send + Sync {
    /// Adds headers, now that all others are there.
    ///
    /// # Errors
    ///
    /// A request error if it holds something that cannot be signed.
    fn sign(&self, request: &Unsigned<'_>, headers: &mut HeaderMap) -> Result<(), Error>;
}

/// What a signature is about, beside the headers.
#[derive(Debug)]
pub struct Unsigned<'a> {
    /// The HTTP method.
    pub method: &'a Method,
    /// As it is sent, without the path of the client's host.
    pub path: &'a str,
    /// As it is sent.
    pub query: &'a str,
    /// The body, if there is one.
    pub body: Option<&'a Body>,
    /// The time on this machine's calendar.
    pub now: SystemTime,
    /// A number that is never used twice.
    pub nonce: u128,
}
