//! Requests of a token's provider.
//!
//! They stand apart from the context that they are made by: to send a request is to ask a provider, whose context
//! then need not know how requests are sent.

use http::Method;

use super::provider::TokenContext;
use crate::request::custom::CustomRequest;

impl TokenContext {
    /// A request to the client's host with the client's limits and retries, but no credentials:
    /// [`CustomRequest::credentials`] adds those that are fixed.
    pub fn request(&self, method: Method, path: &str) -> CustomRequest<'_> {
        CustomRequest::for_a_token(&self.client, method, path)
    }
}
