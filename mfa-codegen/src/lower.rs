//! Stage 4: from the document to the [`Model`].
//!
//! The only stage that sees both. It decides types, names and the order of inputs; from here on
//! every Rust name is final and unique.

mod cases;
mod client;
mod constraints;
mod docs;
mod envelope;
mod formats;
mod names;
mod operation;
mod recursion;
mod schema;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::model::{Model, Name, TypeDef, TypeRef};
use crate::resolve::{Resolved, Target};
use crate::spec::{Condition, RefOr, Reference, walk};

use names::{Case, Scope, rust_name};

/// Each setter of a required field moves all fields of its builder over, so a wide struct costs the
/// square of its width. The largest documents known to us have a tenth of this in all.
const MAX_MOVES: usize = 1_000_000;

/// Nobody's code has a name that is longer.
const LONGEST_NAME: usize = 200;

/// What every lowering function needs.
pub(crate) struct Lower<'d, 'c> {
    pub(crate) resolved: &'c Resolved<'d>,
    pub(crate) diagnostics: &'c mut Diagnostics,
    types: Vec<TypeDef>,
    type_scope: Scope,
    builder_scope: Scope,
    /// How many fields the setters of all builders may still move over, or that it was too many.
    moves: Result<usize, Reported>,
    /// The Rust name of each entry of `components.schemas`.
    schema_names: BTreeMap<Target<'d>, Name>,
    /// The types made of schemas written out where they are used, by the place of the schema.
    unnamed: BTreeMap<String, Name>,
    /// Structs whose fields depend on a value, and how.
    conditions: Vec<(Name, Vec<Condition>)>,
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

    /// What is missing here was reported where it should have been made.
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
pub(crate) fn lower(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) -> Model {
    let mut cx = Lower {
        resolved,
        diagnostics,
        types: Vec::new(),
        type_scope: Scope::new("type"),
        builder_scope: Scope::new("builder"),
        moves: Ok(MAX_MOVES),
        schema_names: BTreeMap::new(),
        unnamed: BTreeMap::new(),
        conditions: Vec::new(),
    };
    schema::name_schemas(&mut cx);
    schema::lower_schemas(&mut cx);
    let clients = client::lower_clients(&mut cx);
    let mut types = std::mem::take(&mut cx.types);
    recursion::box_cycles(&mut types);
    cases::add_cases(&mut cx, &mut types);
    mark_parts(&mut types);
    let missing = missing_types(resolved, diagnostics, &types);
    Model { types, clients, missing }
}

/// What code that uses the client may name if a schema has lost its name.
fn missing_types(
    resolved: &Resolved<'_>,
    diagnostics: &Diagnostics,
    types: &[TypeDef],
) -> BTreeSet<Name> {
    let mut missing = BTreeSet::new();
    if diagnostics.gate().is_ok() {
        return missing;
    }
    // That they are missing has been reported.
    let mut quiet = Diagnostics::default();
    walk::schemas(resolved.document, &mut |schema| {
        let RefOr::Ref(Reference { at, target, .. }) = schema else { return };
        let name = target.rsplit_once("/schemas/").map(|(_, name)| name);
        let name = name.filter(|name| name.len() <= LONGEST_NAME);
        if let Some(name) = name.filter(|_| resolved.schemas.follow(&mut quiet, schema).is_err()) {
            missing.extend(rust_name(&mut quiet, "type", Case::UpperCamel, name, at, None));
        }
    });
    let made: BTreeSet<&Name> = types.iter().map(TypeDef::name).collect();
    missing.retain(|name| !made.contains(name));
    missing
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
