//! Tables that grow with the document and are only looked into.
//!
//! Nobody can go through one, so no order shows but that of the document. A lookup costs the same however
//! many entries there are, where each step down an ordered tree waits for memory.

#![allow(clippy::disallowed_types, reason = "no order can leak, as nothing here goes through them")]

use std::borrow::Borrow;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Values by key.
#[derive(Debug)]
pub(crate) struct Lookup<K, V>(HashMap<K, V>);

impl<K, V> Default for Lookup<K, V> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash, V> Lookup<K, V> {
    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(key)
    }

    /// Puts a value in the place of any other.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.0.insert(key, value);
    }
}

/// So many keys are compared one by one.
const FEW: usize = 8;

/// Keys that have been seen.
#[derive(Debug)]
pub(crate) struct Seen<K> {
    few: Vec<K>,
    /// All of them, once they are more than a few.
    many: HashSet<K>,
}

impl<K: Copy + Eq + Hash> Seen<K> {
    pub(crate) fn new() -> Self {
        Self { few: Vec::new(), many: HashSet::new() }
    }

    /// Adds a key, and says whether it is a new one.
    pub(crate) fn insert(&mut self, key: K) -> bool {
        if FEW <= self.few.len() {
            self.many.extend(self.few.drain(..));
        } else if self.many.is_empty() {
            let is_new = !self.few.contains(&key);
            if is_new {
                self.few.push(key);
            }
            return is_new;
        }
        self.many.insert(key)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lookup, Seen};

    #[test]
    fn a_key_is_new_once_among_few_and_among_many() {
        let mut seen = Seen::new();
        for key in 0..20 {
            assert!(seen.insert(key), "{key}");
            assert!((0..=key).all(|key| !seen.insert(key)), "{key}");
        }
    }

    #[test]
    fn the_last_value_of_a_key_counts() {
        let mut lookup = Lookup::default();
        lookup.insert("a", 1);
        lookup.insert("a", 2);
        assert_eq!((lookup.get("a"), lookup.get("b")), (Some(&2), None));
    }
}
