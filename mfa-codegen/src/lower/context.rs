//! The state of the lowering of one document.

use std::collections::VecDeque;
use std::rc::Rc;

use super::names::Scope;
use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::lookup::Lookup;
use crate::model::{ByType, Name, TypeId, Types};
use crate::resolve::Resolved;
use crate::shape::{Condition, Shapes};
use crate::spec::{ById, Located, Schema, SchemaId};

/// Each setter of a required field moves all fields of its builder over, so a wide struct costs the
/// square of its width. The largest documents known to us have a tenth of this in all.
const MAX_MOVES: usize = 1_000_000;

/// The state that every lowering function shares.
pub(super) struct Lower<'d, 'c> {
    pub(super) resolved: &'c Resolved<'d>,
    pub(super) shapes: &'c Shapes<'d>,
    pub(super) diagnostics: &'c mut Diagnostics,
    pub(super) types: Types,
    pub(super) type_scope: Scope,
    /// The Rust names of the entries of `components.schemas`, to which all others give way.
    pub(super) component_names: Lookup<String, ()>,
    /// The builders of types.
    pub(super) builder_scope: Scope,
    /// The builders of their cases.
    pub(super) case_scope: Scope,
    /// How many fields the setters of all builders may still move over, or that it was too many.
    moves: Result<usize, Reported>,
    /// The type of each entry of `components.schemas`.
    pub(super) named: ById<Schema, Option<TypeId>>,
    /// The types made of schemas written out where they are used, by the source of the shape.
    pub(super) unnamed: ById<Schema, Option<TypeId>>,
    /// The schema of each type.
    pub(super) sources: ByType<Option<SchemaId>>,
    /// Types that have a name and wait for their definition.
    pub(super) waiting: VecDeque<TypeId>,
    /// Structs whose fields depend on a value, and how.
    pub(super) conditions: Vec<(TypeId, Vec<Rc<Condition<'d>>>)>,
}

impl<'d, 'c> Lower<'d, 'c> {
    pub(super) fn new(
        resolved: &'c Resolved<'d>,
        shapes: &'c Shapes<'d>,
        diagnostics: &'c mut Diagnostics,
    ) -> Self {
        Self {
            resolved,
            shapes,
            diagnostics,
            types: Types::default(),
            type_scope: Scope::new("type"),
            component_names: Lookup::default(),
            builder_scope: Scope::new("builder"),
            case_scope: Scope::new("builder"),
            moves: Ok(MAX_MOVES),
            named: resolved.schemas.map(None, |_| None),
            unnamed: resolved.schemas.map(None, |_| None),
            sources: ByType::new(None),
            waiting: VecDeque::new(),
            conditions: Vec::new(),
        }
    }

    /// Adds the type of a schema, which then waits for its definition.
    pub(super) fn declare(&mut self, schema: SchemaId, name: Name) -> TypeId {
        let ty = self.types.declare(name);
        self.sources.set(ty, Some(schema));
        self.waiting.push_back(ty);
        ty
    }

    /// The Rust name of an entry of `components.schemas`.
    pub(super) fn name_of(&self, schema: SchemaId) -> Option<&Name> {
        self.types.name(self.named[schema]?)
    }

    /// Accounts for a builder of so many fields, of which so many are required.
    ///
    /// # Errors
    ///
    /// [`Reported`] if all builders together are larger than can be.
    pub(super) fn spend(
        &mut self,
        at: &JsonPointer,
        required: usize,
        fields: usize,
    ) -> Result<(), Reported> {
        let moves = required.saturating_add(1).saturating_mul(fields);
        let left = self.moves?.checked_sub(moves);
        self.moves = left.ok_or_else(|| self.diagnostics.report(codes::too_wide(at)));
        self.moves.map(|_| ())
    }

    /// Proof that an earlier step has reported why something is missing.
    pub(super) fn failed_before(&mut self, at: &JsonPointer) -> Reported {
        match self.diagnostics.gate() {
            Err(reported) => reported,
            Ok(()) => self.diagnostics.report(codes::internal(at, "something was not made")),
        }
    }
}

/// The place of an object's `x-rust-name`, or else of the object.
pub(super) fn named_at<'p>(
    rust_name: Option<&'p Located<String>>,
    at: &'p JsonPointer,
) -> &'p JsonPointer {
    rust_name.map_or(at, |name| &name.at)
}
