//! A map whose entries expire, and which never grows beyond a limit.

use std::collections::BTreeMap;

use crate::clock::Moment;

/// Entries a map holds at most. When it is full, the entry that expires first has to go.
const CAPACITY: usize = 4096;

/// Values that are there until their time is over.
#[derive(Debug)]
pub(crate) struct Expiring<K, V> {
    entries: BTreeMap<K, Entry<V>>,
}

#[derive(Debug)]
struct Entry<V> {
    expires: Moment,
    value: V,
}

impl<K: Ord + Clone, V> Expiring<K, V> {
    pub(crate) const fn new() -> Self {
        Self { entries: BTreeMap::new() }
    }

    /// Keeps `value` until `expires`, in place of what was there.
    pub(crate) fn insert(&mut self, now: Moment, expires: Moment, key: K, value: V) {
        self.make_room(now);
        self.entries.insert(key, Entry { expires, value });
    }

    /// The value, if it is still there. An entry is gone in the moment in which it expires.
    pub(crate) fn get(&self, now: Moment, key: &K) -> Option<&V> {
        self.entries.get(key).filter(|entry| now < entry.expires).map(|entry| &entry.value)
    }

    /// The value to be changed, whether its time is over or not.
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.entries.get_mut(key).map(|entry| &mut entry.value)
    }

    pub(crate) fn remove(&mut self, key: &K) {
        self.entries.remove(key);
    }

    fn make_room(&mut self, now: Moment) {
        if self.entries.len() < CAPACITY {
            return;
        }
        self.entries.retain(|_, entry| now < entry.expires);
        while self.entries.len() >= CAPACITY {
            let first = self.entries.iter().min_by_key(|(_, entry)| entry.expires);
            let Some(key) = first.map(|(key, _)| key.clone()) else { return };
            self.entries.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests;
