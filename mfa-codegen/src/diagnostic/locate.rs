//! From a JSON pointer to a line and a column, by the YAML parser's own account.
//!
//! The tree keeps no positions. On the error path the text is read again with a seed that walks the
//! pointer and fails on purpose when it arrives; the parser then says where it is.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::pointer::{JsonPointer, Step};

/// A place in a text: line and column count characters from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
    /// The scalar that stands there, as the parser reads it.
    pub(super) scalar: Option<String>,
}

/// Which part of a mapping's entry is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Value,
    /// The n-th key of that name, from 1.
    Key(usize),
}

/// Finds the place; if the text does not have it, that of the nearest mapping around it.
pub(super) fn locate(text: &str, at: &JsonPointer, target: Target) -> Option<Position> {
    let steps = at.steps();
    let arrived = Arrival::default();
    let seed = Walk { steps: &steps, target, arrived: &arrived };
    let error = seed.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    let location = error.location()?;
    arrived.reached.get().then(|| Position {
        line: location.line(),
        column: location.column(),
        scalar: arrived.scalar.take(),
    })
}

/// What the walk tells besides the parser's location.
#[derive(Default)]
struct Arrival {
    reached: Cell<bool>,
    scalar: RefCell<Option<String>>,
}

impl Arrival {
    fn stop<T, E: de::Error>(&self, scalar: Option<String>) -> Result<T, E> {
        self.reached.set(true);
        *self.scalar.borrow_mut() = scalar;
        Err(E::custom("arrived"))
    }
}

#[derive(Clone, Copy)]
struct Walk<'w> {
    steps: &'w [&'w Step],
    target: Target,
    arrived: &'w Arrival,
}

impl<'w> Walk<'w> {
    /// The rest of the walk, if `self` has more than its last step before it.
    fn split(self) -> Option<(&'w Step, Self)> {
        let (first, rest) = self.steps.split_first()?;
        Some((first, Self { steps: rest, ..self }))
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the node that the pointer leads to")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((Step::Key(wanted), rest)) = self.split() else {
            return self.arrived.stop(None);
        };
        let mut occurrence = 0;
        while let Some(key) =
            map.next_key_seed(KeyWalk { walk: self, wanted, occurrence: &mut occurrence })?
        {
            let last = rest.steps.is_empty() && matches!(rest.target, Target::Key(_));
            if key && !last {
                map.next_value_seed(rest)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        // Not there: the mapping itself is the best place to show.
        self.arrived.stop(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Some((Step::Index(index), rest)) = self.split() else {
            return self.arrived.stop(None);
        };
        for _ in 0..*index {
            if seq.next_element::<IgnoredAny>()?.is_none() {
                break;
            }
        }
        seq.next_element_seed(rest)?;
        self.arrived.stop(None)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.arrived.stop(Some(text.to_owned()))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.arrived.stop(Some(value.to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.arrived.stop(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.arrived.stop(None)
    }
}

/// Reads a key; fails on it if it is the one looked for.
struct KeyWalk<'w, 'o> {
    walk: Walk<'w>,
    wanted: &'w str,
    occurrence: &'o mut usize,
}

impl<'de> DeserializeSeed<'de> for KeyWalk<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyWalk<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        if key != self.wanted {
            return Ok(false);
        }
        *self.occurrence += 1;
        match self.walk.target {
            Target::Key(n) if self.walk.steps.len() == 1 && n == *self.occurrence => {
                self.walk.arrived.stop(Some(key.to_owned()))
            }
            _ => Ok(*self.occurrence == 1),
        }
    }
}
