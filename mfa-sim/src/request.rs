//! A request whose body has been read, and what handlers ask of it.

mod fields;

pub(crate) use fields::Fields;

use std::borrow::Cow;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::envelope::{Failure, Status};

/// A request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
}

impl Request {
    pub(crate) fn new(parts: Parts, body: Bytes) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: parts.headers,
            body,
        }
    }

    /// All headers.
    pub(crate) const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The parameters of the query, decoded.
    pub(crate) fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The body as it came.
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// A header, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A query parameter that may be left out.
    pub(crate) fn query_optional(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A query parameter that has to be there, and not empty.
    pub(crate) fn query(&self, name: &str) -> Result<&str, Failure> {
        let given = self.query_optional(name).filter(|value| !value.is_empty());
        given.ok_or_else(|| Failure::missing(name))
    }

    /// Whether the body is said to be JSON.
    pub(crate) fn is_json(&self) -> bool {
        let kind = self.header("content-type").unwrap_or_default();
        kind.trim_start().to_ascii_lowercase().starts_with("application/json")
    }

    /// Reads the body as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let path = error.path().to_string();
            unreadable(&path, error.inner())
        })?;
        deserializer.end().map_err(|error| unreadable(".", &error))?;
        Ok(value)
    }

    /// Reads the body as a form (`application/x-www-form-urlencoded`).
    pub(crate) fn form<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let pairs = form_urlencoded::parse(&self.body).into_owned();
        typed(pairs.map(|(key, value)| (key, Value::String(value))).collect())
    }

    /// Reads the body as a JSON object in which `field` may be left out, or be null: it is then `{}`.
    pub(crate) fn json_with_optional<T: DeserializeOwned>(
        &self,
        field: &str,
    ) -> Result<T, Failure> {
        let mut fields: Map<String, Value> = self.json()?;
        if fields.get(field).is_none_or(Value::is_null) {
            fields.insert(field.to_owned(), Value::Object(Map::new()));
        }
        typed(fields)
    }

    /// Reads the body as a JSON object. An empty body is one without fields.
    pub(crate) fn fields(&self) -> Result<Fields, Failure> {
        let object = if self.body.is_empty() { Map::new() } else { self.json()? };
        Ok(Fields::new(object))
    }
}

/// One that a client of this process made.
impl From<mfa_client::testing::Request> for Request {
    fn from(request: mfa_client::testing::Request) -> Self {
        let owned =
            |(key, value): (Cow<'_, str>, Cow<'_, str>)| (key.into_owned(), value.into_owned());
        Self {
            method: request.method().clone(),
            path: request.path().to_owned(),
            query: request.query_pairs().map(owned).collect(),
            headers: request.headers().clone(),
            body: request.body().clone(),
        }
    }
}

fn typed<T: DeserializeOwned>(fields: Map<String, Value>) -> Result<T, Failure> {
    serde_path_to_error::deserialize(Value::Object(fields)).map_err(|error| {
        let path = error.path().to_string();
        unreadable(&path, error.inner())
    })
}

/// Says what is wrong at `path`. The text of `error` is passed on only if it names fields alone;
/// in other cases it can hold values.
fn unreadable(path: &str, error: &serde_json::Error) -> Failure {
    if error.classify() != Category::Data {
        return Failure::new(Status::BadArgument, "the body is not valid JSON");
    }
    let text = error.to_string();
    for (problem, what) in
        [("missing field `", "is missing"), ("duplicate field `", "is given twice")]
    {
        let field = text.strip_prefix(problem).and_then(|rest| rest.split('`').next());
        if let Some(field) = field {
            return Failure::invalid(&join(path, field), what);
        }
    }
    if path == "." {
        return Failure::new(Status::BadArgument, "the body is not of the right form");
    }
    Failure::invalid(path, "is not of the right type")
}

fn join(path: &str, field: &str) -> String {
    if path == "." { field.to_owned() } else { format!("{path}.{field}") }
}

#[cfg(test)]
mod tests;
