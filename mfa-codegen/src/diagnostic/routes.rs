//! The ways to many places of a text, as one tree: a reading of the text then follows them all at
//! once, and costs what the text is long.

use std::cell::Cell;

use super::locate::{Position, Target};
use super::pointer::{JsonPointer, Step};
use crate::ordered::Map;

/// The places that are looked for at a value and below it, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Routes<'w> {
    /// Places of the value itself.
    values: Vec<usize>,
    /// Places of the keys that lead to it: which of several equal ones, from 1, and the place.
    keys: Vec<(usize, usize)>,
    by_key: Map<&'w str, Self>,
    by_index: Map<usize, Self>,
}

impl<'w> Routes<'w> {
    /// The routes to these places; their numbers are those of their order.
    pub(super) fn to(places: &[(&'w JsonPointer, Target)]) -> Self {
        let mut root = Self::default();
        for (number, (at, target)) in places.iter().enumerate() {
            let steps = at.steps();
            let is_key = matches!(steps.last(), Some(Step::Key(_)));
            root.add(&steps, &mut |end| match target {
                Target::Key(nth) if is_key => end.keys.push((*nth, number)),
                // Neither the root nor an item has a key: it is shown itself.
                Target::Key(_) | Target::Value => end.values.push(number),
            });
        }
        root
    }

    fn add(&mut self, steps: &[&'w Step], add_place: &mut dyn FnMut(&mut Self)) {
        match steps {
            [] => add_place(self),
            [Step::Key(key), rest @ ..] => {
                self.by_key.change(key, |inner| inner.add(rest, add_place));
            }
            [Step::Index(index), rest @ ..] => {
                self.by_index.change(*index, |inner| inner.add(rest, add_place));
            }
        }
    }

    /// The key through which some lead, and the rest of their way.
    pub(super) fn through_key(&self, key: &str) -> Option<(&'w str, &Self)> {
        self.by_key.entry(key).map(|(key, inner)| (*key, inner))
    }

    pub(super) fn through_index(&self, index: usize) -> Option<&Self> {
        self.by_index.get(&index)
    }

    /// The last item of a sequence through which one of them leads.
    pub(super) fn last_index(&self) -> Option<usize> {
        self.by_index.last().copied()
    }
}

/// Where the places are, as far as they have been found.
pub(super) struct Found(Vec<Cell<Option<Position>>>);

impl Found {
    pub(super) fn of(places: usize) -> Self {
        Self((0..places).map(|_| Cell::new(None)).collect())
    }

    pub(super) fn into_vec(self) -> Vec<Option<Position>> {
        self.0.into_iter().map(Cell::into_inner).collect()
    }

    /// The value to which routes lead is here.
    pub(super) fn value(&self, routes: &Routes<'_>, position: &Position) {
        routes.values.iter().for_each(|place| self.set(*place, position));
    }

    /// The key that leads to the value is here, for the n-th time.
    pub(super) fn key(&self, routes: &Routes<'_>, nth: usize, position: &Position) {
        let places = routes.keys.iter().filter(|(wanted, _)| *wanted == nth);
        places.for_each(|(_, place)| self.set(*place, position));
    }

    /// A scalar is here, and nothing below it.
    pub(super) fn scalar(&self, routes: &Routes<'_>, position: &Position) {
        self.value(routes, position);
        routes.by_key.values().for_each(|inner| self.lost(inner, position));
        routes.by_index.values().for_each(|inner| self.lost(inner, position));
    }

    /// A mapping around the places has ended, in which each key has been `seen` so often. Those that
    /// it does not have are shown at the mapping.
    pub(super) fn end_of_map(
        &self,
        routes: &Routes<'_>,
        seen: &Map<&str, usize>,
        around: &Position,
    ) {
        routes.by_index.values().for_each(|inner| self.lost(inner, around));
        for (key, inner) in routes.by_key.iter() {
            match seen.get(key).copied().unwrap_or_default() {
                0 => self.lost(inner, around),
                times => {
                    let more = inner.keys.iter().filter(|(nth, _)| times < *nth);
                    more.for_each(|(_, place)| self.set(*place, around));
                }
            }
        }
    }

    /// A sequence around the places has ended after so many items.
    pub(super) fn end_of_list(&self, routes: &Routes<'_>, items: usize, around: &Position) {
        routes.by_key.values().for_each(|inner| self.lost(inner, around));
        let lost = routes.by_index.iter().filter(|(index, _)| items <= **index);
        lost.for_each(|(_, inner)| self.lost(inner, around));
    }

    /// Nothing of this is in the text: what is around it is shown.
    fn lost(&self, routes: &Routes<'_>, around: &Position) {
        routes.keys.iter().for_each(|(_, place)| self.set(*place, around));
        self.scalar(routes, around);
    }

    /// The first position stays.
    fn set(&self, place: usize, position: &Position) {
        let Some(cell) = self.0.get(place) else { return };
        let known = cell.take();
        cell.set(known.or_else(|| Some(position.clone())));
    }
}
