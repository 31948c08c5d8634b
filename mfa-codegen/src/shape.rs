//! Stage 3: the values that each schema has.
//!
//! [`Shapes`] answers three questions of every schema: whether `null` is a value of it, what kind of
//! values it has, and, for the members of a union, what tells them apart. All ways to write the same
//! come to one form here, and an `allOf` is one object. Nothing is reported: what contradicts itself is
//! a fact like the others, and `check` has words for it.

mod agree;
mod all_of;
mod condition;
mod join;
mod kind;
mod record;
mod said;
mod selector;
mod tags;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::diagnostic::Reported;
use crate::resolve::Resolved;
use crate::spec::{ById, Keyword, Located, Schema, SchemaId, Value};

pub(crate) use condition::{Condition, PropertyPath};
pub(crate) use kind::BEYOND;
pub(crate) use record::{Conflict, Extra, Record};
use selector::Selection;
pub(crate) use selector::{JsonType, Selector};
pub(crate) use tags::{Alternative, Named, Stray, Tags};

/// The values of one schema.
#[derive(Clone, Debug)]
pub(crate) struct Shape<'d> {
    /// `null` is one of them, here or where a reference leads.
    pub(crate) null: bool,
    /// They are in requests only, or in answers only.
    pub(crate) one_way: bool,
    /// The schema with the keywords: this one, or the sole member of its composition.
    pub(crate) source: SchemaId,
    pub(crate) kind: Kind<'d>,
}

/// The kinds of values.
#[derive(Clone, Debug)]
pub(crate) enum Kind<'d> {
    /// The schema could not be read, or leads nowhere.
    Broken(Reported),
    /// The schema contradicts itself, or OpenAPI.
    Unclear(Unclear<'d>),
    /// The values of another schema: a `$ref`, alone or as the sole member of a composition.
    Same(Same),
    /// No value at all: `false`.
    Never,
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    /// A value of one of several JSON types: `type: [string, integer]`.
    Types,
    /// One of the values that are listed: `enum`, `const`, or a `oneOf` of nothing but these.
    Values(Vec<&'d Located<Value>>),
    List(SchemaId),
    /// A list whose first items have schemas of their own: `prefixItems`.
    Tuple,
    Record(Rc<Record<'d>>),
    Union(Rc<Union<'d>>),
}

/// A reference that a schema comes down to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Same {
    /// The schema with the `$ref`.
    pub(crate) via: SchemaId,
    /// The schema that it leads to, which may be a reference, too.
    pub(crate) target: SchemaId,
}

/// A schema of which nobody can say what its values are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unclear<'d> {
    /// A `type` that JSON Schema does not have.
    UnknownType(&'d Located<String>),
    /// `type: array` without `items`.
    ListOfWhat,
    /// `enum` without values.
    NoValues,
    /// A composition without members.
    NoMembers(Keyword),
    /// `allOf` beside a `type` other than `object`.
    NoObject(&'d Located<String>),
    /// A composition of listed values that are not all texts.
    Listed,
}

/// `oneOf` or `anyOf` of several members.
#[derive(Debug)]
pub(crate) struct Union<'d> {
    /// `null` is none of them.
    pub(crate) members: Vec<SchemaId>,
    pub(crate) discriminator: Option<&'d crate::spec::Discriminator>,
}

/// The shape of every schema.
pub(crate) struct Shapes<'d> {
    all: ById<Schema, Shape<'d>>,
    /// The way to tell the members of each union apart, by the source of the union.
    selectors: BTreeMap<SchemaId, Selector<'d>>,
}

/// Works out the shape of every schema.
pub(crate) fn shape<'d>(resolved: &Resolved<'d>) -> Shapes<'d> {
    let mut shapes = Shapes { all: kind::shape_all(resolved), selectors: BTreeMap::new() };
    let mut selection = Selection::new(resolved, &shapes);
    let mut selectors = BTreeMap::new();
    for (id, _) in resolved.schemas.iter() {
        let Shape { source, kind: Kind::Union(union), .. } = shapes.of(id) else { continue };
        selectors.entry(*source).or_insert_with(|| selection.select(union));
    }
    shapes.selectors = selectors;
    shapes
}

impl<'d> Shapes<'d> {
    /// The shape of a schema, as it is written.
    pub(crate) fn of(&self, id: SchemaId) -> &Shape<'d> {
        &self.all[id]
    }

    /// The schema at the end of the references that this one comes down to.
    pub(crate) fn end(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // `resolve` has seen that there is an end.
        while let Kind::Same(Same { target, .. }) = self.all[id].kind {
            id = target;
        }
        id
    }

    /// The shape at the end of the references.
    pub(crate) fn at_end(&self, id: SchemaId) -> &Shape<'d> {
        &self.all[self.end(id)]
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

impl Kind<'_> {
    /// Whether the values are neither texts, numbers nor booleans.
    pub(crate) fn is_structured(&self) -> bool {
        matches!(
            self,
            Self::Any
                | Self::List(_)
                | Self::Tuple
                | Self::Record(_)
                | Self::Union(_)
                | Self::Types
        )
    }
}

#[cfg(test)]
mod tests;
