//! Slots: each takes one member's value while an object is read.
//!
//! Which slot a member has says whether it may be left out and whether it may be null, in both directions.

use std::marker::PhantomData;

use serde::de::{Error, IgnoredAny, MapAccess};
use serde::ser::Serialize;

use super::reading::{Exact, Read};
use super::room;
use super::writer::ObjectWriter;
use crate::maybe::Maybe;

/// A place for the value of one member.
pub trait Slot: Sized + 'static {
    /// The value that the struct has.
    type Value: 'static;

    /// A slot without a value.
    fn empty() -> Self;

    /// Reads the value of `key`, which has the place `alias` among the member's keys.
    ///
    /// # Errors
    ///
    /// If the value does not fit, or the key came before and this is no answer.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error>;

    /// Takes the value; `key` is the member's name for errors.
    ///
    /// # Errors
    ///
    /// If there has to be one, and is none.
    fn take<E: Error>(self, key: &'static str) -> Result<Self::Value, E>;

    /// Writes the member.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn write<S: ObjectWriter>(
        value: &Self::Value,
        key: &'static str,
        object: &mut S,
    ) -> Result<(), S::Error>;
}

/// There, and not null.
#[derive(Debug)]
pub struct Required<T, W = Exact>(pub(super) Option<T>, pub(super) PhantomData<W>);

impl<T: Serialize + 'static, W: Read<T>> Slot for Required<T, W> {
    type Value = T;

    #[inline]
    fn empty() -> Self {
        Self(None, PhantomData)
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        make_room(&mut self.0, key)?;
        self.0 = Some(W::value(map.next_value()?));
        Ok(())
    }

    #[inline]
    fn take<E: Error>(self, key: &'static str) -> Result<T, E> {
        self.0.ok_or_else(|| E::missing_field(key))
    }

    #[inline]
    fn write<S: ObjectWriter>(
        value: &T,
        key: &'static str,
        object: &mut S,
    ) -> Result<(), S::Error> {
        object.field(key, value)
    }
}

/// Left out where it has no value; null counts as left out.
#[derive(Debug)]
pub struct Optional<T, W = Exact>(pub(super) Option<T>, pub(super) PhantomData<W>);

impl<T: Serialize + 'static, W: Read<T>> Slot for Optional<T, W> {
    type Value = Option<T>;

    #[inline]
    fn empty() -> Self {
        Self(None, PhantomData)
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        read_optional::<A, T, W>(&mut self.0, key, map)
    }

    #[inline]
    fn take<E: Error>(self, _key: &'static str) -> Result<Option<T>, E> {
        Ok(self.0)
    }

    #[inline]
    fn write<S: ObjectWriter>(
        value: &Option<T>,
        key: &'static str,
        object: &mut S,
    ) -> Result<(), S::Error> {
        object.optional(key, value.as_ref())
    }
}

/// Null where it has no value. It is read like one that may be left out.
#[derive(Debug)]
pub struct Nullable<T, W = Exact>(pub(super) Optional<T, W>);

impl<T: Serialize + 'static, W: Read<T>> Slot for Nullable<T, W> {
    type Value = Option<T>;

    #[inline]
    fn empty() -> Self {
        Self(Optional::empty())
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.0.read(alias, key, map)
    }

    #[inline]
    fn take<E: Error>(self, key: &'static str) -> Result<Option<T>, E> {
        self.0.take(key)
    }

    #[inline]
    fn write<S: ObjectWriter>(
        value: &Option<T>,
        key: &'static str,
        object: &mut S,
    ) -> Result<(), S::Error> {
        object.field(key, value)
    }
}

/// Left out, null, or a value: three different things.
#[derive(Debug)]
pub struct Threefold<T, W = Exact>(pub(super) Option<Maybe<T>>, pub(super) PhantomData<W>);

impl<T: Serialize + 'static, W: Read<T>> Slot for Threefold<T, W> {
    type Value = Maybe<T>;

    #[inline]
    fn empty() -> Self {
        Self(None, PhantomData)
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _alias: usize,
        key: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        make_room(&mut self.0, key)?;
        let value = map.next_value::<Option<W::Form>>()?.map(W::value);
        self.0 = Some(value.map_or(Maybe::Null, Maybe::Value));
        Ok(())
    }

    #[inline]
    fn take<E: Error>(self, _key: &'static str) -> Result<Maybe<T>, E> {
        Ok(self.0.unwrap_or_default())
    }

    #[inline]
    fn write<S: ObjectWriter>(
        value: &Maybe<T>,
        key: &'static str,
        object: &mut S,
    ) -> Result<(), S::Error> {
        object.maybe(key, value)
    }
}

/// Reads the value of `key`; null is none.
///
/// # Errors
///
/// If the value does not fit, or the key came before and this is no answer.
#[inline]
pub(super) fn read_optional<'de, A: MapAccess<'de>, T, W: Read<T>>(
    slot: &mut Option<T>,
    key: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    make_room(slot, key)?;
    *slot = map.next_value::<Option<W::Form>>()?.map(W::value);
    Ok(())
}

/// Empties a slot whose key comes again: then the compiler knows that there is nothing to drop behind this.
#[inline]
fn make_room<T, E: Error>(slot: &mut Option<T>, key: &'static str) -> Result<(), E> {
    if slot.is_some() {
        come_again(key)?;
        *slot = None;
    }
    Ok(())
}

/// Two values for one key: the last one counts in an answer, and anywhere else nobody can know which one
/// the sender meant.
#[cold]
fn come_again<E: Error>(key: &'static str) -> Result<(), E> {
    if room::in_answer() { Ok(()) } else { Err(E::duplicate_field(key)) }
}

/// Passes over the value of an unknown key.
///
/// # Errors
///
/// If the value is no JSON.
pub(super) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}
