//! From a request back to the inputs of an operation: what generated services call.

#![expect(
    clippy::missing_errors_doc,
    reason = "all for one reason: the request is not the document's"
)]

use std::any::type_name;

use serde::de::value::{Error as Misfit, MapDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use url::form_urlencoded;

use crate::answer::path::safe_text;
use crate::testing::{Fault, Request};

/// The value in place of `{name}` in the path.
pub fn path<T: DeserializeOwned>(request: &Request, name: &str) -> Result<T, Fault> {
    required("path parameter", name, request.path_parameter(name).as_deref())
}

/// A query parameter.
pub fn query<T: DeserializeOwned>(request: &Request, name: &str) -> Result<T, Fault> {
    required("query parameter", name, request.query(name).as_deref())
}

/// A query parameter that may be absent.
pub fn query_optional<T: DeserializeOwned>(
    request: &Request,
    name: &str,
) -> Result<Option<T>, Fault> {
    optional("query parameter", name, request.query(name).as_deref())
}

/// A header.
pub fn header<T: DeserializeOwned>(request: &Request, name: &str) -> Result<T, Fault> {
    required("header", name, request.header(name))
}

/// A header that may be absent.
pub fn header_optional<T: DeserializeOwned>(
    request: &Request,
    name: &str,
) -> Result<Option<T>, Fault> {
    optional("header", name, request.header(name))
}

/// A JSON body.
pub fn json<T: DeserializeOwned>(request: &Request) -> Result<T, Fault> {
    request.json()
}

/// A JSON body that may be absent.
pub fn json_optional<T: DeserializeOwned>(request: &Request) -> Result<Option<T>, Fault> {
    if request.body().is_empty() { Ok(None) } else { request.json().map(Some) }
}

/// A form as the body.
pub fn form<T: DeserializeOwned>(request: &Request) -> Result<T, Fault> {
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(request.body()).into_owned().collect();
    let fields = pairs.iter().map(|(name, text)| (name.as_str(), Text(text)));
    T::deserialize(MapDeserializer::new(fields)).map_err(|error| {
        let why = safe_text(&error.to_string(), true);
        Fault::Unexpected(format!("its form is not what the document says: {why}"))
    })
}

/// A form as the body, if there is one.
pub fn form_optional<T: DeserializeOwned>(request: &Request) -> Result<Option<T>, Fault> {
    if request.body().is_empty() { Ok(None) } else { form(request).map(Some) }
}

fn required<T: DeserializeOwned>(what: &str, name: &str, text: Option<&str>) -> Result<T, Fault> {
    optional(what, name, text)?
        .ok_or_else(|| Fault::Unexpected(format!("it has no {what} `{name}`")))
}

fn optional<T: DeserializeOwned>(
    what: &str,
    name: &str,
    text: Option<&str>,
) -> Result<Option<T>, Fault> {
    let Some(text) = text else { return Ok(None) };
    match T::deserialize(Text(text)) {
        Ok(value) => Ok(Some(value)),
        Err(_) => {
            let ty = type_name::<T>();
            Err(Fault::Unexpected(format!("its {what} `{name}` cannot be read as `{ty}`")))
        }
    }
}

/// A text that stands for whatever is asked of it.
#[derive(Clone, Copy)]
struct Text<'t>(&'t str);

impl Text<'_> {
    fn parse<T: std::str::FromStr>(self) -> Result<T, Misfit> {
        self.0.parse().map_err(|_| Misfit::custom("a value does not fit"))
    }
}

impl<'de> Deserializer<'de> for Text<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_bool(self.parse()?)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_i32(self.parse()?)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_i64(self.parse()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_f64(self.parse()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Misfit> for Text<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
