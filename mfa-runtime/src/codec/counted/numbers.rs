//! Numbers that a type does not hold, and texts in place of numbers that JSON does not hold.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Number;

use crate::codec::room;
use crate::codec::whole::Bounds;

/// Reads a whole number for a visitor: the nearest one of its type.
pub(super) struct Nearest<V> {
    pub(super) inner: V,
    pub(super) bounds: Bounds,
}

macro_rules! forward {
    ($($method:ident: $type:ty),*) => {$(
        #[inline]
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Nearest<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    forward! { visit_bool: bool, visit_str: &str }

    // A number that has no nearest one is the visitor's to refuse.
    #[inline]
    fn visit_i64<E: Error>(self, number: i64) -> Result<V::Value, E> {
        self.inner.visit_i64(self.bounds.of_i64(number).unwrap_or(number))
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<V::Value, E> {
        self.inner.visit_u64(self.bounds.of_u64(number).map_or(number, i64::unsigned_abs))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<V::Value, E> {
        match self.bounds.of_f64(number).filter(|_| room::in_answer()) {
            Some(whole) => self.inner.visit_i64(whole),
            None => self.inner.visit_f64(number),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }
}

/// Reads a floating-point number for a visitor, also when it is a text such as `"NaN"`.
pub(super) struct Float<V>(pub(super) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Float<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    #[inline]
    fn visit_f64<E: Error>(self, number: f64) -> Result<V::Value, E> {
        self.0.visit_f64(number)
    }

    #[inline]
    fn visit_i64<E: Error>(self, number: i64) -> Result<V::Value, E> {
        self.0.visit_i64(number)
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<V::Value, E> {
        self.0.visit_u64(number)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.visit_bool(value)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        match not_finite(text).filter(|_| room::in_answer()) {
            Some(number) => self.0.visit_f64(number),
            None => self.0.visit_str(text),
        }
    }

    /// Reads the list to its end, so that the parser knows the place of the mistake.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    /// A number is a map where `serde_json` has the feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<V::Value, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(&mut entries));
        if let Some(number) = number.ok().and_then(|number| number.as_f64()) {
            return self.0.visit_f64(number);
        }
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Map, &self))
    }
}

/// The number that a word stands for, none of which is JSON's: `NaN`, `Infinity`, `-inf`, in any case.
pub(crate) fn not_finite(text: &str) -> Option<f64> {
    let word = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_word = word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if is_word { text.parse().ok() } else { None }
}
