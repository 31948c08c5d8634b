//! Lists and maps: the room that they take while they grow.

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess};

use super::wrapper::{BLOCK, Counted};
use crate::codec::room::take;

/// Places of a list that has begun.
const FIRST_ITEMS: usize = 4;
/// Places of a map's node, and how many of them are taken at least where a map has several.
const NODE: usize = 12;
const NODE_FILLED: usize = 6;
/// The keys of a struct are numbers of one or two bytes, of which there are not many.
const SMALLEST_DATA: usize = 3;

/// The items of a list.
pub(super) struct Items<A> {
    items: A,
    count: usize,
    /// For how many items room was taken.
    room: usize,
}

impl<A> Items<A> {
    pub(super) fn new(items: A) -> Self {
        Self { items, count: 0, room: 0 }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<A> {
    type Error = A::Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        // Room is taken for the items before this one, as to look at the new one would move it once more.
        if self.room < self.count {
            let more = self.room.max(FIRST_ITEMS);
            take::<A::Error>(more.saturating_mul(size_of::<T::Value>()))?;
            self.room += more;
        }
        self.count += 1;
        self.items.next_element_seed(Counted::for_place_of::<T::Value>(seed))
    }
}

/// The entries of an object.
pub(in crate::codec) struct Entries<A> {
    entries: A,
    /// Counts those whose keys are data.
    count: usize,
    /// The size of the latest key.
    key: usize,
}

impl<A> Entries<A> {
    pub(in crate::codec) fn new(entries: A) -> Self {
        Self { entries, count: 0, key: 0 }
    }

    /// Takes room for an entry whose value is of so many bytes.
    #[inline]
    fn take<E: Error>(&mut self, value: usize) -> Result<(), E> {
        if self.key < SMALLEST_DATA {
            return Ok(());
        }
        let slots = if self.count.is_multiple_of(NODE_FILLED) { NODE } else { 0 };
        self.count += 1;
        take(BLOCK + slots.saturating_mul(self.key + value))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        self.key = size_of::<K::Value>();
        self.entries.next_key_seed(seed)
    }

    #[inline]
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.take::<A::Error>(size_of::<T::Value>())?;
        self.entries.next_value_seed(Counted::for_place_of::<T::Value>(seed))
    }
}
