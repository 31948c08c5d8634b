//! Stage 4: rules over the document, one file per family.
//!
//! Each rule reports what breaks it, and nothing else depends on it: a rule can be taken away, and all
//! others stay as they are. `lower` refuses what is right and not supported yet.

mod bodies;
mod composition;
mod formats;
mod operations;
mod parameters;
mod rules;
mod schemas;
mod security;
mod text_forms;
mod unions;
mod unused;
mod values;

use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer};
use crate::resolve::Resolved;
use crate::shape::{Kind, Same, Shapes};
use crate::spec::{Document, SchemaId};

/// A document, and where to report what is wrong with it.
struct Check<'c, 'd> {
    document: &'d Document,
    resolved: &'c Resolved<'d>,
    shapes: &'c Shapes<'d>,
    diagnostics: &'c mut Diagnostics,
}

/// Applies every rule; what it finds is in `diagnostics`.
pub(crate) fn check<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    diagnostics: &mut Diagnostics,
) {
    let mut cx = Check { document: resolved.document, resolved, shapes, diagnostics };
    operations::check_operations(&mut cx);
    parameters::check_parameters(&mut cx);
    schemas::check_schemas(&mut cx);
    composition::check_compositions(&mut cx);
    unions::check_unions(&mut cx);
    formats::check_formats(&mut cx);
    rules::check_rules(&mut cx);
    values::check_values(&mut cx);
    bodies::check_bodies(&mut cx);
    security::check_security(&mut cx);
}

/// Warns of schemas that nothing uses. Comes last: in a broken document, what seems unused may only
/// have lost what uses it.
pub(crate) fn check_unused<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    diagnostics: &mut Diagnostics,
) {
    let mut cx = Check { document: resolved.document, resolved, shapes, diagnostics };
    unused::check_unused_schemas(&mut cx);
}

impl Check<'_, '_> {
    fn report(&mut self, problem: Diagnostic) {
        self.diagnostics.report(problem);
    }

    /// The place that says what a schema is: its `$ref`, or the schema itself.
    fn place(&self, id: SchemaId) -> JsonPointer {
        let shape = self.shapes.of(id);
        match shape.kind {
            Kind::Same(Same { via, .. }) => self.reference(via),
            _ => self.resolved.schemas[shape.source].at.clone(),
        }
    }

    /// The place of the `$ref` of a schema.
    fn reference(&self, via: SchemaId) -> JsonPointer {
        let schema = &self.resolved.schemas[via];
        schema.reference.as_ref().map_or(&schema.at, |reference| &reference.at).clone()
    }
}

#[cfg(test)]
mod tests;
