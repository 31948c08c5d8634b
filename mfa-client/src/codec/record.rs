//! Reading an object's members into the fields of a struct.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Error, IgnoredAny, MapAccess};
use serde_json::Value;

use super::lenient::Lenient;
use crate::maybe::Maybe;

/// Reads the value of `key` into `slot`.
///
/// # Errors
///
/// If the key came before, or the value is no `T`.
pub fn read<'de, A, T>(map: &mut A, slot: &mut Option<T>, key: &'static str) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    check_first(slot.is_some(), key)?;
    *slot = Some(map.next_value()?);
    Ok(())
}

/// Reads the value of `key` into `slot`; null counts as absent.
///
/// # Errors
///
/// If the key came before, or the value is no `T`.
pub fn read_optional<'de, A, T>(
    map: &mut A,
    slot: &mut Option<T>,
    key: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    check_first(slot.is_some(), key)?;
    *slot = map.next_value()?;
    Ok(())
}

/// Reads the value of `key` through the lenient form `W`.
///
/// # Errors
///
/// If the key came before, or the value is no `W`.
pub fn read_as<'de, A, W, T>(
    map: &mut A,
    slot: &mut Option<T>,
    key: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    W: Deserialize<'de> + Lenient<T>,
{
    check_first(slot.is_some(), key)?;
    *slot = Some(map.next_value::<W>()?.into_inner());
    Ok(())
}

/// Reads the value of `key` through the lenient form `W`; null counts as absent.
///
/// # Errors
///
/// If the key came before, or the value is no `W`.
pub fn read_optional_as<'de, A, W, T>(
    map: &mut A,
    slot: &mut Option<T>,
    key: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    W: Deserialize<'de> + Lenient<T>,
{
    check_first(slot.is_some(), key)?;
    *slot = map.next_value::<Option<W>>()?.map(W::into_inner);
    Ok(())
}

/// Reads the value of `key` into `slot`, null as null.
///
/// # Errors
///
/// If the key came before, or the value is no `T`.
pub fn read_maybe<'de, A, T>(
    map: &mut A,
    slot: &mut Option<Maybe<T>>,
    key: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    check_first(slot.is_some(), key)?;
    *slot = Some(map.next_value::<Option<T>>()?.map_or(Maybe::Null, Maybe::Value));
    Ok(())
}

/// Reads the value of `key` through the lenient form `W`, null as null.
///
/// # Errors
///
/// If the key came before, or the value is no `W`.
pub fn read_maybe_as<'de, A, W, T>(
    map: &mut A,
    slot: &mut Option<Maybe<T>>,
    key: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    W: Deserialize<'de> + Lenient<T>,
{
    check_first(slot.is_some(), key)?;
    let value = map.next_value::<Option<W>>()?.map(W::into_inner);
    *slot = Some(value.map_or(Maybe::Null, Maybe::Value));
    Ok(())
}

/// Takes a field's value if its key was there.
pub fn or_absent<T>(slot: Option<Maybe<T>>) -> Maybe<T> {
    slot.unwrap_or_default()
}

/// Takes a required field's value.
///
/// # Errors
///
/// If the object did not have it.
pub fn required<T, E: Error>(slot: Option<T>, key: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(key))
}

/// Passes over the value of an unknown key.
///
/// # Errors
///
/// If the value is no JSON.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Keeps the value of an unknown key; of two with the same key the later one.
///
/// # Errors
///
/// If the value is no JSON.
pub fn read_additional<'de, A: MapAccess<'de>>(
    map: &mut A,
    into: &mut BTreeMap<String, Value>,
    key: String,
) -> Result<(), A::Error> {
    into.insert(key, map.next_value()?);
    Ok(())
}

/// Two values for one key: nobody can know which one the sender meant.
fn check_first<E: Error>(seen: bool, key: &'static str) -> Result<(), E> {
    if seen { Err(E::duplicate_field(key)) } else { Ok(()) }
}
