//! A client: where requests go, what proves who is calling, and the connections.

mod base_url;
mod builder;
mod credentials;
mod facts;

use std::fmt;
use std::sync::Arc;

use http::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use base_url::BaseUrl;
pub use builder::ClientBuilder;
pub(crate) use builder::checked_header;
use credentials::Credentials;
pub use facts::{Api, Envelope, Operation, Scheme, SchemeKind};

use crate::error::Error;
use crate::timeouts::Timeouts;

/// What generated clients wrap. Clones share connections and settings.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    api: &'static Api,
    base: BaseUrl,
    credentials: Credentials,
    headers: Vec<(HeaderName, HeaderValue)>,
    timeouts: Timeouts,
    http: reqwest::Client,
}

impl Client {
    pub(crate) fn api(&self) -> &'static Api {
        self.inner.api
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.inner.base
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    pub(crate) fn timeouts(&self) -> &Timeouts {
        &self.inner.timeouts
    }

    /// The headers that every request of `operation` has, credentials included.
    ///
    /// # Errors
    ///
    /// A configuration error if the operation needs a credential that is not set.
    pub(crate) fn headers(&self, operation: &Operation) -> Result<HeaderMap, Error> {
        // With room for what the call and the HTTP library add: the map is copied on its way, and
        // would grow in every copy.
        let mut headers = HeaderMap::with_capacity(self.inner.headers.len() + 8);
        for (name, value) in &self.inner.headers {
            headers.insert(name.clone(), value.clone());
        }
        self.inner.credentials.apply(self.inner.api, operation, &mut headers)?;
        Ok(headers)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(self.inner.api.client)
            .field("host", &self.inner.base.host())
            .finish_non_exhaustive()
    }
}
