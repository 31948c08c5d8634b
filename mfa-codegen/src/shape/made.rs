//! The shapes that are made so far.

use super::values::Shape;
use crate::resolve::{Link, Resolved};
use crate::spec::{ById, Schema, SchemaId};

/// How many properties may be joined in all. The largest document known to us joins a thousand.
const MAX_JOINED: usize = 30_000;

/// A document, and the shapes of some of its schemas.
pub(super) struct Made<'s, 'd> {
    pub(super) resolved: &'s Resolved<'d>,
    pub(super) shapes: ById<Schema, Option<Shape<'d>>>,
    pub(super) budget: Budget,
}

impl<'s, 'd> Made<'s, 'd> {
    pub(super) fn new(resolved: &'s Resolved<'d>) -> Self {
        let shapes = resolved.schemas.map(None, |_| None);
        Self { resolved, shapes, budget: Budget(MAX_JOINED) }
    }
}

/// How many steps of work are left for the whole document.
pub(super) struct Budget(usize);

/// The budget is used up.
pub(super) struct Spent;

impl Budget {
    /// Counts some steps of work.
    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Spent> {
        let left = self.0.checked_sub(steps);
        self.0 = left.unwrap_or_default();
        left.map(|_| ()).ok_or(Spent)
    }
}

/// The `$ref` that a schema comes down to: the schema with it, and its target.
pub(super) fn reference(resolved: &Resolved<'_>, id: SchemaId) -> Option<(SchemaId, SchemaId)> {
    let mut via = id;
    loop {
        match resolved.links[via] {
            Link::To(target) => return Some((via, target)),
            Link::Inner(inner) => via = inner,
            Link::Own | Link::Broken(_) => return None,
        }
    }
}

/// The first schema with a `$ref` on the way, and the one at the end of the references.
pub(super) fn end_of(resolved: &Resolved<'_>, start: SchemaId) -> (SchemaId, SchemaId) {
    let (mut first, mut id) = (None, start);
    while let Some((via, target)) = reference(resolved, id) {
        first = first.or(Some(via));
        id = target;
    }
    (first.unwrap_or(start), id)
}

/// The schema with the keywords: this one, or the sole member of its composition.
pub(super) fn source_of(resolved: &Resolved<'_>, id: SchemaId) -> SchemaId {
    let mut id = id;
    while let Link::Inner(inner) = resolved.links[id] {
        id = inner;
    }
    id
}
