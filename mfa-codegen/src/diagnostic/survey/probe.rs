//! The place of a value, before anything of the value is read.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, Visitor};

use super::route::told;

/// Asks for a YAML tag. There is none in what we read, and the parser says where there is none
/// without consuming anything but an alias.
pub(super) struct Probe;

/// The outcome of a probe.
pub(super) enum Probed {
    /// Its line and column.
    Here(usize, usize),
    /// An alias, which is consumed now.
    Alias,
    /// Nothing: whether it was an alias is not known either.
    Lost,
}

impl Probe {
    /// An alias shows the place of what it stands for, which is before the key; so does a key that is
    /// an alias itself, of which the parser shows a path that ends with a question mark.
    pub(super) fn of(key: (usize, usize), error: Option<impl fmt::Display>) -> Probed {
        let error = error.map(|error| error.to_string()).unwrap_or_default();
        if error.contains("?: ") {
            return Probed::Lost;
        }
        match told(&error) {
            Some(place) if place < key => Probed::Alias,
            Some((line, column)) => Probed::Here(line, column),
            None => Probed::Lost,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Probe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], self)
    }
}

impl<'de> Visitor<'de> for Probe {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(de::Error::custom("here"))
    }
}
