//! Building a client: everything that can be checked before the first call is checked here.

use std::fmt;
use std::sync::Arc;

use super::credentials::{Credential, Credentials};
use super::handle::{Client, Inner};
use super::headers;
use super::setup::Setup;
use crate::auth::TokenSource;
use crate::base_url::BaseUrl;
#[cfg(feature = "blocking")]
use crate::blocking::Driver;
use crate::environment::{Environment, System};
use crate::error::Error;
use crate::facts::Api;
use crate::headers::HeaderNames;
use crate::hooks::{Chain, Hooks};
use crate::http_client::HttpClient;
use crate::in_flight::InFlight;
use crate::options::Options;
use crate::paths::PathPrefix;
use crate::retry::{Budget, RetryPolicy};
use crate::secret::Secret;
use crate::sizes::Sizes;
#[cfg(feature = "testing")]
use crate::testing::Service;
use crate::timeouts::Timeouts;
use crate::transport::{self, Connections, Transport};

/// The host of a client without a network, unless it is given one.
#[cfg(feature = "testing")]
const NOWHERE: &str = "http://localhost";

/// Collects what a client needs; generated builders wrap it.
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    api: &'static Api,
    host: Option<String>,
    credentials: Vec<Option<Credential>>,
    header_names: HeaderNames,
    /// Each under one of its names, or under several.
    headers: Vec<(Vec<String>, Secret)>,
    /// Each with the documented one whose place it takes.
    path_prefixes: Vec<(&'static str, String)>,
    timeouts: Timeouts,
    retry: RetryPolicy,
    sizes: Sizes,
    environment: Arc<dyn Environment>,
    hooks: Chain,
    max_in_flight: Option<usize>,
    connections: Connections,
    /// In place of the one that would be made.
    transport: Option<Transport>,
}

