//! What an answer says about a failure, read leniently: what is not there or odd is left out.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::client::Envelope;
use crate::error::ApiCode;

/// What an answer says about a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) status_code: Option<i64>,
    pub(crate) api_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl Failure {
    /// Whether it is about the token: missing, wrong or too old.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.status_code == Some(401) || self.api_code == Some(ApiCode::NOT_LOGGED_IN.0)
    }
}

/// Reads the envelope of a success that may be a failure.
pub(crate) fn read(envelope: &Envelope, json: &[u8]) -> Failure {
    read_with(&Names::of(envelope), json)
}

/// Reads whatever an answer with a status of 400 and above says about itself: an envelope, the
/// `{error, error_description}` of token servers, or `{error: {code, message, request_id}}`.
pub(crate) fn read_refusal(envelope: Option<&Envelope>, json: &[u8]) -> Failure {
    let names = envelope.map_or(Names::USUAL, Names::of);
    read_with(&Names { error: "error", error_text: "error_description", ..names }, json)
}

fn read_with(names: &Names<'_>, json: &[u8]) -> Failure {
    let mut found = Found::default();
    // What was found before a syntax error is worth as much as before the end.
    _ = serde_json::Deserializer::from_slice(json)
        .deserialize_any(Reader { names, found: &mut found });
    let mut failure = found.failure;
    failure.message = failure.message.or(found.error_text).or(found.error);
    failure
}

/// The member names to look for; an empty one is not looked for.
#[derive(Clone, Copy)]
struct Names<'a> {
    status: &'a str,
    message: &'a str,
    code: &'a str,
    request_id: &'a str,
    error: &'a str,
    error_text: &'a str,
}

impl<'a> Names<'a> {
    const USUAL: Names<'static> = Names {
        status: "",
        message: "message",
        code: "code",
        request_id: "request_id",
        error: "",
        error_text: "",
    };

    fn of(envelope: &'a Envelope) -> Self {
        Self {
            status: envelope.status,
            message: envelope.message,
            code: envelope.code,
            request_id: envelope.request_id,
            error: "",
            error_text: "",
        }
    }
}

#[derive(Default)]
struct Found {
    failure: Failure,
    error: Option<String>,
    error_text: Option<String>,
}

/// Reads an object's members into `found`.
struct Reader<'a> {
    names: &'a Names<'a>,
    found: &'a mut Found,
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self { names, found } = self;
        while let Some(key) = map.next_key::<String>()? {
            let is = |name: &str| !name.is_empty() && key == name;
            if is(names.status) {
                found.failure.status_code = map.next_value_seed(Scalar)?.number();
            } else if is(names.code) {
                found.failure.api_code = map.next_value_seed(Scalar)?.number();
            } else if is(names.message) {
                found.failure.message = map.next_value_seed(Scalar)?.text();
            } else if is(names.request_id) {
                found.failure.request_id = map.next_value_seed(Scalar)?.text();
            } else if is(names.error_text) {
                found.error_text = map.next_value_seed(Scalar)?.text();
            } else if is(names.error) {
                let reader = Reader { names: &Names::USUAL, found };
                let text = map.next_value_seed(reader)?;
                found.error = text;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(None)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// A text, or a nested object whose members go where the outer one's would.
impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// A number or a text; everything else is `Other`, and no error.
struct Scalar;

enum Read {
    Number(i64),
    Text(String),
    Other,
}

impl Read {
    fn number(self) -> Option<i64> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    fn text(self) -> Option<String> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

impl<'de> DeserializeSeed<'de> for Scalar {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalar {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Read, E> {
        Ok(Read::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Read, E> {
        Ok(Read::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Read, E> {
        Ok(i64::try_from(number).map_or(Read::Other, Read::Number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Read, E> {
        Ok(crate::codec::whole_number(number).map_or(Read::Other, Read::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Read, E> {
        Ok(Read::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Read, E> {
        Ok(Read::Other)
    }

    /// Some servers give one message per wrong field.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Read, A::Error> {
        let mut texts = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            texts.extend(item.text());
        }
        Ok(if texts.is_empty() { Read::Other } else { Read::Text(texts.join("; ")) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Read::Other)
    }
}

#[cfg(test)]
mod tests;
