//! A client: where requests go, what proves who is calling, and the connections.

mod base_url;
mod builder;
mod credentials;
mod facts;
mod header_names;
mod headers;
mod path;

use std::fmt;
use std::sync::Arc;

use http::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use base_url::BaseUrl;
pub use builder::ClientBuilder;
use credentials::Credentials;
pub use credentials::sensitive;
pub(crate) use credentials::{Asker, Auth, Choice, bearer};
pub use facts::{
    Api, Coding, Envelope, Explode, FORM, Media, Numbers, Operation, Package, Parameter, Place,
    SIMPLE, Scheme, SchemeKind, Segment, Style,
};
pub use header_names::HeaderNames;
pub(crate) use headers::{checked_header, checked_headers};
pub(crate) use path::{PathPrefix, check_path};

use crate::auth::{Token, TokenSource};
#[cfg(feature = "blocking")]
use crate::blocking::Driver;
use crate::environment::Environment;
use crate::error::Error;
use crate::hooks::Chain;
use crate::in_flight::InFlight;
use crate::options::Options;
use crate::retry::Budget;
use crate::transport::Transport;
#[cfg(feature = "blocking")]
use crate::transport::{self, Connections};

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
    header_names: HeaderNames,
    path_prefixes: Vec<PathPrefix>,
    options: Options,
    budget: Budget,
    environment: Arc<dyn Environment>,
    hooks: Chain,
    in_flight: InFlight,
    transport: Transport,
    #[cfg(feature = "blocking")]
    connections: Connections,
    #[cfg(feature = "blocking")]
    driver: Driver,
}

impl Client {
    pub(crate) fn api(&self) -> &'static Api {
        self.inner.api
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.inner.base
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
        let Inner { api, driver, base, options, connections, .. } = &*self.inner;
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

    pub(crate) fn budget(&self) -> &Budget {
        &self.inner.budget
    }

    pub(crate) fn environment(&self) -> &dyn Environment {
        &*self.inner.environment
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
    ) -> Result<Option<(&'static str, &TokenSource)>, Error> {
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
        f.debug_struct(self.inner.api.client)
            .field("host", &self.inner.base.host())
            .finish_non_exhaustive()
    }
}
