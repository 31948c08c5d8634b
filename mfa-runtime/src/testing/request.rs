//! A request, as a service sees it.

mod path;

use std::borrow::Cow;
use std::fmt;
use std::mem;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use url::{Url, form_urlencoded};

use super::fault::Fault;
use crate::answer;
use crate::coding::decoded;
use crate::facts::{Operation, Parameter, Place, Segment};
use crate::transport::Message;

/// A request, as it would have been sent: credentials and all.
///
/// `Debug` shows which request it is, and nothing that may be secret.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::Method;
/// use mfa_runtime::testing::{Fake, Reply};
/// use shop::{ShopClient, types::Order};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let fake = Fake::new().always("placeOrder", Reply::empty(500));
/// let client = ShopClient::builder().token("token").key("key").service(fake.clone()).build()?;
/// client.place_order(Order::builder().item("42").build()).await.unwrap_err();
///
/// let request = &fake.requests()[0];
/// assert_eq!(request.operation(), "placeOrder");
/// assert_eq!((request.method(), request.path()), (&Method::POST, "/orders"));
/// assert_eq!(request.header("x-shop-key"), Some("key"));
/// assert_eq!(request.json::<Order>().unwrap().item, "42");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: &'static Operation,
    attempt: u32,
    pub(crate) method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
}

impl Request {
    pub(crate) fn new(message: Message<'_>) -> Self {
        let Message { request, attempt, base, headers } = message;
        Self {
            operation: request.operation(),
            attempt,
            method: request.method().clone(),
            url: request.url(base),
            headers: mem::take(headers),
            body: request.body().map(|body| body.bytes.clone()).unwrap_or_default(),
        }
    }

    /// The operation's name in the API document, like `enrollFactor`; `request` for one that the
    /// document does not describe.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// Which request of its call this is, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it is sent, what the host has in front included: percent-encoded.
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The parts of the path between its slashes, decoded.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.path().split('/').skip(1).map(decoded)
    }

    /// What stands in the path in place of `{name}`, decoded; `None` for a name that the operation's
    /// path does not have.
    pub fn path_parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        let is_named =
            |parameter: &Parameter| parameter.place == Place::Path && parameter.key == name;
        let index = self.operation.parameters.iter().position(is_named)?;
        path::value(self.operation.path, self.path(), index).map(decoded)
    }

    /// The value of a parameter of the operation, read as the operation's facts say.
    pub(crate) fn parameter_at(&self, index: usize) -> Option<Cow<'_, str>> {
        let parameter = self.operation.parameters.get(index)?;
        match parameter.place {
            Place::Path => path::value(self.operation.path, self.path(), index)
                .and_then(|text| parameter.read(text)),
            Place::Query => self.url.query()?.split('&').find_map(|text| parameter.read(text)),
            Place::Header => self.header(parameter.key).and_then(|text| parameter.read(text)),
        }
    }

    /// Whether the path, behind the host's own, is one of these segments.
    pub(crate) fn fits(&self, segments: &[Segment]) -> bool {
        path::fits(segments, self.path())
    }

    /// The first query parameter of this name, decoded.
    pub fn query(&self, name: &str) -> Option<Cow<'_, str>> {
        self.query_pairs().find_map(|(key, value)| (key == name).then_some(value))
    }

    /// All query parameters in their order, decoded.
    pub fn query_pairs(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        self.url.query_pairs()
    }

    /// The first header of this name, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers but those that frame the message on a connection: `host`, `content-length`.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty if there is none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, read as JSON: into the type that the call was given, or into any other.
    ///
    /// # Errors
    ///
    /// [`Fault::Unexpected`] if it is not of this type, which a service can pass on with `?`. It says
    /// where the mistake is, and not what stands there.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let what = answer::path::describe(&self.body, 0, &error);
            Fault::Unexpected(format!("its body is not what the test expects: {what}"))
        })
    }

    /// The fields of a form in their order, decoded.
    pub fn form(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(&self.body)
    }

    /// What a [`Fake`](super::Fake) has answers under.
    pub(crate) fn name(&self) -> String {
        match self.operation.template() {
            Some(_) => self.operation.id.to_owned(),
            None => format!("{} {}", self.method, self.path()),
        }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the values of headers nor path, query or body: each may hold a secret.
        let names: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("url_template", &self.operation.template())
            .field("attempt", &self.attempt)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
