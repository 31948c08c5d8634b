//! What one call sends: path, query, headers and body, encoded and checked.
//!
//! Nothing here knows the host or the credentials. The first thing that cannot be sent is kept,
//! and comes out of the call before anything is sent.

use std::fmt;

use http::header::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use url::Url;

use crate::client::{BaseUrl, Operation, checked_header};
use crate::error::Error;
use crate::form;
use crate::parameter::ToParameter;

/// Everything but the unreserved characters of RFC 3986 is encoded, a space as `%20`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Room for a few parameters, so that they need no second allocation.
const ROOM: usize = 64;

/// What one call sends.
#[must_use]
pub struct Request {
    operation: &'static Operation,
    /// Path and query as far as they are known, without a `?` between them.
    target: String,
    /// What of the path template is not in `target` yet.
    rest: &'static str,
    /// Where in `target` the query begins.
    query: Option<usize>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Option<Body>,
    problem: Option<Error>,
}

pub(crate) struct Body {
    pub(crate) content_type: HeaderValue,
    pub(crate) bytes: Vec<u8>,
}

/// A request taken apart for sending.
pub(crate) struct Parts {
    pub(crate) url: Url,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Body>,
}

impl Request {
    /// A request of `operation` without any input.
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            target: String::with_capacity(ROOM + operation.path.len()),
            rest: operation.path,
            query: None,
            headers: Vec::new(),
            body: None,
            problem: None,
        }
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
        self.operation
    }

    /// Sets a header under a name that is only known now.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match checked_header(name, value) {
            Ok(header) => self.headers.push(header),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Takes the request apart, now that the host is known.
    ///
    /// # Errors
    ///
    /// The first thing that could not be sent.
    pub(crate) fn into_parts(mut self, base: &BaseUrl) -> Result<Parts, Error> {
        self.finish_path();
        if let Some(problem) = self.problem {
            return Err(problem.in_operation(self.operation.id));
        }
        let (path, query) = match self.query.and_then(|start| self.target.split_at_checked(start)) {
            Some((path, query)) => (path, Some(query)),
            None => (self.target.as_str(), None),
        };
        Ok(Parts { url: base.url(path, query), headers: self.headers, body: self.body })
    }

    fn write_path(&mut self, name: &'static str, value: &dyn ToParameter) {
        let (literal, rest) = self.rest.split_once('{').unwrap_or((self.rest, ""));
        self.target.push_str(literal);
        self.rest = rest.split_once('}').map_or("", |(_, rest)| rest);

        let start = self.target.len();
        value.write_parameter(&mut |piece| push_encoded(&mut self.target, piece));
        // The URL parser folds dot segments, encoded or not: `..` would reach another resource.
        if matches!(self.target.get(start..), Some("" | "." | "..")) {
            self.refuse(format!("the path parameter `{name}` must not be empty, `.` or `..`"));
        }
    }

    fn write_query(&mut self, name: &'static str, value: &dyn ToParameter) {
        self.finish_path();
        match self.query {
            Some(_) => self.target.push('&'),
            None => self.query = Some(self.target.len()),
        }
        push_encoded(&mut self.target, name);
        self.target.push('=');
        value.write_parameter(&mut |piece| push_encoded(&mut self.target, piece));
    }

    fn write_header(&mut self, name: &'static str, value: &dyn ToParameter) {
        let mut text = String::new();
        value.write_parameter(&mut |piece| text.push_str(piece));
        self.set_header(name, &text);
    }

    fn finish_path(&mut self) {
        let rest = std::mem::take(&mut self.rest);
        self.target.push_str(rest);
        if rest.contains('{') {
            self.refuse("a path parameter has no value".into());
        }
    }

    fn set_body(&mut self, content_type: &'static str, bytes: Result<Vec<u8>, String>) {
        match bytes {
            Ok(bytes) => {
                let content_type = HeaderValue::from_static(content_type);
                self.body = Some(Body { content_type, bytes });
            }
            Err(problem) => self.refuse(problem),
        }
    }

    fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert_with(|| Error::request(problem));
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
        f.debug_struct("Request").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