impl ClientBuilder {
    /// Starts with the API's own host, if it has one, and the default timeouts.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            host: None,
            credentials: vec![None; api.schemes.len()],
            header_names: HeaderNames::all(),
            headers: Vec::new(),
            path_prefixes: Vec::new(),
            timeouts: Timeouts::new(),
            retry: RetryPolicy::new(),
            sizes: Sizes::DEFAULT,
            environment: Arc::new(System),
            hooks: Chain::default(),
            max_in_flight: None,
            connections: Connections::default(),
            transport: None,
        }
    }

    /// Sets the host: `https://…`, a path prefix allowed.
    pub fn host(mut self, host: String) -> Self {
        self.host = Some(host);
        self
    }

    /// Sets the token or key of one scheme, by its index in the API.
    pub fn credential(self, scheme: usize, secret: Secret) -> Self {
        self.set_credential(scheme, Credential::Text(secret))
    }

    /// Sets the user name and password of one scheme, by its index in the API.
    pub fn basic_credential(self, scheme: usize, user: String, password: Secret) -> Self {
        self.set_credential(scheme, Credential::Pair(user, password))
    }

    /// Sets where the tokens of one scheme come from, by its index in the API.
    pub fn token_source(self, scheme: usize, source: TokenSource) -> Self {
        self.set_credential(scheme, Credential::Source(Arc::new(source)))
    }

    /// Sets under which of their names credentials and headers are sent that have several.
    pub fn header_names(mut self, names: HeaderNames) -> Self {
        self.header_names = names;
        self
    }

    /// Adds a header to every request.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.header_under(&[name], value)
    }

    /// Adds a header that has several names to every request; [`header_names`](Self::header_names)
    /// chooses among them.
    pub fn header_under(mut self, names: &[&str], value: &str) -> Self {
        let names = names.iter().map(|&name| name.to_owned()).collect();
        self.headers.push((names, Secret::new(value)));
        self
    }

    /// Sends paths that begin with `documented` in the document with `sent` in its place; an empty one
    /// or a single slash is none. The paths of custom requests are the caller's, and stay.
    pub fn path_prefix(mut self, documented: &'static str, sent: String) -> Self {
        self.path_prefixes.push((documented, sent));
        self
    }

    /// Sets the timeouts of every call.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets when the requests of every call are sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the longest answer of every call, in bytes.
    pub fn max_answer(mut self, bytes: usize) -> Self {
        self.sizes.answer = bytes;
        self
    }

    /// Sets the longest refusal of every call, in bytes.
    pub fn max_refusal(mut self, bytes: usize) -> Self {
        self.sizes.refusal = bytes;
        self
    }

    /// Adds hooks behind those that are there.
    pub fn hooks(mut self, hooks: impl Hooks) -> Self {
        self.hooks.push(Arc::new(hooks));
        self
    }

    /// Sets how many requests may be under way at once; others wait, on the time of their operation.
    pub fn max_in_flight(mut self, most: usize) -> Self {
        self.max_in_flight = Some(most);
        self
    }

    /// Makes a connection for each request, which no other request shares.
    pub fn fresh_connections(mut self) -> Self {
        self.connections = Connections::Fresh;
        self
    }

    /// Puts something else in place of the machine, for tests.
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment = environment;
        self
    }

    /// Sends requests through this, in place of what would be made.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.transport = Some(Transport::Http(http.into_inner()));
        self
    }

    /// Lets this answer requests, in place of a network.
    #[cfg(feature = "testing")]
    pub fn service(mut self, service: impl Service + 'static) -> Self {
        self.transport = Some(Transport::Service(Arc::new(service)));
        self
    }

    /// Checks everything and opens nothing: the first connection is made by the first call.
    ///
    /// # Errors
    ///
    /// A configuration error if the host is missing or not allowed, if a credential, a header or the
    /// prefix of a path cannot be sent, if no request may be under way, if fresh connections are asked of
    /// an HTTP client that the caller has made, or if TLS cannot be set up on this machine.
    pub fn build(self) -> Result<Client, Error> {
        let base = BaseUrl::parse(self.api.client, self.given_host())?;
        let credentials = Credentials::prepare(self.api, &self.credentials, self.header_names)?;
        let headers = headers::prepare(&self.api.package, &self.headers, self.header_names)?;
        let path_prefixes =
            self.path_prefixes.iter().map(|(documented, sent)| PathPrefix::parse(documented, sent));
        let path_prefixes = path_prefixes.collect::<Result<_, _>>()?;
        let in_flight = InFlight::new(self.max_in_flight)?;
        let connections = self.checked_connections()?;
        let Self {
            api, header_names, timeouts, retry, sizes, environment, hooks, transport, ..
        } = self;
        #[cfg(feature = "blocking")]
        let driver = Driver::new(transport.clone());
        let transport = match transport {
            Some(transport) => transport,
            None => transport::build(&base, &timeouts, connections)?,
        };
        let inner = Inner {
            setup: Setup { api, base, environment },
            credentials,
            headers,
            header_names,
            path_prefixes,
            options: Options { timeouts, retry, sizes },
            budget: Budget::new(),
            hooks,
            in_flight,
            transport,
            #[cfg(feature = "blocking")]
            connections,
            #[cfg(feature = "blocking")]
            driver,
        };
        Ok(Client::new(inner))
    }

    /// # Errors
    ///
    /// A configuration error if they are up to a client of the caller's.
    fn checked_connections(&self) -> Result<Connections, Error> {
        match (self.connections, &self.transport) {
            (Connections::Fresh, Some(Transport::Http(_))) => Err(Error::configuration(
                "`fresh_connections` is up to the HTTP client that was given: build that one with \
                 `pool_max_idle_per_host(0)`",
            )),
            (connections, _) => Ok(connections),
        }
    }

    fn given_host(&self) -> &str {
        let default = match &self.transport {
            #[cfg(feature = "testing")]
            Some(Transport::Service(_)) => Some(NOWHERE),
            _ => self.api.default_host,
        };
        self.host.as_deref().or(default).unwrap_or_default()
    }

    fn set_credential(mut self, scheme: usize, credential: Credential) -> Self {
        if let Some(slot) = self.credentials.get_mut(scheme) {
            *slot = Some(credential);
        }
        self
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The host stays out as well: it is not checked yet and may hold a password.
        f.debug_struct("ClientBuilder")
            .field("client", &self.api.client)
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
