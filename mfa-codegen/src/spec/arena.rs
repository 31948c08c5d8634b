//! Objects of one kind, each with a number, so that others refer to it without a lifetime or a name.

use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

/// The number of an object among those of its kind.
pub(crate) struct Id<T> {
    index: usize,
    of: PhantomData<fn() -> T>,
}

/// All objects of one kind, wherever in the document they stand, in the order of the reading: an outer
/// one before those inside of it.
#[derive(Debug)]
pub(crate) struct Arena<T>(ById<T, T>);

/// Something about each object of an [`Arena`].
pub(crate) struct ById<T, V> {
    values: Vec<V>,
    /// Stands for an id of another arena, so that no lookup can fail.
    fallback: V,
    of: PhantomData<fn() -> T>,
}

impl<T: Default> Default for Arena<T> {
    fn default() -> Self {
        Self(ById::new(T::default()))
    }
}

impl<T> Arena<T> {
    /// Adds an object.
    pub(crate) fn push(&mut self, object: T) -> Id<T> {
        self.0.push(object)
    }

    /// Puts an object where another one has held its place.
    pub(crate) fn set(&mut self, id: Id<T>, object: T) {
        self.0.set(id, object);
    }

    /// Every object, with its id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id<T>, &T)> + Clone {
        self.0.iter()
    }

    /// The same value for each object.
    pub(crate) fn map<'a, V>(
        &'a self,
        fallback: V,
        value: impl FnMut((Id<T>, &'a T)) -> V,
    ) -> ById<T, V> {
        ById { values: self.iter().map(value).collect(), fallback, of: PhantomData }
    }
}

impl<T> Index<Id<T>> for Arena<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.0[id]
    }
}

impl<T, V> ById<T, V> {
    fn new(fallback: V) -> Self {
        Self { values: Vec::new(), fallback, of: PhantomData }
    }

    fn push(&mut self, value: V) -> Id<T> {
        self.values.push(value);
        Id { index: self.values.len() - 1, of: PhantomData }
    }

    pub(crate) fn set(&mut self, id: Id<T>, value: V) {
        if let Some(place) = self.values.get_mut(id.index) {
            *place = value;
        }
    }

    fn iter(&self) -> impl Iterator<Item = (Id<T>, &V)> + Clone {
        let id = |index| Id { index, of: PhantomData };
        self.values.iter().enumerate().map(move |(index, value)| (id(index), value))
    }
}

impl<T, V> Index<Id<T>> for ById<T, V> {
    type Output = V;

    fn index(&self, id: Id<T>) -> &V {
        self.values.get(id.index).unwrap_or(&self.fallback)
    }
}

impl<T, V: fmt::Debug> fmt::Debug for ById<T, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.values).finish()
    }
}

// Derived, these would ask the same of the object.
impl<T> Default for Id<T> {
    /// The first object.
    fn default() -> Self {
        Self { index: 0, of: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.index.fmt(f)
    }
}
