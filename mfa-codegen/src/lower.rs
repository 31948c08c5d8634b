//! Stage 5: from the document to the [`Model`].
//!
//! The only stage that sees both, and the one place that decides: types, names, the order of inputs,
//! the media type of a body, the answer that is success. Each is decided once. From here on every Rust
//! name is final and unique.

mod answer;
mod body;
mod cases;
mod client;
mod constraints;
mod docs;
mod enums;
mod envelope;
mod fields;
mod formats;
mod missing;
mod names;
mod operation;
mod parameters;
mod plan;
mod recursion;
mod refused;
mod types;
mod unions;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::model::{Model, Name, TypeDef, TypeRef};
use crate::resolve::Resolved;
use crate::shape::{Condition, Shapes};
use crate::spec::SchemaId;

use names::Scope;

/// Each setter of a required field moves all fields of its builder over, so a wide struct costs the
/// square of its width. The largest documents known to us have a tenth of this in all.
const MAX_MOVES: usize = 1_000_000;

/// What every lowering function needs.
struct Lower<'d, 'c> {
    resolved: &'c Resolved<'d>,
    shapes: &'c Shapes<'d>,
    diagnostics: &'c mut Diagnostics,
    types: Vec<TypeDef>,
    type_scope: Scope,
    builder_scope: Scope,
    /// How many fields the setters of all builders may still move over, or that it was too many.
    moves: Result<usize, Reported>,
    /// The Rust name of each entry of `components.schemas`.
    schema_names: BTreeMap<SchemaId, Name>,
    /// The types made of schemas written out where they are used, by the source of the shape.
    unnamed: BTreeMap<SchemaId, Name>,
    /// Structs whose fields depend on a value, and how.
    conditions: Vec<(Name, Vec<Rc<Condition<'d>>>)>,
}

impl Lower<'_, '_> {
    /// Accounts for a builder of so many fields, of which so many are required.
    ///
    /// # Errors
    ///
    /// [`Reported`] if all builders together are larger than can be.
    fn spend(&mut self, at: &JsonPointer, required: usize, fields: usize) -> Result<(), Reported> {
        let moves = required.saturating_add(1).saturating_mul(fields);
        let left = self.moves?.checked_sub(moves);
        self.moves = left.ok_or_else(|| self.diagnostics.report(codes::too_wide(at)));
        self.moves.map(|_| ())
    }

    /// Proof that an earlier step has reported why something is missing.
    fn failed_before(&mut self, at: &JsonPointer) -> Reported {
        match self.diagnostics.gate() {
            Err(reported) => reported,
            Ok(()) => self.diagnostics.report(codes::internal(at, "something was not made")),
        }
    }
}

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
    let mut cx = Lower {
        resolved,
        shapes,
        diagnostics,
        types: Vec::new(),
        type_scope: Scope::new("type"),
        builder_scope: Scope::new("builder"),
        moves: Ok(MAX_MOVES),
        schema_names: BTreeMap::new(),
        unnamed: BTreeMap::new(),
        conditions: Vec::new(),
    };
    refused::refuse(&mut cx);
    let plans = plan::plan_operations(&mut cx);
    types::name_schemas(&mut cx);
    types::lower_schemas(&mut cx);
    let clients = client::lower_clients(&mut cx, &plans);
    let mut types = std::mem::take(&mut cx.types);
    recursion::box_cycles(&mut types);
    cases::add_cases(&mut cx, &mut types);
    mark_parts(&mut types);
    let missing = missing::missing_types(&cx, &types);
    Model { types, clients, missing }
}

/// Finds the structs that are the types of fields.
fn mark_parts(types: &mut [TypeDef]) {
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for definition in types.iter() {
        let TypeDef::Struct(definition) = definition else { continue };
        parts.extend(definition.fields.iter().filter_map(|field| match &field.ty {
            TypeRef::Named(name) => Some(name.text.clone()),
            _ => None,
        }));
    }
    for definition in types {
        if let TypeDef::Struct(definition) = definition {
            definition.is_part = parts.contains(&definition.name.text);
        }
    }
}

/// The place of an object's `x-rust-name`, or else of the object.
fn named_at<'p>(
    rust_name: Option<&'p crate::spec::Located<String>>,
    at: &'p JsonPointer,
) -> &'p JsonPointer {
    rust_name.map_or(at, |name| &name.at)
}

#[cfg(test)]
mod tests;
