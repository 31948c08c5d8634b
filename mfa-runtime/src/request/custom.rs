//! Requests that the document does not describe.

use std::fmt;
use std::future::IntoFuture;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Request;
use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::facts::{Media, Operation};
use crate::paths::check_path;
use crate::request::{Asker, Choice};
use crate::response::Response;

/// What is known of all such requests. Whoever gives a key knows that the server takes one.
static CUSTOM: Operation = Operation {
    id: "request",
    method: Method::GET,
    template: "",
    path: &[],
    parameters: &[],
    bodies: &[],
    security: &[],
    repeatable: false,
    takes_idempotency_key: true,
    envelope: None,
};

/// A request that the API's document does not describe, made by `client.request(…)`.
///
/// It has the limits, the retries and the credentials of every other call. Await it for any JSON, or
/// make it a [`Call`] with [`call`](Self::call) for a type of your own and the options of a call.
///
/// * GET, HEAD, OPTIONS and TRACE may be sent again, others only after [`idempotent`](Self::idempotent).
/// * Every credential that the client was given is sent. If two need the same header, as a token and
///   a password do, the one that comes first in the document is. [`credentials`](Self::credentials)
///   chooses.
/// * A failure that the API's envelope reports is an error, as it is everywhere.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::{Error, Method};
/// use shop::ShopClient;
///
/// async fn opening_hours(client: &ShopClient) -> Result<String, Error> {
///     let answer = client.request(Method::GET, "/hours").query("day", "Monday").await?;
///     Ok(answer["data"].as_str().unwrap_or("closed").to_owned())
/// }
/// # let _ = opening_hours;
/// ```
#[must_use = "a request does nothing until it is awaited"]
pub struct CustomRequest<'c> {
    client: &'c Client,
    request: Request,
}

impl<'c> CustomRequest<'c> {
    /// A request of `path`, which begins with a slash and is put behind the client's host.
    #[doc(hidden)]
    pub fn new(client: &'c Client, method: Method, path: &str) -> Self {
        Self { client, request: custom_request(method, path) }
    }

    /// A request by which a token provider gets a token: with no credentials unless it names some.
    pub(crate) fn for_a_token(client: &'c Client, method: Method, path: &str) -> Self {
        let mut made = Self::new(client, method, path).credentials(&[]);
        made.request.draft.ready.auth.asker = Asker::Provider;
        made
    }

    /// Adds a query parameter; both texts are encoded here.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request.write_query(name, value);
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.request.write_body(Media::Json, body);
        self
    }

    /// Sets a form as the body: a flat object, its nulls left out.
    pub fn form(mut self, body: &impl Serialize) -> Self {
        self.request.write_body(Media::Form, body);
        self
    }

    /// Says that a second request does no harm although the first may have arrived: it may be sent
    /// again whatever its method is.
    pub fn idempotent(mut self) -> Self {
        self.request.draft.ready.repeatable = true;
        self
    }

    /// Sends these credentials and no others, by the names of the builder's methods that set them:
    /// `["access_token", "app_id"]`. An empty list sends none.
    pub fn credentials(mut self, names: &[&str]) -> Self {
        let names = names.iter().map(|&name| name.to_owned()).collect();
        self.request.draft.ready.auth.choice = Choice::Named(names);
        self
    }

    /// Sets a header that has several names, under those that the client sends.
    #[doc(hidden)]
    pub fn header_under(mut self, names: &[&str], value: &str) -> Self {
        self.request.set_header_under(names, self.client.header_names(), value);
        self
    }

    /// A call with an answer of type `T`. An answer without a body is read as `null`.
    pub fn call<T: DeserializeOwned>(self) -> Call<'c, T> {
        Call::custom(self.client, self.request)
    }
}

impl<'c> IntoFuture for CustomRequest<'c> {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = Call<'c, Value>;

    fn into_future(self) -> Self::IntoFuture {
        self.call()
    }
}

#[cfg(feature = "blocking")]
impl CustomRequest<'_> {
    /// Makes the call and waits for it on this thread, as [`Call::send`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`].
    pub fn send(self) -> Result<Response<Value>, Error> {
        self.call().send()
    }
}

impl fmt::Debug for CustomRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither path nor query nor body: each may hold a secret.
        f.debug_struct("CustomRequest")
            .field("client", self.client)
            .field("method", &self.request.draft.ready.method)
            .finish_non_exhaustive()
    }
}

/// A request of any path.
pub(crate) fn custom_request(method: Method, path: &str) -> Request {
    let mut request = Request::new(&CUSTOM);
    request.draft.ready.repeatable = method.is_safe();
    request.draft.ready.method = method;
    request.draft.ready.auth.choice = Choice::All;
    match check_path(path) {
        Ok(()) => {
            request.draft.ready.target.extend_path(|text| text.push_str(path));
        }
        Err(problem) if path.contains('?') => {
            request.refuse(format!("{problem}; queries are set with `.query(…)`"));
        }
        Err(problem) => request.refuse(problem.to_owned()),
    }
    if request.draft.ready.method == Method::CONNECT {
        // It asks a proxy for a tunnel, and has no path: the HTTP library would log the one here.
        request.refuse("CONNECT is no request of a resource".into());
    }
    request
}

#[cfg(test)]
mod tests;
