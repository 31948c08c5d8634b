//! What an answer says about a failure, read leniently: what is not there or odd is left out.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::mend::{Mending, Nan};
use crate::error::Failure;
use crate::facts::Envelope;

/// Reads the envelope of a success that may be a failure.
pub(crate) fn read(envelope: &'static Envelope, json: &[u8]) -> Failure {
    Failure { envelope: Some(envelope), ..read_with(&Names::of(envelope), json) }
}

/// Reads whatever an answer with a status of 400 and above says about itself: an envelope, the
/// `{error, error_description}` of token servers, or `{error: {code, message, request_id}}`.
pub(crate) fn read_refusal(envelope: Option<&'static Envelope>, json: &[u8]) -> Failure {
    let names = envelope.map_or(Names::USUAL, Names::of);
    let names = Names { error: &["error"], error_text: &["error_description"], ..names };
    Failure { envelope, ..read_with(&names, json) }
}

fn read_with(names: &Names<'_>, json: &[u8]) -> Failure {
    let (mut found, read) = find(names, json);
    if read.is_err_and(|error| error.is_syntax())
        && let Some(mending) = Mending::of(json, Nan::Text)
    {
        found = find(names, &mending.text()).0;
    }
    let Found { status_code, api_code, message, request_id, error_text, error } = found;
    Failure {
        status_code: status_code.value,
        api_code: api_code.value,
        message: message.value.or(error_text.value).or(error),
        request_id: request_id.value,
        ..Failure::default()
    }
}

/// What was found before a mistake is worth as much as before the end.
fn find(names: &Names<'_>, json: &[u8]) -> (Found, Result<(), serde_json::Error>) {
    let mut found = Found::default();
    let reader = Reader { names, found: &mut found };
    let read = serde_json::Deserializer::from_slice(json).deserialize_any(reader);
    (found, read.map(drop))
}

/// The member names to look for: of several the first one that is there counts.
#[derive(Clone, Copy)]
struct Names<'a> {
    status: &'a [&'a str],
    message: &'a [&'a str],
    code: &'a [&'a str],
    request_id: &'a [&'a str],
    error: &'a [&'a str],
    error_text: &'a [&'a str],
}

impl<'a> Names<'a> {
    const USUAL: Names<'static> = Names {
        status: &[],
        message: &["message"],
        code: &["code"],
        request_id: &["request_id"],
        error: &[],
        error_text: &[],
    };

    fn of(envelope: &'a Envelope) -> Self {
        Self {
            status: envelope.status,
            message: envelope.message,
            code: envelope.code,
            request_id: envelope.request_id,
            error: &[],
            error_text: &[],
        }
    }
}

#[derive(Default)]
struct Found {
    status_code: Member<i64>,
    api_code: Member<i64>,
    message: Member<String>,
    request_id: Member<String>,
    error_text: Member<String>,
    error: Option<String>,
}

impl Found {
    /// Takes a member's value for everything that goes by its name: one may be two things, a status
    /// and the finer code, say.
    fn take(&mut self, names: &Names<'_>, key: &str, value: &Read) {
        self.status_code.offer(names.status, key, value.number());
        self.api_code.offer(names.code, key, value.number());
        self.message.offer(names.message, key, value.text());
        self.request_id.offer(names.request_id, key, value.text());
        self.error_text.offer(names.error_text, key, value.text());
    }
}

/// The best value so far for one thing that may go by several names.
struct Member<T> {
    /// The position of its name.
    rank: usize,
    value: Option<T>,
}

impl<T> Default for Member<T> {
    fn default() -> Self {
        Self { rank: usize::MAX, value: None }
    }
}

impl<T> Member<T> {
    fn offer<V: Into<T>>(&mut self, names: &[&str], key: &str, value: Option<V>) {
        let rank = names.iter().position(|name| *name == key);
        if let (Some(rank), Some(value)) = (rank, value)
            && rank <= self.rank
        {
            *self = Self { rank, value: Some(value.into()) };
        }
    }
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
            if names.error.contains(&key.as_str()) {
                let reader = Reader { names: &Names::USUAL, found };
                let text = map.next_value_seed(reader)?;
                found.error = text;
            } else {
                found.take(names, &key, &map.next_value_seed(Scalar)?);
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
    fn number(&self) -> Option<i64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    fn text(&self) -> Option<&str> {
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
        // A million of them become one text, which is no longer than they were.
        let mut all: Option<String> = None;
        while let Some(item) = items.next_element_seed(Self)? {
            match (item, &mut all) {
                (Read::Text(text), None) => all = Some(text),
                (Read::Text(text), Some(all)) => all.extend(["; ", &text]),
                _ => {}
            }
        }
        Ok(all.map_or(Read::Other, Read::Text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Read::Other)
    }
}

#[cfg(test)]
mod tests;
