//! Reading types that are texts on the wire, such as open enums.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// Reads a text and makes a `T` of it.
///
/// # Errors
///
/// If the value is no text; the error says that `expecting` was expected.
pub fn read_text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expecting: &'static str,
    from: fn(&str) -> T,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text { expecting, from, words: None })
}

/// Reads a text or a boolean and makes a `T` of it; `words` are the texts for false and true.
///
/// # Errors
///
/// If the value is neither; the error says that `expecting` was expected.
pub fn read_text_or_bool<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expecting: &'static str,
    from: fn(&str) -> T,
    words: [&'static str; 2],
) -> Result<T, D::Error> {
    deserializer.deserialize_any(Text { expecting, from, words: Some(words) })
}

struct Text<T> {
    expecting: &'static str,
    from: fn(&str) -> T,
    words: Option<[&'static str; 2]>,
}

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.from)(text))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        match self.words {
            Some([no, yes]) => Ok((self.from)(if value { yes } else { no })),
            None => Err(E::invalid_type(Unexpected::Bool(value), &self)),
        }
    }
}
