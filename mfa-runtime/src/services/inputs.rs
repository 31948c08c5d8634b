//! From a request back to the inputs of an operation: what generated services call.
//!
//! An input goes by the index that the call wrote it by, and is read by the same facts.

#![expect(
    clippy::missing_errors_doc,
    reason = "all for one reason: the request is not the document's"
)]

mod text;

use std::any::type_name;
use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;

use self::text::Text;
use crate::codec::way::safe_text;
use crate::facts::{Media, Parameter, Place};
use crate::testing::{Fault, Request};

/// A parameter.
pub fn input<T: DeserializeOwned>(request: &Request, index: usize) -> Result<T, Fault> {
    let parameter = parameter(request, index)?;
    let value = read(parameter, request.parameter_at(index))?;
    value.ok_or_else(|| {
        let (place, key) = (name(parameter.place), parameter.key);
        Fault::Unexpected(format!("it has no {place} `{key}`"))
    })
}

/// A parameter that may be absent.
pub fn maybe<T: DeserializeOwned>(request: &Request, index: usize) -> Result<Option<T>, Fault> {
    read(parameter(request, index)?, request.parameter_at(index))
}

/// The body.
pub fn body<T: DeserializeOwned>(request: &Request, index: usize) -> Result<T, Fault> {
    match request.operation.bodies.get(index) {
        Some(Media::Json) => request.json(),
        Some(Media::Form) => form(request),
        None => Err(Fault::Unexpected(format!("its description has no body {index}"))),
    }
}

/// The body, which may be absent.
pub fn maybe_body<T: DeserializeOwned>(
    request: &Request,
    index: usize,
) -> Result<Option<T>, Fault> {
    if request.body().is_empty() { Ok(None) } else { body(request, index).map(Some) }
}

fn parameter(request: &Request, index: usize) -> Result<&'static Parameter, Fault> {
    let parameter = request.operation.parameters.get(index);
    parameter.ok_or_else(|| Fault::Unexpected(format!("its description has no parameter {index}")))
}

fn read<T: DeserializeOwned>(
    parameter: &Parameter,
    text: Option<Cow<'_, str>>,
) -> Result<Option<T>, Fault> {
    let Some(text) = text else { return Ok(None) };
    match T::deserialize(Text(&text)) {
        Ok(value) => Ok(Some(value)),
        Err(_) => {
            let (place, key, ty) = (name(parameter.place), parameter.key, type_name::<T>());
            Err(Fault::Unexpected(format!("its {place} `{key}` cannot be read as `{ty}`")))
        }
    }
}

fn name(place: Place) -> &'static str {
    match place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
    }
}

fn form<T: DeserializeOwned>(request: &Request) -> Result<T, Fault> {
    let pairs: Vec<_> = request.form().collect();
    let fields = pairs.iter().map(|(name, text)| (&**name, Text(text)));
    T::deserialize(MapDeserializer::new(fields)).map_err(|error| {
        let why = safe_text(&error.to_string(), true);
        Fault::Unexpected(format!("its form is not what the document says: {why}"))
    })
}

#[cfg(test)]
mod tests;
