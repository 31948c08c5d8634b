//! The tables that every rule reads, and the list that it reports to.

use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer};
use crate::resolve::Resolved;
use crate::shape::{Kind, Same, Shapes};
use crate::spec::{Document, SchemaId};

/// A document, and where to report what is wrong with it.
pub(super) struct Check<'c, 'd> {
    pub(super) document: &'d Document,
    pub(super) resolved: &'c Resolved<'d>,
    pub(super) shapes: &'c Shapes<'d>,
    pub(super) diagnostics: &'c mut Diagnostics,
}

impl Check<'_, '_> {
    pub(super) fn report(&mut self, problem: Diagnostic) {
        self.diagnostics.report(problem);
    }

    /// The place that says what a schema is: its `$ref`, or the schema itself.
    pub(super) fn place(&self, id: SchemaId) -> JsonPointer {
        let shape = self.shapes.of(id);
        match shape.kind {
            Kind::Same(Same { via, .. }) => self.reference(via),
            _ => self.resolved.schemas[shape.source].at.clone(),
        }
    }

    /// The place of the `$ref` of a schema.
    pub(super) fn reference(&self, via: SchemaId) -> JsonPointer {
        let schema = &self.resolved.schemas[via];
        schema.reference.as_ref().map_or(&schema.at, |reference| &reference.at).clone()
    }
}
