//! Compositions that are only a way to write something else: one of a single member is this member,
//! and beside `null` a nullable one.

use crate::spec::{Keyword, Schema, SchemaId, Schemas};

/// Keywords that say something of the values' shape: beside them a composition is one more rule.
const SHAPE: [Keyword; 12] = [
    Keyword::Ref,
    Keyword::Properties,
    Keyword::Required,
    Keyword::AdditionalProperties,
    Keyword::Items,
    Keyword::Enum,
    Keyword::Const,
    Keyword::If,
    Keyword::Then,
    Keyword::Else,
    Keyword::Not,
    Keyword::Discriminator,
];

/// The one member of a composition that says something.
pub(super) fn sole_member(schemas: &Schemas, schema: &Schema) -> Option<SchemaId> {
    if schema.broken.is_some() || schema.has_any(&SHAPE) {
        return None;
    }
    let composition = schema.composition();
    let of_all = composition.all_of.as_ref().map(|members| {
        sole(members, |member| !schemas[member].only_describes())
            .filter(|member| !schemas[*member].is_condition())
    });
    let of_one = |members: &Vec<SchemaId>| sole(members, |member| !schemas[member].is_null());
    let of_one_or_any = [&composition.one_of, &composition.any_of];
    let of_one_or_any = of_one_or_any.into_iter().flatten().map(of_one);
    let mut found = of_all.into_iter().chain(of_one_or_any);
    match (found.next(), found.next()) {
        (Some(sole), None) => sole,
        _ => None,
    }
}

/// The only member that counts.
fn sole(members: &[SchemaId], counts: impl Fn(SchemaId) -> bool) -> Option<SchemaId> {
    let mut counting = members.iter().copied().filter(|member| counts(*member));
    match (counting.next(), counting.next()) {
        (Some(member), None) => Some(member),
        _ => None,
    }
}
