//! What rules look at: a value without its type.

use std::fmt;

use super::number::Number;
use crate::maybe::Maybe;
use crate::secret::Secret;

/// What of a value a rule can be about.
#[derive(Clone, Copy)]
pub enum Measured<'v> {
    /// Nothing: an optional value that is not there.
    Absent,
    /// A text.
    Text(&'v str),
    /// A number.
    Number(Number),
    /// A list.
    List(&'v dyn List),
}

impl fmt::Debug for Measured<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value may be a secret.
        f.debug_struct("Measured").finish_non_exhaustive()
    }
}

/// A list, whatever is in it.
pub trait List {
    /// How many items it has.
    fn length(&self) -> usize;

    /// Whether no two of them are equal.
    fn is_unique(&self) -> bool;
}

impl<T: PartialEq> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn is_unique(&self) -> bool {
        // Items need not have an order; lists that people put together are short.
        let mut rest = self.as_slice();
        while let [first, others @ ..] = rest {
            if others.contains(first) {
                return false;
            }
            rest = others;
        }
        true
    }
}

/// A value that rules can be about.
pub trait Constrained {
    /// What the rules look at.
    fn measure(&self) -> Measured<'_>;
}

impl<T: Constrained + ?Sized> Constrained for &T {
    fn measure(&self) -> Measured<'_> {
        (**self).measure()
    }
}

impl<T: Constrained> Constrained for Option<T> {
    fn measure(&self) -> Measured<'_> {
        self.as_ref().map_or(Measured::Absent, Constrained::measure)
    }
}

impl<T: Constrained> Constrained for Maybe<T> {
    fn measure(&self) -> Measured<'_> {
        self.value().map_or(Measured::Absent, Constrained::measure)
    }
}

impl Constrained for str {
    fn measure(&self) -> Measured<'_> {
        Measured::Text(self)
    }
}

impl Constrained for String {
    fn measure(&self) -> Measured<'_> {
        Measured::Text(self)
    }
}

impl Constrained for Secret {
    fn measure(&self) -> Measured<'_> {
        Measured::Text(self.expose())
    }
}

impl Constrained for i32 {
    fn measure(&self) -> Measured<'_> {
        Measured::Number(Number::Integer((*self).into()))
    }
}

impl Constrained for i64 {
    fn measure(&self) -> Measured<'_> {
        Measured::Number(Number::Integer(*self))
    }
}

impl Constrained for f64 {
    fn measure(&self) -> Measured<'_> {
        Measured::Number(Number::Float(*self))
    }
}

impl<T: PartialEq> Constrained for Vec<T> {
    fn measure(&self) -> Measured<'_> {
        Measured::List(self)
    }
}

/// A list whose items rules can be about.
pub trait ConstrainedItems {
    /// Shows one item after the other.
    fn measure_items(&self, visit: &mut dyn FnMut(Measured<'_>));
}

impl<T: Constrained> ConstrainedItems for Vec<T> {
    fn measure_items(&self, visit: &mut dyn FnMut(Measured<'_>)) {
        for item in self {
            visit(item.measure());
        }
    }
}

impl<T: ConstrainedItems> ConstrainedItems for Maybe<T> {
    fn measure_items(&self, visit: &mut dyn FnMut(Measured<'_>)) {
        if let Some(items) = self.value() {
            items.measure_items(visit);
        }
    }
}

impl<T: ConstrainedItems> ConstrainedItems for Option<T> {
    fn measure_items(&self, visit: &mut dyn FnMut(Measured<'_>)) {
        if let Some(items) = self {
            items.measure_items(visit);
        }
    }
}
