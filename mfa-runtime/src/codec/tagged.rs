//! Enums of objects, which the text of one member, the tag, tells apart.
//!
//! The tag may come last, so the object is read as a whole before it is known what it is.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::Serializer;
use serde_json::Value;

use super::counted::Entries;
use super::record::{Record, read_members, write_members};
use super::room;
use super::tracked::{Members, Misfit};
use super::way::text;
use super::writer;

/// An object with a tag.
#[derive(Debug)]
pub struct Tagged {
    /// As they came: a key that comes twice is the variant's to judge.
    members: Vec<(String, Value)>,
    tag: String,
    /// The room that was left before and after they were read.
    room: [i64; 2],
}

/// Reads an object, and with `read` what the tag in its member `property` says that it is; `name` is
/// the enum's.
///
/// # Errors
///
/// If the input is no object, the tag is missing or no text, or `read` fails. A tag that is there twice is
/// an error where this is no answer; in one the last counts.
pub fn read_tagged<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    name: &'static str,
    property: &'static str,
    read: fn(Tagged) -> Result<T, Misfit>,
) -> Result<T, D::Error> {
    // All of it happens in the visitor: there the parser still knows that it is at this object.
    deserializer.deserialize_struct(name, &[], TaggedVisitor { name, property, read })
}

impl Tagged {
    /// The tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Reads the object as what the tag stands for. The tag is still among its members.
    ///
    /// # Errors
    ///
    /// If it is no `T`; the error says where in the object.
    pub fn read<T: Record>(&self) -> Result<T, Misfit> {
        let members = self.members.iter().map(|(key, value)| (key.as_str(), value));
        let read = read_members(Entries::new(Members::new(members)))?;
        // Members are dropped now, so that a list of such objects holds those of one at a time.
        let [before, after] = self.room;
        room::give_back(before, after);
        Ok(read)
    }

    /// Reads the object as what the tag stands for, into a box.
    ///
    /// # Errors
    ///
    /// The same as [`read`](Self::read).
    pub fn read_boxed<T: Record>(&self) -> Result<Box<T>, Misfit> {
        room::take::<Misfit>(size_of::<T>())?;
        self.read().map(Box::new)
    }

    /// The whole object, its tag included.
    pub fn into_value(self) -> Value {
        Value::Object(self.members.into_iter().collect())
    }
}

struct TaggedVisitor<T> {
    name: &'static str,
    property: &'static str,
    read: fn(Tagged) -> Result<T, Misfit>,
}

impl<'de, T> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let before = room::left();
        let (mut members, mut tag) = (Vec::new(), None);
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            if key == self.property {
                if tag.is_some() && !room::in_answer() {
                    return Err(A::Error::duplicate_field(self.property));
                }
                tag = Some(value.clone());
            }
            members.push((key, value));
        }
        match tag {
            Some(Value::String(tag)) => {
                let object = Tagged { members, tag, room: [before, room::left()] };
                (self.read)(object).map_err(|misfit| A::Error::custom(misfit.into_text()))
            }
            Some(_) => Err(A::Error::custom(text("expected a string", self.property))),
            None => Err(A::Error::missing_field(self.property)),
        }
    }
}

/// Writes a variant: the tag first, then the members of `value`, of which one in the tag's place is
/// left out. So the tag is there once, and is the one of the variant.
///
/// # Errors
///
/// If the serializer fails.
pub fn write_tagged<S: Serializer, T: Record>(
    serializer: S,
    property: &'static str,
    tag: &'static str,
    value: &T,
) -> Result<S::Ok, S::Error> {
    write_members(writer::Tagged::new(serializer, property, tag)?, value)
}

#[cfg(test)]
mod tests;
