//! Forms that some servers send in place of a list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BoolDeserializer, F64Deserializer, I64Deserializer, U64Deserializer};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess};
use serde::de::{Unexpected, Visitor};

use super::room;

/// A form that is read in place of a `T`.
pub(super) trait Lenient<T> {
    /// The value that was meant.
    fn into_inner(self) -> T;
}

/// A list, or one value in place of a list of one.
#[derive(Debug)]
pub struct OneOrMany<T>(Vec<T>);

impl<T> Lenient<Vec<T>> for OneOrMany<T> {
    fn into_inner(self) -> Vec<T> {
        self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData)).map(Self)
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or a single value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }

    /// Null in place of a list, which answers may have.
    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        if room::in_answer() {
            return Ok(Vec::new());
        }
        Err(E::invalid_type(Unexpected::Unit, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        single(T::deserialize(MapAccessDeserializer::new(map))?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<T>, E> {
        let text: StrDeserializer<'_, E> = text.into_deserializer();
        single(T::deserialize(text)?)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Vec<T>, E> {
        let value: BoolDeserializer<E> = value.into_deserializer();
        single(T::deserialize(value)?)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Vec<T>, E> {
        let value: I64Deserializer<E> = value.into_deserializer();
        single(T::deserialize(value)?)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Vec<T>, E> {
        let value: U64Deserializer<E> = value.into_deserializer();
        single(T::deserialize(value)?)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Vec<T>, E> {
        let value: F64Deserializer<E> = value.into_deserializer();
        single(T::deserialize(value)?)
    }
}

/// Makes a list of one.
fn single<T, E: Error>(item: T) -> Result<Vec<T>, E> {
    room::take::<E>(size_of::<T>())?;
    Ok(vec![item])
}
