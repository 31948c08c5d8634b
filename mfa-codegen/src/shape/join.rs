//! The members of an `allOf`, joined to one object.
//!
//! Each is joined once, whatever refers to it, and shares the properties of its members. So a
//! document cannot make this exponential, and a budget keeps it from being quadratic without end.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Kind;
use super::agree::{Side, narrower};
use super::kind::Shaper;
use super::record::{Conflict, Extra, Record};
use crate::diagnostic::JsonPointer;
use crate::spec::{Property, SchemaId};

/// Chains of `allOf` longer than this could use up the stack.
const MAX_DEPTH: usize = 64;
/// How many properties may be joined in all. The largest document known to us joins a thousand.
const MAX_JOINED: usize = 30_000;

/// How many steps of work are left for the whole document.
pub(super) struct Budget(usize);

/// The budget is used up.
pub(super) struct Spent;

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_JOINED)
    }
}

impl Budget {
    /// Counts some steps of work.
    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Spent> {
        self.0 = self.0.checked_sub(steps).ok_or(Spent)?;
        Ok(())
    }
}

/// One part of an object that is joined.
pub(super) enum Join<'d> {
    Member(SchemaId),
    /// The keywords beside the `allOf`.
    Own(Rc<Record<'d>>),
}

/// Joins the members of the `allOf` of a schema.
pub(super) fn join<'d>(
    cx: &mut Shaper<'_, 'd>,
    id: SchemaId,
    parts: Vec<Join<'d>>,
    depth: usize,
) -> Record<'d> {
    let mut joined = Joined { id, ..Joined::default() };
    (joined.record.is_joined, joined.record.is_exact) = (true, true);
    let (mut first, mut others) = (None, Vec::new());
    for part in parts {
        match part {
            Join::Own(record) => {
                joined.record.ignored.clone_from(&record.ignored);
                first = first.or(Some(id));
                joined.add(cx, &record);
            }
            Join::Member(member) => match part_of(cx, member, depth) {
                Part::Object(record) => {
                    joined.record.is_broken |= !record.is_whole();
                    first = first.or(Some(member));
                    joined.add(cx, &record);
                }
                Part::Anything => {}
                Part::Broken => joined.record.is_broken = true,
                Part::Conflict(conflict) => joined.record.conflicts.push(conflict),
                Part::Other(found) => others.push((member, found)),
            },
        }
    }
    // Without an object among them, one of them is as wrong as the other.
    let most = if first.is_some() { others.len() } else { 1 };
    let others = others.into_iter().take(most);
    joined.record.conflicts.extend(others.map(|(member, found)| Conflict::NoObject {
        member,
        found,
        object: first,
    }));
    joined.record
}

/// The contribution of a member.
enum Part<'d> {
    Object(Rc<Record<'d>>),
    Anything,
    Broken,
    Conflict(Conflict<'d>),
    /// Nothing that could be joined: the name of its type.
    Other(&'static str),
}

fn part_of<'d>(cx: &mut Shaper<'_, 'd>, member: SchemaId, depth: usize) -> Part<'d> {
    let (via, end) = end_of(cx, member);
    if MAX_DEPTH < depth && cx.schemas[end].composition().all_of.is_some() && !cx.is_done(end) {
        return Part::Conflict(Conflict::TooLarge(end));
    }
    let Some(shape) = cx.shape(end, depth + 1) else {
        return Part::Conflict(Conflict::Circle(via));
    };
    Part::Other(match shape.kind {
        Kind::Record(record) => return Part::Object(record),
        Kind::Any => return Part::Anything,
        Kind::Broken(_) | Kind::Unclear(_) | Kind::Same(_) => return Part::Broken,
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Text | Kind::Values(_) => "string",
        Kind::List(_) | Kind::Tuple => "array",
        Kind::Union(_) => "oneOf",
        Kind::Types => "value of several types",
        Kind::Never => "schema `false`",
    })
}

/// The first schema with a `$ref` on the way, and the one at the end of the references.
pub(super) fn end_of(cx: &Shaper<'_, '_>, start: SchemaId) -> (SchemaId, SchemaId) {
    let (mut first, mut id) = (None, start);
    while let Some((via, target)) = cx.reference(id) {
        first = first.or(Some(via));
        id = target;
    }
    (first.unwrap_or(start), id)
}

/// An object in the making.
#[derive(Default)]
struct Joined<'d> {
    id: SchemaId,
    record: Record<'d>,
    /// The index of each property.
    by_name: BTreeMap<&'d str, usize>,
    /// The places of what is in the lists already: two members may have a third one in common.
    seen: BTreeSet<JsonPointer>,
}

impl<'d> Joined<'d> {
    fn add(&mut self, cx: &mut Shaper<'_, 'd>, member: &Record<'d>) {
        if self.try_add(cx, member).is_err() {
            self.record.conflicts.push(Conflict::TooLarge(self.id));
            // Later parts would be missing, so the ones before them go, too.
            self.record.properties.clear();
            self.record.required.clear();
            self.record.conditions.clear();
            self.record.extra = Extra::Drop;
        }
    }

    fn try_add(&mut self, cx: &mut Shaper<'_, 'd>, member: &Record<'d>) -> Result<(), Spent> {
        for property in &member.properties {
            cx.budget.spend(1)?;
            self.add_property(cx, property)?;
        }
        for required in &member.required {
            cx.budget.spend(1)?;
            if self.seen.insert(required.at.clone()) {
                self.record.required.push(required);
            }
        }
        for condition in &member.conditions {
            cx.budget.spend(1)?;
            if self.seen.insert(condition.at.clone()) {
                self.record.conditions.push(Rc::clone(condition));
            }
        }
        match (self.record.extra, member.extra) {
            (_, Extra::Drop) | (Extra::Typed(_), _) => {}
            (_, extra) => self.record.extra = extra,
        }
        self.record.patterns.extend(&member.patterns);
        self.record.is_exact &= member.is_exact;
        Ok(())
    }

    fn add_property(
        &mut self,
        cx: &mut Shaper<'_, 'd>,
        property: &'d Property,
    ) -> Result<(), Spent> {
        let index = *self.by_name.entry(&property.name).or_insert(self.record.properties.len());
        let Some(first) = self.record.properties.get_mut(index) else {
            self.record.properties.push(property);
            return Ok(());
        };
        if first.schema == property.schema {
            return Ok(());
        }
        match narrower(cx, first.schema, property.schema)? {
            Some(Side::First) => {}
            Some(Side::Second) => *first = property,
            None => {
                let conflict = Conflict::Property { second: property, first };
                self.record.conflicts.push(conflict);
            }
        }
        Ok(())
    }
}
