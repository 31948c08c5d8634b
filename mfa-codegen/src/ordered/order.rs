//! The order of entries that stand elsewhere.

use std::cmp::Ordering;
use std::slice;

/// How the entry at a place compares to the one that is looked for.
pub(super) type Compare<'c> = &'c dyn Fn(usize) -> Ordering;

/// A run that is longer is halved, so that to add an entry moves no more than this, and one number
/// for each run.
const LONGEST_RUN: usize = 512;

/// The places of entries, in the order of their keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// One after the other; none is empty.
    runs: Vec<Vec<usize>>,
}

/// Where in an [`Order`] an entry belongs.
pub(super) struct Spot {
    run: usize,
    index: usize,
}

impl Order {
    /// The place of the entry that is equal, or the spot where one would belong.
    pub(super) fn find(&self, compare: Compare<'_>) -> Result<usize, Spot> {
        let begins_before = |run: &Vec<usize>| {
            run.first().is_some_and(|place| compare(*place) != Ordering::Greater)
        };
        // The first run takes what is less than all.
        let run = self.runs.partition_point(begins_before).saturating_sub(1);
        let places = self.runs.get(run).map(Vec::as_slice).unwrap_or_default();
        match places.binary_search_by(|place| compare(*place)) {
            Ok(index) => places.get(index).copied().ok_or(Spot { run, index }),
            Err(index) => Err(Spot { run, index }),
        }
    }

    /// Adds the place of an entry at the spot that was found for it.
    pub(super) fn insert(&mut self, Spot { run, index }: Spot, place: usize) {
        let Some(places) = self.runs.get_mut(run) else { return self.runs.push(vec![place]) };
        places.insert(index, place);
        if LONGEST_RUN < places.len() {
            let half = places.split_off(LONGEST_RUN / 2);
            self.runs.insert(run + 1, half);
        }
    }

    /// The place of the last entry.
    pub(super) fn last(&self) -> Option<usize> {
        self.runs.last()?.last().copied()
    }

    /// All places, in the order of the entries.
    pub(super) fn places(&self) -> Places<'_> {
        Places { run: [].iter(), runs: self.runs.iter() }
    }
}

/// Goes through an [`Order`]. A chain of adapters would be compiled anew for whatever is done with it.
pub(super) struct Places<'o> {
    run: slice::Iter<'o, usize>,
    runs: slice::Iter<'o, Vec<usize>>,
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        loop {
            match self.run.next() {
                Some(place) => return Some(*place),
                None => self.run = self.runs.next()?.iter(),
            }
        }
    }
}
