//! The forms that a member's value may have on the wire.

use serde::de::DeserializeOwned;

use super::lenient::{Lenient, OneOrMany};
use super::whole::{Integer, IntegerOrText, WholeNumber};

/// A way to read a `T`.
pub trait Read<T>: 'static {
    /// The form that is read.
    type Form: DeserializeOwned;

    /// The value in that form.
    fn value(form: Self::Form) -> T;
}

/// As the type says.
#[derive(Debug)]
pub struct Exact;

impl<T: DeserializeOwned> Read<T> for Exact {
    type Form = T;

    #[inline]
    fn value(form: T) -> T {
        form
    }
}

/// A list, or one item in its place.
#[derive(Debug)]
pub struct ListOrItem;

impl<T: DeserializeOwned> Read<Vec<T>> for ListOrItem {
    type Form = OneOrMany<T>;

    fn value(form: OneOrMany<T>) -> Vec<T> {
        form.into_inner()
    }
}

/// A whole number, also when it is written as `200.0`.
#[derive(Debug)]
pub struct Whole;

impl<T: WholeNumber> Read<T> for Whole {
    type Form = Integer<T>;

    fn value(form: Integer<T>) -> T {
        form.into_inner()
    }
}

/// A whole number, also when it is written as `200.0` or as the text `"200"`.
#[derive(Debug)]
pub struct WholeOrText;

impl<T: WholeNumber> Read<T> for WholeOrText {
    type Form = IntegerOrText<T>;

    fn value(form: IntegerOrText<T>) -> T {
        form.into_inner()
    }
}
