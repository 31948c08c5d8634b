//! Forms of values that some servers send in place of the documented ones.

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

/// A whole number, also when it is written as `200.0`.
#[derive(Debug)]
pub struct Integer<T>(T);

/// The types of whole numbers in generated code.
pub trait WholeNumber: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;

    /// The number as this type, if it fits.
    fn from_i64(number: i64) -> Option<Self>;
}

impl WholeNumber for i32 {
    const EXPECTED: &'static str = "a whole number of 32 bits";

    fn from_i64(number: i64) -> Option<Self> {
        Self::try_from(number).ok()
    }
}

impl WholeNumber for i64 {
    const EXPECTED: &'static str = "a whole number of 64 bits";

    fn from_i64(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl<T> Lenient<T> for Integer<T> {
    fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, T: WholeNumber> Deserialize<'de> for Integer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole::<T, D::Error>(deserializer.deserialize_i64(IntegerVisitor::of::<T>())?).map(Self)
    }
}

/// The number as a `T`, which its visitor has seen to fit.
fn whole<T: WholeNumber, E: Error>(number: i64) -> Result<T, E> {
    T::from_i64(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &T::EXPECTED))
}

/// A whole number, also when it is written as `200.0` or as the text `"200"`.
#[derive(Debug)]
pub struct IntegerOrText<T>(T);

impl<T> Lenient<T> for IntegerOrText<T> {
    fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, T: WholeNumber> Deserialize<'de> for IntegerOrText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let visitor = IntegerOrTextVisitor(IntegerVisitor::of::<T>());
        whole::<T, D::Error>(deserializer.deserialize_any(visitor)?).map(Self)
    }
}

struct IntegerOrTextVisitor(IntegerVisitor);

impl Visitor<'_> for IntegerOrTextVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        self.0.visit_i64(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        self.0.visit_u64(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        self.0.visit_f64(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        // The text itself stays out of the error: it may be a secret in the wrong place.
        let number = text.trim().parse();
        let number = number.map_err(|_| E::invalid_type(Unexpected::Other("a string"), &self.0))?;
        self.0.visit_i64(number)
    }
}

/// Reads a number within the bounds of a type. An error that the visitor makes has its place in the
/// answer, and one that is made of its value has none.
#[derive(Clone, Copy)]
struct IntegerVisitor {
    expected: &'static str,
    fits: fn(i64) -> bool,
}

impl IntegerVisitor {
    fn of<T: WholeNumber>() -> Self {
        Self { expected: T::EXPECTED, fits: |number| T::from_i64(number).is_some() }
    }
}

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        let fits = (self.fits)(number);
        fits.then_some(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        let misfit = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
        self.visit_i64(i64::try_from(number).map_err(misfit)?)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        let misfit = || E::invalid_value(Unexpected::Float(number), &self);
        self.visit_i64(whole_number(number).ok_or_else(misfit)?)
    }
}

/// The integer that a floating-point number is, if it is one that such numbers hold exactly.
pub(crate) fn whole_number(number: f64) -> Option<i64> {
    const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = number.fract() == 0.0 && number.abs() <= LARGEST_EXACT;
    #[expect(clippy::cast_possible_truncation, reason = "both were just ruled out")]
    exact.then_some(number as i64)
}
