//! Stage 5: from the document to the [`Model`].
//!
//! The only stage that sees both, and the one place that decides: types, names, the order of inputs,
//! the media type of a body, the answer that is success. Each is decided once. From here on every Rust
//! name is final and unique.

mod answer;
mod body;
mod cases;
mod client;
mod concern;
mod constraints;
mod context;
mod defined;
mod definitions;
mod depth;
mod described;
mod docs;
mod enums;
mod envelope;
mod facts;
mod fields;
mod formats;
mod hosts;
mod inputs;
mod missing;
mod names;
mod operation;
mod parameters;
mod parts;
mod places;
mod plan;
mod reach;
mod recursion;
mod refused;
mod schemes;
mod types;
mod unions;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::resolve::Resolved;
use crate::shape::Shapes;

use context::Lower;

/// Lowers a document.
///
/// One with errors is lowered as well: to find the names that collide, and because code that uses
/// the client should not be wrong in every line when the document is wrong in one. What cannot be
/// made out is left out, or is any JSON value.
pub(crate) fn lower<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    diagnostics: &mut Diagnostics,
) -> Model {
    let mut cx = Lower::new(resolved, shapes, diagnostics);
    refused::refuse(&mut cx);
    let plans = plan::plan_operations(&mut cx);
    definitions::name_schemas(&mut cx);
    definitions::define_all(&mut cx);
    let clients = client::lower_clients(&mut cx, &plans);
    definitions::define_all(&mut cx);
    let mut types = std::mem::take(&mut cx.types);
    recursion::box_cycles(&mut types);
    cases::add_cases(&mut cx, &mut types);
    parts::mark_parts(&mut types);
    reach::mark_reach(&mut types, &clients);
    concern::mark_concerns(&mut types, &clients);
    depth::check_depth(&mut cx, &types);
    let missing = missing::missing_types(&cx, &types);
    Model { types, clients, missing }
}

#[cfg(test)]
mod tests;
