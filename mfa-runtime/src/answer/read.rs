//! From JSON to a value that takes no more memory than it may.

use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use super::mend::{Mending, Nan};
use crate::codec::{Counted, within};

/// Why there is no value.
#[derive(Debug)]
pub(crate) enum Unread {
    /// It is none of the type.
    Misfit(serde_json::Error),
    /// Nor is it when it is mended, for all that could be mended in it. The error is about that text.
    MendedMisfit(serde_json::Error, Nan),
    /// It would take more memory than it may.
    TooLarge,
}

/// Reads a whole text as a `T` that takes no more than `room` bytes. If it is no JSON, and can be mended, it is
/// read once more.
///
/// # Errors
///
/// If it takes more, or is no `T`.
pub(crate) fn read<T: DeserializeOwned>(json: &[u8], room: usize) -> Result<T, Unread> {
    match read_text(json, room) {
        Err(Unread::Misfit(error)) if error.is_syntax() => {
            let first = Mending::of(json, Nan::Text);
            let Some(mending) = first else { return Err(Unread::Misfit(error)) };
            read_mended(mending, room)
        }
        outcome => outcome,
    }
}

fn read_text<T: DeserializeOwned>(json: &[u8], room: usize) -> Result<T, Unread> {
    let mut parser = serde_json::Deserializer::from_slice(json);
    let value = read_from(&mut parser, room)?;
    parser.end().map_err(Unread::Misfit)?;
    Ok(value)
}

/// Reads a mended text. `NaN` is a number first, and where that is none, nothing.
#[cold]
fn read_mended<T: DeserializeOwned>(mending: Mending<'_>, room: usize) -> Result<T, Unread> {
    let number = mending.read(room, read_text);
    match (&number, mending.with_null()) {
        (Err(Unread::MendedMisfit(error, _)), Some(with_null)) if error.is_data() => {
            with_null.read(room, read_text).or(number)
        }
        _ => number,
    }
}

impl Mending<'_> {
    /// Reads the text that it makes. The room is less by that text, and by as much as the texts of the answer
    /// may have become longer with it.
    fn read<T>(
        &self,
        room: usize,
        read: fn(&[u8], usize) -> Result<T, Unread>,
    ) -> Result<T, Unread> {
        let room = room.checked_sub(self.length() + self.growth()).ok_or(Unread::TooLarge)?;
        read(&self.text(), room).map_err(|unread| match unread {
            Unread::Misfit(error) => Unread::MendedMisfit(error, self.nan()),
            unread => unread,
        })
    }
}

/// Makes a `T` of a value, with as much room for what it becomes.
///
/// # Errors
///
/// The same as [`read`].
pub(crate) fn convert<T: DeserializeOwned>(value: Value, room: usize) -> Result<T, Unread> {
    read_from(value, room)
}

fn read_from<'de, T, D>(deserializer: D, room: usize) -> Result<T, Unread>
where
    T: DeserializeOwned,
    D: Deserializer<'de, Error = serde_json::Error>,
{
    let value = within(room, || T::deserialize(Counted::for_place_of::<T>(deserializer)));
    // `None` holds even if a type took the error for one that it can do without.
    value.ok_or(Unread::TooLarge)?.map_err(Unread::Misfit)
}

#[cfg(test)]
mod tests;
