//! A request that is complete: it can be sent, and sent again.

use std::fmt;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderName, HeaderValue};
use url::Url;

use super::auth::Auth;
use super::idempotency;
use super::target::Target;
use crate::base_url::BaseUrl;
use crate::facts::Operation;
use crate::paths::PathPrefix;

/// A request that is complete: every attempt makes its own HTTP request of it.
pub(crate) struct Ready {
    pub(super) operation: &'static Operation,
    pub(super) method: Method,
    pub(super) target: Target,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<Body>,
    pub(super) auth: Auth,
    pub(super) repeatable: bool,
}

/// A request's body, with its type.
pub struct Body {
    /// The value of the header `content-type`.
    pub content_type: HeaderValue,
    /// Cheap to clone: all attempts send the same bytes.
    pub bytes: Bytes,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The bytes may hold a secret.
        f.debug_struct("Body").field("content_type", &self.content_type).finish_non_exhaustive()
    }
}

impl Ready {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// The path as the document has it: nothing of it was put there by a caller.
    pub(crate) fn template(&self) -> Option<&'static str> {
        self.operation.template()
    }

    /// Puts the last of `prefixes` that applies in place of what the documented path begins with.
    pub(super) fn exchange_prefix(&mut self, prefixes: &[PathPrefix]) {
        let Some(template) = self.template() else { return };
        let applies = |prefix: &&PathPrefix| prefix.applies_to(template);
        if let Some(prefix) = prefixes.iter().rev().find(applies) {
            self.target.exchange(prefix);
        }
    }

    pub(crate) fn url(&self, base: &BaseUrl) -> Url {
        let (path, query) = self.path_and_query();
        base.url(path, query)
    }

    /// Both as they are sent.
    pub(crate) fn path_and_query(&self) -> (&str, Option<&str>) {
        self.target.path_and_query()
    }

    /// The headers of this request alone.
    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    pub(crate) fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    pub(crate) fn auth(&self) -> &Auth {
        &self.auth
    }

    /// Whether a second request does no harm although the first may have arrived: because of what
    /// the operation is, or because the server will know it again by its key.
    pub(crate) fn is_repeatable(&self) -> bool {
        let has_key = || idempotency::has_key(&self.headers);
        self.repeatable || (self.operation.takes_idempotency_key && has_key())
    }
}
