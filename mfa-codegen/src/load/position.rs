//! Places in a text, and ways to say where a node is.

use crate::diagnostic::{JsonPointer, Place};

/// The way to a node. Pointers to all of them would take longer than looking at them, and only the
/// few about which there is something to report need one.
pub(super) type At<'a> = &'a dyn Fn() -> JsonPointer;

/// The line and the column of a byte.
pub(super) fn position(text: &str, offset: usize, file: usize) -> Place {
    let before = text.get(..offset).unwrap_or_default();
    let line_before = before.rsplit('\n').next().unwrap_or_default();
    let (line, column) = (1 + before.matches('\n').count(), 1 + line_before.chars().count());
    Place::Position { file, line, column }
}
