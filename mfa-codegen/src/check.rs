//! Stage 4: rules over the document, one file per family.
//!
//! Each rule reports what breaks it, and nothing else depends on it: a rule can be taken away, and all
//! others stay as they are. `lower` refuses what is right and not supported yet.

mod bodies;
mod composition;
mod context;
mod formats;
mod object_names;
mod operations;
mod parameters;
mod rules;
mod schemas;
mod security;
mod text_forms;
mod unions;
mod unused;
mod values;

use crate::diagnostic::Diagnostics;
use crate::resolve::Resolved;
use crate::shape::Shapes;

use context::Check;

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

#[cfg(test)]
mod tests;
