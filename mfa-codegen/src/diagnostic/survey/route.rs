//! Ways to the places that are looked for, and the place that the parser tells.

use std::cell::Cell;
use std::fmt;

use crate::diagnostic::locate::{Position, Target};
use crate::diagnostic::pointer::Step;

/// The rest of the way to one place.
#[derive(Clone, Copy)]
pub(super) struct Route<'w> {
    pub(super) steps: &'w [&'w Step],
    pub(super) target: Target,
    pub(super) found: &'w Cell<Option<Position>>,
}

impl Route<'_> {
    /// The rest of the way, if this is its next step.
    pub(super) fn through(self, step: &Step) -> Option<Self> {
        let (first, rest) = self.steps.split_first()?;
        (*first == step).then_some(Self { steps: rest, ..self })
    }

    pub(super) fn arrive(self, error: &impl fmt::Display, scalar: &str) {
        // The parser does not say so where it is the very first character.
        let (line, column) = told(&error.to_string()).unwrap_or((1, 1));
        self.found.set(Some(Position { line, column, scalar: Some(scalar.to_owned()) }));
    }
}

/// `… at line 3 column 14`, as the parser ends its errors.
pub(super) fn told(error: &str) -> Option<(usize, usize)> {
    let (_, place) = error.rsplit_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}
