//! From JSON to a value that takes no more memory than it may.

use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::codec::{Counted, within};

/// Why there is no value.
#[derive(Debug)]
pub(crate) enum Unread {
    /// It is none of the type.
    Misfit(serde_json::Error),
    /// It would take more memory than it may.
    TooLarge,
}

/// Reads a whole text as a `T` that takes no more than `room` bytes.
///
/// # Errors
///
/// If it takes more, or is no `T`.
pub(crate) fn read<T: DeserializeOwned>(json: &[u8], room: usize) -> Result<T, Unread> {
    let mut parser = serde_json::Deserializer::from_slice(json);
    let value = read_from(&mut parser, room)?;
    parser.end().map_err(Unread::Misfit)?;
    Ok(value)
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
