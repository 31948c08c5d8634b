//! The members of an `allOf`, joined to one object.
//!
//! Each is joined once, whatever refers to it, and shares the properties of its members. So a
//! document cannot make this exponential, and a budget keeps it from being quadratic without end.

use std::rc::Rc;

use super::agree::{Side, narrower};
use super::made::{Made, Spent, end_of};
use super::record::{Conflict, Extra, Record};
use super::values::Kind;
use crate::ordered::{Map, Set};
use crate::spec::{Property, SchemaId};

/// One part of an object that is joined.
pub(super) enum Join<'d> {
    Member(SchemaId),
    /// The keywords beside the `allOf`.
    Own(Rc<Record<'d>>),
}

/// Joins the members of the `allOf` of a schema.
pub(super) fn join<'d>(made: &mut Made<'_, 'd>, id: SchemaId, parts: Vec<Join<'d>>) -> Record<'d> {
    let mut joined = Joined { id, ..Joined::default() };
    (joined.record.is_joined, joined.record.is_exact) = (true, true);
    let (mut first, mut others) = (None, Vec::new());
    for part in parts {
        match part {
            Join::Own(record) => {
                joined.record.ignored.clone_from(&record.ignored);
                first = first.or(Some(id));
                joined.add(made, &record);
            }
            Join::Member(member) => match part_of(made, member) {
                Part::Object(record) => {
                    joined.record.is_broken |= !record.is_whole();
                    first = first.or(Some(member));
                    joined.add(made, &record);
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

fn part_of<'d>(made: &Made<'_, 'd>, member: SchemaId) -> Part<'d> {
    let (via, end) = end_of(made.resolved, member);
    let Some(shape) = &made.shapes[end] else {
        return Part::Conflict(Conflict::Circle(via));
    };
    Part::Other(match &shape.kind {
        Kind::Record(record) => return Part::Object(Rc::clone(record)),
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

/// An object in the making.
#[derive(Default)]
struct Joined<'d> {
    id: SchemaId,
    record: Record<'d>,
    /// The index of each property.
    by_name: Map<&'d str, usize>,
    /// The lists' items by their addresses: two members may have a third one in common.
    required: Set<*const ()>,
    patterns: Set<*const ()>,
    conditions: Set<*const ()>,
}

impl<'d> Joined<'d> {
    fn add(&mut self, made: &mut Made<'_, 'd>, member: &Record<'d>) {
        if self.try_add(made, member).is_err() {
            self.record.conflicts.push(Conflict::TooLarge(self.id));
            // Later parts would be missing, so the ones before them go, too.
            self.record.properties.clear();
            self.record.required.clear();
            self.record.patterns.clear();
            self.record.conditions.clear();
            self.record.extra = Extra::Drop;
        }
    }

    fn try_add(&mut self, made: &mut Made<'_, 'd>, member: &Record<'d>) -> Result<(), Spent> {
        for property in &member.properties {
            made.budget.spend(1)?;
            self.add_property(made, property)?;
        }
        for required in &member.required {
            made.budget.spend(1)?;
            if self.required.insert(std::ptr::from_ref(*required).cast()) {
                self.record.required.push(required);
            }
        }
        for pattern in &member.patterns {
            made.budget.spend(1)?;
            if self.patterns.insert(std::ptr::from_ref(*pattern).cast()) {
                self.record.patterns.push(pattern);
            }
        }
        for condition in &member.conditions {
            made.budget.spend(1)?;
            if self.conditions.insert(Rc::as_ptr(condition).cast()) {
                self.record.conditions.push(Rc::clone(condition));
            }
        }
        match (self.record.extra, member.extra) {
            (_, Extra::Drop) | (Extra::Typed(_), _) => {}
            (_, extra) => self.record.extra = extra,
        }
        self.record.is_exact &= member.is_exact;
        Ok(())
    }

    fn add_property(
        &mut self,
        made: &mut Made<'_, 'd>,
        property: &'d Property,
    ) -> Result<(), Spent> {
        let index = self.by_name.get(property.name.as_str());
        let Some(first) = index.and_then(|index| self.record.properties.get_mut(*index)) else {
            self.by_name.insert(&property.name, self.record.properties.len());
            self.record.properties.push(property);
            return Ok(());
        };
        if first.schema == property.schema {
            return Ok(());
        }
        match narrower(made, first.schema, property.schema)? {
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
