//! Numbers of the document and of values, compared as they are.

use std::fmt;

/// A number of the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// One without a fraction.
    Integer(i64),
    /// Any other.
    Float(f64),
}

impl Number {
    #[expect(clippy::cast_precision_loss, reason = "beside a fraction, the nearest must do")]
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(number) => number as f64,
            Self::Float(number) => number,
        }
    }

    /// Integers are compared exactly.
    pub(super) fn is_less_than(self, other: Self) -> bool {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => left < right,
            _ => self.as_f64() < other.as_f64(),
        }
    }

    /// Of fractions, which base 2 cannot hold exactly, as nearly as can be told: 19.99 is a
    /// multiple of 0.01.
    pub(super) fn is_multiple_of(self, factor: Self) -> bool {
        if let (Self::Integer(number), Self::Integer(factor)) = (self, factor) {
            return number.checked_rem(factor).is_none_or(|rest| rest == 0);
        }
        let quotient = self.as_f64() / factor.as_f64();
        (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}
