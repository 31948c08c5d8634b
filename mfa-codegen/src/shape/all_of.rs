//! `allOf`: what its members, and the keywords beside it, are together.

use std::rc::Rc;

use super::condition::condition_of_member;
use super::join::{Join, join};
use super::made::Made;
use super::record::{self, Record, says_more_of_objects};
use super::values::{Kind, Unclear};
use crate::spec::{Keyword, Schema, SchemaId, Schemas};

/// The keywords of objects that may stand beside `allOf`.
const OF_OBJECTS: [Keyword; 6] = [
    Keyword::Properties,
    Keyword::Required,
    Keyword::AdditionalProperties,
    Keyword::If,
    Keyword::Then,
    Keyword::Else,
];

pub(super) fn shape_all_of<'d>(
    made: &mut Made<'_, 'd>,
    id: SchemaId,
    schema: &'d Schema,
    members: &'d [SchemaId],
) -> Kind<'d> {
    if members.is_empty() {
        return Kind::Unclear(Unclear::NoMembers(Keyword::AllOf));
    }
    if let Some(name) = schema.type_name().filter(|name| name.value != "object") {
        return Kind::Unclear(Unclear::NoObject(name));
    }
    let own = own_record(made.resolved.schemas, schema, members);
    let says = |member: &SchemaId| {
        let member = &made.resolved.schemas[*member];
        !member.only_describes() && !member.is_condition()
    };
    let mut parts: Vec<Join<'d>> = members.iter().copied().filter(says).map(Join::Member).collect();
    match (own, parts.is_empty()) {
        // Nothing but descriptions.
        (None, true) => return Kind::Any,
        (Some(own), true) => return Kind::Record(Rc::new(own)),
        (None, false) => {}
        (Some(own), false) => {
            let position = if is_first(schema) { 0 } else { parts.len() };
            parts.insert(position, Join::Own(Rc::new(own)));
        }
    }
    let joined = join(made, id, parts);
    let is_exact = joined.is_exact && !says_more_of_objects(schema);
    Kind::Record(Rc::new(Record { is_exact, ..joined }))
}

/// The keywords beside the `allOf`, with the conditions among its members.
fn own_record<'d>(
    schemas: &'d Schemas,
    schema: &'d Schema,
    members: &'d [SchemaId],
) -> Option<Record<'d>> {
    let mut own = record::own_record(schemas, schema);
    for member in members.iter().filter(|member| schemas[**member].is_condition()) {
        match condition_of_member(schemas, *member) {
            Ok(condition) => own.conditions.push(Rc::new(condition)),
            Err(at) => own.ignored.push(at),
        }
    }
    own.is_exact &= own.ignored.is_empty();
    let has_conditions = !own.conditions.is_empty() || !own.ignored.is_empty();
    (has_conditions || schema.has_any(&OF_OBJECTS)).then_some(own)
}

/// Whether the keywords of the object come before the `allOf`, as then do its fields.
fn is_first(schema: &Schema) -> bool {
    let place = |wanted: Keyword| schema.keywords.iter().position(|keyword| *keyword == wanted);
    let all_of = place(Keyword::AllOf);
    OF_OBJECTS.into_iter().filter_map(place).any(|own| all_of.is_some_and(|all_of| own < all_of))
}
