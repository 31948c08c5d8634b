//! The table of all shapes.

use std::rc::Rc;

use super::record::Record;
use super::selector::Selector;
use super::values::{Kind, Same, Shape};
use crate::ordered::Map;
use crate::spec::{ById, Schema, SchemaId};

/// The shape of every schema.
pub(crate) struct Shapes<'d> {
    all: ById<Schema, Shape<'d>>,
    /// The way to tell the members of each union apart, by the source of the union.
    selectors: Map<SchemaId, Selector<'d>>,
}

impl<'d> Shapes<'d> {
    pub(super) fn new(shapes: ById<Schema, Shape<'d>>) -> Self {
        Self { all: shapes, selectors: Map::new() }
    }

    pub(super) fn with_selectors(self, selectors: Map<SchemaId, Selector<'d>>) -> Self {
        Self { selectors, ..self }
    }

    /// The shape of a schema, as it is written.
    pub(crate) fn of(&self, id: SchemaId) -> &Shape<'d> {
        &self.all[id]
    }

    /// The schema at the end of the references that this one comes down to.
    pub(crate) fn end(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // `resolve` has seen that there is an end.
        while let Kind::Same(Same { target, .. }) = self.of(id).kind {
            id = target;
        }
        id
    }

    /// The shape at the end of the references.
    pub(crate) fn at_end(&self, id: SchemaId) -> &Shape<'d> {
        self.of(self.end(id))
    }

    /// The object that a schema describes, by itself or through references.
    pub(crate) fn record(&self, id: SchemaId) -> Option<&Rc<Record<'d>>> {
        match &self.at_end(id).kind {
            Kind::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The way to tell the members of a union apart, by the source of its shape.
    pub(crate) fn selector(&self, source: SchemaId) -> &Selector<'d> {
        self.selectors.get(&source).unwrap_or(&Selector::Trial)
    }
}
