//! Reading from a JSON value in memory, where a parser can no longer tell the place of a mistake: the
//! error collects the way to it instead.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::way::{Frame, inside, join, safe_text, text, write_path};

/// A value that does not fit, and the way to it.
#[derive(Debug)]
pub struct Misfit {
    text: String,
    /// From the inside out.
    way: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
}

impl Misfit {
    fn inside(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }

    /// The error's text: what is wrong, and where, without any of the values.
    pub(super) fn into_text(self) -> String {
        let frames = self.way.iter().rev().map(|step| match step {
            Step::Key(key) => Frame::Object(Some(key.as_bytes())),
            Step::Index(index) => Frame::List(*index),
        });
        let way = write_path(&frames.collect::<Vec<_>>());
        match inside(&self.text) {
            Some((what, place)) => text(what, &join(&way, place)),
            None => text(&safe_text(&self.text, true), &way),
        }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self { text: text.to_string(), way: Vec::new() }
    }
}

/// A value to read from.
struct Tracked<'v>(&'v Value);

impl<'de> Deserializer<'de> for Tracked<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (.., number) => visitor.visit_f64(number.unwrap_or(f64::INFINITY)),
            },
            Value::Array(items) => visitor.visit_seq(Items { items: items.iter().enumerate() }),
            Value::Object(members) => {
                let members = members.iter().map(|(key, value)| (key.as_str(), value));
                visitor.visit_map(Members { members, last: None })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Items<I> {
    items: I,
}

impl<'de, I: Iterator<Item = (usize, &'de Value)>> SeqAccess<'de> for Items<I> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some((index, item)) = self.items.next() else { return Ok(None) };
        let item = seed.deserialize(Tracked(item));
        item.map(Some).map_err(|misfit| misfit.inside(Step::Index(index)))
    }
}

/// The members of an object, one by one.
pub(super) struct Members<'de, I> {
    members: I,
    /// The one whose key has been read, and whose value has not.
    last: Option<(&'de str, &'de Value)>,
}

impl<'de, I: Iterator<Item = (&'de str, &'de Value)>> Members<'de, I> {
    pub(super) fn new(members: I) -> Self {
        Self { members, last: None }
    }
}

impl<'de, I: Iterator<Item = (&'de str, &'de Value)>> MapAccess<'de> for Members<'de, I> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        self.last = self.members.next();
        let Some((key, _)) = self.last else { return Ok(None) };
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        let Some((key, value)) = self.last.take() else {
            return Err(Misfit::custom("a value without a key"));
        };
        let value = seed.deserialize(Tracked(value));
        value.map_err(|misfit| misfit.inside(Step::Key(key.to_owned())))
    }
}

#[cfg(test)]
mod tests;
