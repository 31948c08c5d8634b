//! What one call sends: path, query, headers and body, encoded and checked.
//!
//! Nothing here knows the host or the credentials. The first thing that cannot be sent is kept,
//! and comes out of the call before anything is sent.

mod custom;
mod idempotency;
mod ready;

use std::fmt;

use http::header::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::client::{
    Auth, HeaderNames, Operation, PathPrefix, bearer, checked_header, checked_headers,
};
use crate::constraints::{self, Constrained, Rule};
use crate::error::Error;
use crate::form;
use crate::parameter::ToParameter;
pub use custom::CustomRequest;
#[cfg(any(test, fuzzing))]
pub(crate) use custom::custom_request;
pub(crate) use idempotency::IDEMPOTENCY_KEY;
pub(crate) use ready::{Body, Ready};

/// Everything but the unreserved characters of RFC 3986 is encoded, a space as `%20`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Room for a few parameters, so that they need no second allocation.
const ROOM: usize = 64;

/// What one call sends.
#[must_use]
pub struct Request {
    /// In a box, as each step moves it.
    draft: Box<Draft>,
}

struct Draft {
    /// What is known of it so far.
    ready: Ready,
    /// What of the path template is not in the target yet.
    rest: &'static str,
    problem: Option<Error>,
}

impl Request {
    /// A request of `operation` without any input.
    pub fn new(operation: &'static Operation) -> Self {
        let ready = Ready {
            operation,
            method: operation.method.clone(),
            target: String::with_capacity(ROOM + operation.path.len()),
            query: None,
            headers: Vec::new(),
            body: None,
            auth: Auth::default(),
            repeatable: operation.repeatable,
        };
        Self { draft: Box::new(Draft { ready, rest: operation.path, problem: None }) }
    }

    /// Refuses to send a parameter that breaks one of the document's rules.
    pub fn check(
        mut self,
        name: &'static str,
        key: &'static str,
        value: &dyn Constrained,
        rules: &[Rule],
    ) -> Self {
        if let Err(error) = constraints::check(name, key, value, rules) {
            self.refuse(error.to_string());
        }
        self
    }

    /// Puts a value in place of the template's next `{name}`; call it in the template's order.
    pub fn path(mut self, name: &'static str, value: &(impl ToParameter + ?Sized)) -> Self {
        self.write_path(name, &value);
        self
    }

    /// Adds a query parameter; call it after the path is complete.
    pub fn query(mut self, name: &'static str, value: &(impl ToParameter + ?Sized)) -> Self {
        self.write_query(name, &value);
        self
    }

    /// Adds a query parameter if there is a value.
    pub fn query_optional(
        mut self,
        name: &'static str,
        value: Option<&(impl ToParameter + ?Sized)>,
    ) -> Self {
        if let Some(value) = value {
            self.write_query(name, &value);
        }
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &'static str, value: &(impl ToParameter + ?Sized)) -> Self {
        self.write_header(name, &value);
        self
    }

    /// Sets a header if there is a value.
    pub fn header_optional(
        mut self,
        name: &'static str,
        value: Option<&(impl ToParameter + ?Sized)>,
    ) -> Self {
        if let Some(value) = value {
            self.write_header(name, &value);
        }
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        // The serializer's own words may quote the value.
        let bytes =
            serde_json::to_vec(body).map_err(|_| "the body cannot be written as JSON".into());
        self.set_body("application/json", bytes);
        self
    }

    /// Sets a JSON body if there is one.
    pub fn json_optional(self, body: Option<&impl Serialize>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// Sets a form as the body: a flat object, its nulls left out.
    pub fn form(mut self, body: &impl Serialize) -> Self {
        let bytes = form::encode(body).map(String::into_bytes);
        self.set_body("application/x-www-form-urlencoded", bytes);
        self
    }

    /// Sets a form as the body, if there is one.
    pub fn form_optional(self, body: Option<&impl Serialize>) -> Self {
        match body {
            Some(body) => self.form(body),
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
        self.finish_path();
        self.draft.ready.exchange_prefix(prefixes);
        match self.draft.problem.take() {
            Some(problem) => Err(problem.in_operation(self.draft.ready.operation.id)),
            None => Ok(&self.draft.ready),
        }
    }

    fn write_path(&mut self, name: &'static str, value: &dyn ToParameter) {
        let (literal, rest) = self.draft.rest.split_once('{').unwrap_or((self.draft.rest, ""));
        self.draft.ready.target.push_str(literal);
        self.draft.rest = rest.split_once('}').map_or("", |(_, rest)| rest);

        let start = self.draft.ready.target.len();
        value.write_parameter(&mut |piece| push_encoded(&mut self.draft.ready.target, piece));
        // The URL parser folds dot segments, encoded or not: `..` would reach another resource.
        if matches!(self.draft.ready.target.get(start..), Some("" | "." | "..")) {
            self.refuse(format!("the path parameter `{name}` must not be empty, `.` or `..`"));
        }
    }

    fn write_query(&mut self, name: &str, value: &dyn ToParameter) {
        self.finish_path();
        match self.draft.ready.query {
            Some(_) => self.draft.ready.target.push('&'),
            None => self.draft.ready.query = Some(self.draft.ready.target.len()),
        }
        push_encoded(&mut self.draft.ready.target, name);
        self.draft.ready.target.push('=');
        value.write_parameter(&mut |piece| push_encoded(&mut self.draft.ready.target, piece));
    }

    fn write_header(&mut self, name: &'static str, value: &dyn ToParameter) {
        let mut text = String::new();
        value.write_parameter(&mut |piece| text.push_str(piece));
        self.set_header(name, &text);
    }

    fn finish_path(&mut self) {
        let rest = std::mem::take(&mut self.draft.rest);
        self.draft.ready.target.push_str(rest);
        if rest.contains('{') {
            self.refuse("a path parameter has no value".into());
        }
    }

    fn set_body(&mut self, content_type: &'static str, bytes: Result<Vec<u8>, String>) {
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

fn push_encoded(target: &mut String, text: &str) {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(unreserved) {
        target.push_str(text);
    } else {
        target.extend(utf8_percent_encode(text, ENCODED));
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
