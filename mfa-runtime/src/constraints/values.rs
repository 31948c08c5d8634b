//! The values that rules look at, of every type that generated code has in fields.

use std::collections::BTreeMap;

use serde_json::Value;

use super::measure::{Constrained, List, Map, Measured};
use super::number::Number;
use super::unique::are_unique;
use crate::maybe::Maybe;
use crate::secret::Secret;

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

impl<T: Constrained> Constrained for Box<T> {
    fn measure(&self) -> Measured<'_> {
        (**self).measure()
    }
}

impl<T: Constrained + PartialEq> Constrained for Vec<T> {
    fn measure(&self) -> Measured<'_> {
        Measured::List(self)
    }
}

impl<T: Constrained> Constrained for BTreeMap<String, T> {
    fn measure(&self) -> Measured<'_> {
        Measured::Map(self)
    }
}

/// No rule is about one, but a list of them may have a length.
impl Constrained for bool {}

impl Constrained for Value {}

impl<T: Constrained + PartialEq> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn is_unique(&self) -> bool {
        are_unique(self)
    }

    fn item(&self, index: usize) -> Option<Measured<'_>> {
        self.get(index).map(Constrained::measure)
    }
}

impl<T: Constrained> Map for BTreeMap<String, T> {
    fn each(&self, visit: &mut dyn FnMut(Measured<'_>)) {
        for value in self.values() {
            visit(value.measure());
        }
    }
}
