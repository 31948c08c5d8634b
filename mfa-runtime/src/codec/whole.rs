//! Whole numbers, and the forms that some servers send in their place.

use std::fmt;
use std::num::IntErrorKind;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use super::lenient::Lenient;
use super::room;

/// A whole number, also when it is written as `200.0`.
#[derive(Debug)]
pub struct Integer<T>(T);

/// The types of whole numbers in generated code.
pub trait WholeNumber: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;
    /// The least and the greatest one.
    const BOUNDS: Bounds;

    /// The number as this type, if it fits.
    fn from_i64(number: i64) -> Option<Self>;
}

impl WholeNumber for i32 {
    const EXPECTED: &'static str = "a whole number of 32 bits";
    const BOUNDS: Bounds = Bounds { least: Self::MIN as i64, greatest: Self::MAX as i64 };

    fn from_i64(number: i64) -> Option<Self> {
        Self::try_from(number).ok()
    }
}

impl WholeNumber for i64 {
    const EXPECTED: &'static str = "a whole number of 64 bits";
    const BOUNDS: Bounds = Bounds { least: Self::MIN, greatest: Self::MAX };

    fn from_i64(number: i64) -> Option<Self> {
        Some(number)
    }
}

/// The numbers of a type. One beyond them is read as the nearest of them in an answer, and as none
/// anywhere else.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    least: i64,
    greatest: i64,
}

impl Bounds {
    #[inline]
    pub(super) fn of_i64(self, number: i64) -> Option<i64> {
        let nearest = number.clamp(self.least, self.greatest);
        (nearest == number || room::in_answer()).then_some(nearest)
    }

    #[inline]
    pub(super) fn of_u64(self, number: u64) -> Option<i64> {
        match i64::try_from(number) {
            Ok(number) => self.of_i64(number),
            Err(_) => room::in_answer().then_some(self.greatest),
        }
    }

    /// None of those with a fraction: to round them would be a guess.
    pub(super) fn of_f64(self, number: f64) -> Option<i64> {
        if let Some(number) = whole_number(number) {
            return self.of_i64(number);
        }
        let is_whole = number.is_finite() && number.fract() == 0.0;
        #[expect(clippy::cast_possible_truncation, reason = "ends at the type's bounds")]
        let nearest = (number as i64).clamp(self.least, self.greatest);
        (is_whole && room::in_answer()).then_some(nearest)
    }

    fn of_text(self, text: &str) -> Option<i64> {
        match text.trim().parse() {
            Ok(number) => self.of_i64(number),
            Err(error) => match error.kind() {
                IntErrorKind::PosOverflow => room::in_answer().then_some(self.greatest),
                IntErrorKind::NegOverflow => room::in_answer().then_some(self.least),
                _ => None,
            },
        }
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
        let misfit = || E::invalid_type(Unexpected::Other("a string"), &self.0);
        self.0.bounds.of_text(text).ok_or_else(misfit)
    }
}

/// Reads a number within the bounds of a type. An error that the visitor makes has its place in the
/// answer, and one that is made of its value has none.
#[derive(Clone, Copy)]
struct IntegerVisitor {
    expected: &'static str,
    bounds: Bounds,
}

impl IntegerVisitor {
    fn of<T: WholeNumber>() -> Self {
        Self { expected: T::EXPECTED, bounds: T::BOUNDS }
    }
}

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        let misfit = || E::invalid_value(Unexpected::Signed(number), &self);
        self.bounds.of_i64(number).ok_or_else(misfit)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        let misfit = || E::invalid_value(Unexpected::Unsigned(number), &self);
        self.bounds.of_u64(number).ok_or_else(misfit)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        let misfit = || E::invalid_value(Unexpected::Float(number), &self);
        self.bounds.of_f64(number).ok_or_else(misfit)
    }
}

/// The integer that a floating-point number is, if it is one that such numbers hold exactly.
pub(crate) fn whole_number(number: f64) -> Option<i64> {
    const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = number.fract() == 0.0 && number.abs() <= LARGEST_EXACT;
    #[expect(clippy::cast_possible_truncation, reason = "both were just ruled out")]
    exact.then_some(number as i64)
}
