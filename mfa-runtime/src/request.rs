//! The request of one call: path, query, headers and body, encoded and checked.
//!
//! Nothing here knows the host or the credentials. The first thing that cannot be sent is kept,
//! and comes out of the call before anything is sent.

mod auth;
pub(crate) mod custom;
mod idempotency;
mod path;
mod ready;
mod target;

use std::fmt;

use http::header::HeaderValue;
use serde::Serialize;

use self::path::{Incomplete, Rest};
use self::target::Target;
use crate::coding;
use crate::constraints::{self, Constrained, Rule, Rules};
use crate::error::Error;
use crate::facts::{Media, Operation, Parameter, Place};
use crate::form;
use crate::formats::FormatError;
use crate::headers::{HeaderNames, bearer, checked_header, checked_headers};
use crate::parameter::ToParameter;
use crate::paths::PathPrefix;
pub(crate) use auth::{Asker, Auth, Choice};
pub(crate) use idempotency::IDEMPOTENCY_KEY;
pub use ready::Body;
pub(crate) use ready::Ready;

/// Room for a few parameters, so that they need no second allocation.
const ROOM: usize = 64;

/// The request of one call. Its inputs go by their indexes in the operation's facts, in any order.
#[must_use]
pub struct Request {
    /// In a box, as each step moves it.
    draft: Box<Draft>,
}

struct Draft {
    /// All that is known of it so far.
    ready: Ready,
    /// The part of the path that waits for its values.
    rest: Rest,
    problem: Option<Error>,
}

impl Request {
    /// A request of `operation` without any input.
    pub fn new(operation: &'static Operation) -> Self {
        let mut target = Target::with_capacity(ROOM + operation.template.len());
        let rest = Rest::new(operation.path, &mut target);
        let ready = Ready {
            operation,
            method: operation.method.clone(),
            target,
            headers: Vec::new(),
            body: None,
            auth: Auth::default(),
            repeatable: operation.repeatable,
        };
        Self { draft: Box::new(Draft { ready, rest, problem: None }) }
    }

    /// Refuses to send a parameter that breaks one of the document's rules; `name` is its name in Rust.
    pub fn check(
        mut self,
        index: usize,
        name: &'static str,
        value: &dyn Constrained,
        rules: &[Rule],
    ) -> Self {
        let key = self.operation().parameters.get(index).map_or(name, |parameter| parameter.key);
        if let Err(broken) = constraints::check(name, key, value, rules) {
            self.refuse_as(broken.into());
        }
        self
    }

    /// Refuses to send a body that breaks one of the document's rules, anywhere in it.
    pub fn check_body(
        mut self,
        name: &'static str,
        body: &dyn Constrained,
        rules: &'static Rules,
    ) -> Self {
        if let Err(broken) = constraints::check_all(name, body.measure(), rules) {
            self.refuse_as(broken.into());
        }
        self
    }

    /// Sets a parameter.
    pub fn input(mut self, index: usize, value: &(impl ToParameter + ?Sized)) -> Self {
        self.write(index, &value);
        self
    }

    /// Sets a parameter of a format, if it is of that; `name` is its name in Rust.
    pub fn formatted(
        mut self,
        index: usize,
        name: &'static str,
        value: Result<impl ToParameter, FormatError>,
    ) -> Self {
        match value {
            Ok(value) => self.write(index, &value),
            Err(error) => {
                let problem = Error::request(format!("`{name}` is not of its format: {error}"));
                self.refuse_as(problem.with_source(error));
            }
        }
        self
    }

    /// Sets a parameter if there is a value.
    pub fn maybe(mut self, index: usize, value: Option<&(impl ToParameter + ?Sized)>) -> Self {
        if let Some(value) = value {
            self.write(index, &value);
        }
        self
    }

    /// Sets the body.
    pub fn body(mut self, index: usize, body: &impl Serialize) -> Self {
        match self.operation().bodies.get(index) {
            Some(media) => self.write_body(*media, body),
            None => self.refuse(format!("its description has no body {index}")),
        }
        self
    }

