//! Stage 3: rules over the whole document, one file per family.
//!
//! From here on the document is one we support. Names are the business of `lower`.

mod bodies;
mod composition;
mod formats;
mod operations;
mod parameters;
mod schemas;
mod security;
mod text_forms;
mod unions;
mod unused;
mod values;

use crate::diagnostic::Diagnostics;
use crate::resolve::Resolved;

pub(crate) use bodies::{Body, request_media_type, success_response};
pub(crate) use operations::template_parameters;
pub(crate) use parameters::effective_parameters;
pub(crate) use unions::{Alternative, alternatives};
pub(crate) use unused::check_unused;

/// Applies every rule; what it finds is in `diagnostics`.
pub(crate) fn check(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    operations::check_operations(resolved, diagnostics);
    parameters::check_parameters(resolved, diagnostics);
    schemas::check_schemas(resolved, diagnostics);
    composition::check_compositions(resolved, diagnostics);
    formats::check_formats(resolved, diagnostics);
    values::check_values(resolved, diagnostics);
    bodies::check_bodies(resolved, diagnostics);
    security::check_security(resolved.document, diagnostics);
}
