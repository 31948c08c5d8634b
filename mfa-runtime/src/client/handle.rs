//! What generated clients wrap.

use std::fmt;
use std::sync::Arc;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::credentials::{Credentials, Source};
use super::setup::Setup;

use crate::auth::Token;
use crate::base_url::BaseUrl;
#[cfg(feature = "blocking")]
use crate::blocking::Driver;
use crate::environment::Environment;
use crate::error::Error;
use crate::facts::{Api, Operation};
use crate::headers::HeaderNames;
use crate::hooks::Chain;
use crate::in_flight::InFlight;
use crate::options::Options;
use crate::paths::PathPrefix;
use crate::request::Auth;
use crate::retry::Budget;
use crate::transport::Transport;
#[cfg(feature = "blocking")]
use crate::transport::{self, Connections};

/// What generated clients wrap. Clones share connections and settings.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

/// All that a client's clones share.
pub(super) struct Inner {
    pub(super) setup: Setup,
    pub(super) credentials: Credentials,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) header_names: HeaderNames,
    pub(super) path_prefixes: Vec<PathPrefix>,
    pub(super) options: Options,
    pub(super) budget: Budget,
    pub(super) hooks: Chain,
    pub(super) in_flight: InFlight,
    pub(super) transport: Transport,
    #[cfg(feature = "blocking")]
    pub(super) connections: Connections,
    #[cfg(feature = "blocking")]
    pub(super) driver: Driver,
}

impl Client {
    pub(super) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// What answers are read by.
    pub(crate) fn setup(&self) -> &Setup {
        &self.inner.setup
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.inner.setup.api
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.inner.setup.base
    }

    pub(crate) fn transport(&self) -> &Transport {
        #[cfg(feature = "blocking")]
        if let Some(transport) = self.inner.driver.transport() {
            return transport;
        }
        &self.inner.transport
    }

    /// Waits for `future` on this thread.
    ///
    /// # Errors
    ///
    /// A configuration error, before `future` begins, if this thread must not wait or the machine
    /// has no thread left.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        let Inner { setup: Setup { api, base, .. }, driver, options, connections, .. } =
            &*self.inner;
        driver.wait(
            api.package.name,
            || transport::build(base, &options.timeouts, *connections),
            future,
        )
    }

    #[cfg(all(test, feature = "blocking"))]
    pub(crate) fn is_driven(&self) -> bool {
        self.inner.driver.is_started()
    }

    /// What every call is made with, unless it is told otherwise.
    pub(crate) fn options(&self) -> &Options {
        &self.inner.options
    }

    /// A call's own options, or else the client's. Callers ask again rather than keep them, as whatever a call
    /// keeps makes it larger.
    pub(crate) fn options_or<'o>(&'o self, own: Option<&'o Options>) -> &'o Options {
        own.unwrap_or(self.options())
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.inner.budget
    }

    pub(crate) fn environment(&self) -> &dyn Environment {
        &*self.inner.setup.environment
    }

    /// Whether the caller has given the credential of this name.
    pub(crate) fn has_credential(&self, name: &str) -> bool {
        self.inner.credentials.has(name)
    }

    /// The text of a credential that is sent as it is.
    pub(crate) fn header_credential(&self, name: &str) -> Option<&str> {
        self.inner.credentials.text(name)
    }

    /// Where the token for a request comes from, and the name of its credential, unless it is fixed.
    ///
    /// # Errors
    ///
    /// A configuration error if the request needs a credential that is not set.
    pub(crate) fn source(
        &self,
        operation: &Operation,
        auth: &Auth,
    ) -> Result<Option<(&'static str, &dyn Source)>, Error> {
        self.inner.credentials.source(operation, auth)
    }

    /// Paths in place of documented ones. Of two for the same, the last counts.
    pub(crate) fn path_prefixes(&self) -> &[PathPrefix] {
        &self.inner.path_prefixes
    }

    /// Under which of their names headers are sent that have several.
    pub(crate) fn header_names(&self) -> HeaderNames {
        self.inner.header_names
    }

    pub(crate) fn hooks(&self) -> &Chain {
        &self.inner.hooks
    }

    pub(crate) fn in_flight(&self) -> &InFlight {
        &self.inner.in_flight
    }

    /// The headers of a request that come from the client, credentials included.
    ///
    /// # Errors
    ///
    /// A configuration error if it needs a credential that is not set.
    pub(crate) fn headers(
        &self,
        operation: &Operation,
        auth: &Auth,
        token: Option<&Token>,
    ) -> Result<HeaderMap, Error> {
        // With room for the type of the body, one of the call's own and the host, which the HTTP
        // library adds: the map is copied on its way, and would grow in every copy.
        let most = self.inner.headers.len() + self.inner.credentials.most() + 3;
        let mut headers = HeaderMap::with_capacity(most);
        for (name, value) in &self.inner.headers {
            headers.insert(name.clone(), value.clone());
        }
        self.inner.credentials.apply(operation, auth, token, &mut headers)?;
        Ok(headers)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(self.inner.setup.api.client)
            .field("host", &self.inner.setup.base.host())
            .finish_non_exhaustive()
    }
}
