//! Values by key.

use std::borrow::Borrow;
use std::cmp::Ordering;

use super::order::{Order, Places, Spot};

/// Values by key, in the order of the keys.
#[derive(Clone, Debug)]
pub(crate) struct Map<K, V> {
    /// In the order in which they came.
    entries: Vec<(K, V)>,
    order: Order,
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self { entries: Vec::new(), order: Order::default() }
    }
}

impl<K: Ord, V> Map<K, V> {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, Spot>
    where
        K: Borrow<Q>,
    {
        self.order.find(&|place| match self.entries.get(place) {
            Some((known, _)) => known.borrow().cmp(key),
            None => Ordering::Less,
        })
    }

    /// A key and its value.
    pub(crate) fn entry<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        let (key, value) = self.entries.get(self.find(key).ok()?)?;
        Some((key, value))
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        Some(self.entry(key)?.1)
    }

    pub(crate) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.find(key).ok()?;
        Some(&mut self.entries.get_mut(place)?.1)
    }

    pub(crate) fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Puts a value in the place of any other, which is handed back.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(place) => Some(std::mem::replace(&mut self.entries.get_mut(place)?.1, value)),
            Err(spot) => {
                self.order.insert(spot, self.entries.len());
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Changes the value of a key, which without one is the default.
    pub(crate) fn change(&mut self, key: K, change: impl FnOnce(&mut V))
    where
        V: Default,
    {
        match self.get_mut(&key) {
            Some(value) => change(value),
            None => {
                let mut value = V::default();
                change(&mut value);
                self.insert(key, value);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The last key.
    pub(crate) fn last(&self) -> Option<&K> {
        Some(&self.entries.get(self.order.last()?)?.0)
    }

    pub(crate) fn iter(&self) -> Iter<'_, K, V> {
        Iter { entries: &self.entries, places: self.order.places() }
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|(key, _)| key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// The entries themselves.
    pub(crate) fn into_vec(self) -> Vec<(K, V)> {
        let Self { entries, order } = self;
        let mut left: Vec<Option<(K, V)>> = entries.into_iter().map(Some).collect();
        order.places().filter_map(|place| left.get_mut(place)?.take()).collect()
    }
}

/// Of two values of one key the last counts.
impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

/// Of two values of one key the last counts.
impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

/// Goes through a [`Map`].
pub(crate) struct Iter<'m, K, V> {
    entries: &'m [(K, V)],
    places: Places<'m>,
}

impl<'m, K, V> Iterator for Iter<'m, K, V> {
    type Item = (&'m K, &'m V);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, value) = self.entries.get(self.places.next()?)?;
        Some((key, value))
    }
}
