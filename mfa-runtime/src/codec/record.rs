//! Structs, which are objects on the wire. Generated code says of which members a struct is made; how
//! they are read and written is here, once for all of them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::Serializer;

use super::empty::is_empty_list;
use super::slots::Slots;
use super::table::Table;
use super::writer::{ObjectWriter, Plain};
use crate::constraints::{Look, Object};

/// A struct that is an object on the wire.
pub trait Record: Sized {
    /// The type's name, for "expected …".
    const NAME: &'static str;
    /// The key that each slot is written to, and after these the further ones that some are read from.
    const KEYS: &'static [&'static str];
    /// For each of the further keys: its slot, and its place among the keys of that one. The first of them,
    /// 0, is the one that is written.
    const ALIASES: &'static [(usize, usize)] = &[];
    /// Whether the document has rules for its members, or for something in them.
    const HAS_RULES: bool = false;
    /// The slots that its members are read into.
    type Slots: Slots;

    /// Makes it of its members.
    fn make(values: Values<Self>) -> Self;

    /// Its members.
    fn refs(&self) -> Refs<'_, Self>;

    /// Shows the members that have rules, or something with rules in them.
    fn parts(&self, _look: Look<'_>) {}
}

impl<T: Record> Object for T {
    fn parts(&self, look: Look<'_>) {
        Record::parts(self, look);
    }
}

impl<T: Record> Table for T {
    const KEYS: &'static [&'static str] = <T as Record>::KEYS;
    const ALIASES: &'static [(usize, usize)] = <T as Record>::ALIASES;
    const SLOTS: usize = T::Slots::LEN;

    #[inline]
    fn find(text: &str) -> u16 {
        T::Slots::find(text, <T as Record>::KEYS)
    }
}

/// The members of a struct, in the order of its slots.
pub type Values<T> = <<T as Record>::Slots as Slots>::Values;

/// The members of a struct, borrowed.
pub type Refs<'r, T> = <<T as Record>::Slots as Slots>::Refs<'r>;

/// Reads a struct from an object; anything else is an error that names both.
///
/// # Errors
///
/// If the input is no object, or its entries are not those of `T`.
pub fn read_record<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Record,
{
    // By this a reader knows a struct from a map. The keys are none of its business.
    deserializer.deserialize_struct(T::NAME, &[], RecordVisitor(PhantomData))
}

/// Reads a struct from the entries of an object.
///
/// # Errors
///
/// If an entry has the wrong type or is missing, or comes twice and this is no answer.
#[inline]
pub(super) fn read_members<'de, T: Record, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut slots = T::Slots::empty();
    slots.read_all::<T, A>(&mut map)?;
    slots.take(T::KEYS).map(T::make)
}

/// Writes a struct as an object.
///
/// # Errors
///
/// If the serializer fails.
pub fn write_record<S: Serializer, T: Record>(
    serializer: S,
    record: &T,
) -> Result<S::Ok, S::Error> {
    write_members(Plain::new(serializer)?, record)
}

/// Writes the members of a struct, and closes the object.
///
/// # Errors
///
/// If the serializer fails.
#[inline]
pub(super) fn write_members<W: ObjectWriter, T: Record>(
    mut object: W,
    record: &T,
) -> Result<W::Ok, W::Error> {
    T::Slots::write(record.refs(), T::KEYS, &mut object)?;
    object.end()
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        read_members(map)
    }

    /// PHP knows one empty array, which it writes as a list.
    #[cold]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        if is_empty_list(items)? {
            return T::Slots::empty().take(T::KEYS).map(T::make);
        }
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }
}

#[cfg(test)]
mod tests;
