//! Asking the parser where something is.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, Visitor};

/// A line and a column as the parser counts them, from 1.
pub(super) type At = (usize, usize);

/// `… at line 3 column 14`, as the parser ends its errors. It does not say so where it is the very
/// first character.
pub(super) fn told(error: &impl fmt::Display) -> At {
    let error = error.to_string();
    let place = error.rsplit_once(" at line ").and_then(|(_, place)| {
        let (line, column) = place.split_once(" column ")?;
        Some((line.parse().ok()?, column.parse().ok()?))
    });
    place.unwrap_or((1, 1))
}

/// Asks for a YAML tag. There is none in what we read, and the parser says where there is none
/// without consuming anything but an alias.
pub(super) struct Probe;

/// The result of a probe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Probed {
    /// The value's place.
    Here(At),
    /// An alias, which is consumed now, and the place of what it stands for.
    Alias(At),
}

impl Probed {
    /// An alias stands for something before it, and so not behind the last place that was told.
    pub(super) fn of(last: &Cell<At>, error: &impl fmt::Display) -> Self {
        let at = told(error);
        if at <= last.get() {
            return Self::Alias(at);
        }
        last.set(at);
        Self::Here(at)
    }
}

/// Whether a probe's error is about the value of a key that is an alias, or no scalar: the path to it
/// ends with a question mark. Whether the value is an alias, too, is not known then.
pub(super) fn has_no_key(error: &impl fmt::Display, key: &str) -> bool {
    let error = error.to_string();
    let has = |words| error.contains(words);
    !key.ends_with('?') && (has("?: invalid type: ") || has("?: here"))
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