    /// Sets the body if there is one.
    pub fn maybe_body(self, index: usize, body: Option<&impl Serialize>) -> Self {
        match body {
            Some(body) => self.body(index, body),
            None => self,
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.draft.ready.operation
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn method(&self) -> &http::Method {
        &self.draft.ready.method
    }

    /// Sets a header under a name that is only known now.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let headers = &mut self.draft.ready.headers;
        let checked = idempotency::check(name, value, headers);
        match checked.and_then(|()| checked_header(name, value)) {
            Ok(header) => headers.push(header),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets a header under those of its names that are `chosen`.
    pub(crate) fn set_header_under(&mut self, names: &[&str], chosen: HeaderNames, value: &str) {
        match checked_headers(names, chosen, value) {
            Ok(headers) => self.draft.ready.headers.extend(headers),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets the key by which the server knows the request again, if the operation takes one.
    pub(crate) fn set_idempotency_key(&mut self, key: &str) {
        if self.draft.ready.operation.takes_idempotency_key {
            self.set_header(IDEMPOTENCY_KEY, key);
        } else {
            let detail = "takes no idempotency key: its description has no header parameter \
                          `Idempotency-Key`, so the server would act on every request it gets";
            self.refuse_as(Error::configuration(detail));
        }
    }

    /// Sets the token of this one request.
    pub(crate) fn set_bearer(&mut self, token: &str) {
        match bearer("the bearer token of this call", token) {
            Ok(value) => self.draft.ready.auth.bearer = Some(value),
            Err(problem) => self.refuse_as(problem),
        }
    }

    /// Ends the collecting, once: what can be sent, as often as it takes.
    ///
    /// # Errors
    ///
    /// The first thing that could not be sent.
    pub(crate) fn finish(&mut self, prefixes: &[PathPrefix]) -> Result<&Ready, Error> {
        if let Err(Incomplete) = self.draft.rest.finish() {
            self.refuse("a path parameter has no value".into());
        }
        self.draft.ready.exchange_prefix(prefixes);
        match self.draft.problem.take() {
            Some(problem) => Err(problem.in_operation(self.draft.ready.operation.id)),
            None => Ok(&self.draft.ready),
        }
    }

    fn write(&mut self, index: usize, value: &dyn ToParameter) {
        let Some(parameter) = self.operation().parameters.get(index) else {
            return self.refuse(format!("its description has no parameter {index}"));
        };
        match parameter.place {
            Place::Path => self.write_path(index, parameter, value),
            Place::Query => {
                self.draft.ready.target.extend_query(|query| parameter.write(value, query));
            }
            Place::Header => {
                let mut text = String::new();
                parameter.write(value, &mut text);
                self.set_header(parameter.key, &text);
            }
        }
    }

    fn write_path(&mut self, index: usize, parameter: &Parameter, value: &dyn ToParameter) {
        let Draft { ready, rest, .. } = &mut *self.draft;
        if rest.fill(&mut ready.target, index, |path| parameter.write(value, path)) {
            let name = parameter.key;
            self.refuse(format!("the path parameter `{name}` must not be empty, `.` or `..`"));
        }
    }

    /// Adds a query parameter that no operation describes.
    fn write_query(&mut self, name: &str, value: &str) {
        self.draft.ready.target.extend_query(|query| coding::write_pair(name, &value, query));
    }

    fn write_body(&mut self, media: Media, body: &impl Serialize) {
        // A form is made of JSON: a second serializer would be compiled for every type of a body.
        let json = serde_json::to_vec(body);
        self.set_body(media, json);
    }

    fn set_body(&mut self, media: Media, json: serde_json::Result<Vec<u8>>) {
        // The serializer's own words may quote the value.
        let (content_type, bytes) = match media {
            Media::Json => (
                "application/json",
                json.map_err(|_| "the body cannot be written as JSON".to_owned()),
            ),
            Media::Form => (
                "application/x-www-form-urlencoded",
                json.map_err(|_| "the form cannot be written".to_owned())
                    .and_then(|json| form::encode(&json)),
            ),
        };
        match bytes {
            Ok(bytes) => {
                let content_type = HeaderValue::from_static(content_type);
                self.draft.ready.body = Some(Body { content_type, bytes: bytes.into() });
            }
            Err(problem) => self.refuse(problem),
        }
    }

    fn refuse(&mut self, problem: String) {
        self.refuse_as(Error::request(problem));
    }

    fn refuse_as(&mut self, problem: Error) {
        self.draft.problem.get_or_insert(problem);
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither target nor headers nor body: each may hold a secret.
        f.debug_struct("Request")
            .field("operation", &self.draft.ready.operation.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
