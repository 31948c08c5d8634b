//! Members of a union that a discriminator tells apart.

use std::collections::BTreeMap;

use super::{Kind, Same, Shapes, Union};
use crate::diagnostic::JsonPointer;
use crate::resolve::Resolved;
use crate::spec::{Discriminator, Located, Mapping, SchemaId};

/// The values of a discriminator.
#[derive(Debug)]
pub(crate) struct Tags<'d> {
    pub(crate) property: &'d Located<String>,
    /// The members that are references to schemas with names.
    pub(crate) members: Vec<Named<'d>>,
    /// In the order of the members.
    pub(crate) alternatives: Vec<Alternative<'d>>,
    /// Members and entries of the mapping without an alternative, and why.
    pub(crate) strays: Vec<Stray<'d>>,
}

/// One value of a discriminator, and the member that it stands for.
#[derive(Clone, Debug)]
pub(crate) struct Alternative<'d> {
    pub(crate) tag: &'d str,
    /// The place that the tag was made from.
    pub(crate) at: JsonPointer,
    pub(crate) member: SchemaId,
    /// The member's schema, if the tag is its name.
    pub(crate) named_after: Option<SchemaId>,
}

/// A part of a union that a discriminator cannot do anything with.
#[derive(Debug)]
pub(crate) enum Stray<'d> {
    /// A member that is written out, so that no value stands for it.
    Nameless(SchemaId),
    /// An entry of the mapping that means none of the members.
    NoMember(&'d Located<String>),
    /// A member without a text as the discriminator's property.
    NoTag(Named<'d>),
    /// A second value of the same name.
    Duplicate { second: Alternative<'d>, first: JsonPointer },
}

/// A member that is a reference to a schema with a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'d> {
    pub(crate) member: SchemaId,
    /// The schema with the `$ref`.
    pub(crate) via: SchemaId,
    pub(crate) target: SchemaId,
    pub(crate) name: &'d str,
}

/// The alternatives of a union in the order of its members.
pub(super) fn tags<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    union: &Union<'d>,
    discriminator: &'d Discriminator,
) -> Tags<'d> {
    let mut strays = Vec::new();
    let members = named_members(resolved, shapes, union, &mut strays);
    let by_target: BTreeMap<SchemaId, usize> =
        members.iter().enumerate().rev().map(|(index, named)| (named.target, index)).collect();
    let mut mapped: Vec<Vec<&Mapping>> = members.iter().map(|_| Vec::new()).collect();
    for mapping in &discriminator.mapping {
        let index = resolved.mapped(mapping).and_then(|target| by_target.get(&target).copied());
        match index.and_then(|index| mapped.get_mut(index)) {
            Some(mapped) => mapped.push(mapping),
            None => strays.push(Stray::NoMember(&mapping.target)),
        }
    }
    let mut alternatives = Vec::new();
    for (named, mapped) in members.iter().zip(mapped) {
        match tag_of(shapes, &discriminator.property.value, named.member) {
            Tag::Text => alternatives.extend(alternatives_of(resolved, *named, &mapped)),
            Tag::Missing => strays.push(Stray::NoTag(*named)),
            Tag::Unknown => {}
        }
    }
    let alternatives = without_duplicates(alternatives, &mut strays);
    Tags { property: &discriminator.property, members, alternatives, strays }
}

fn named_members<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    union: &Union<'d>,
    strays: &mut Vec<Stray<'d>>,
) -> Vec<Named<'d>> {
    let mut members = Vec::new();
    for &member in &union.members {
        match shapes.of(member).kind {
            Kind::Same(Same { via, target }) => match resolved.name(target) {
                Some(name) => members.push(Named { member, via, target, name }),
                None => strays.push(Stray::Nameless(member)),
            },
            Kind::Broken(_) => {}
            _ => strays.push(Stray::Nameless(member)),
        }
    }
    members
}

/// The discriminator's property in a member.
enum Tag {
    Text,
    Missing,
    /// Parts of the member are missing: it may be among them.
    Unknown,
}

fn tag_of(shapes: &Shapes<'_>, name: &str, member: SchemaId) -> Tag {
    let Some(record) = shapes.record(member) else {
        let is_broken = matches!(shapes.at_end(member).kind, Kind::Broken(_) | Kind::Unclear(_));
        return if is_broken { Tag::Unknown } else { Tag::Missing };
    };
    let property = record.property(name);
    let is_text = property.is_some_and(|property| {
        matches!(shapes.at_end(property.schema).kind, Kind::Text | Kind::Values(_) | Kind::Any)
    });
    match is_text {
        true => Tag::Text,
        false if record.is_whole() => Tag::Missing,
        false => Tag::Unknown,
    }
}

/// The values of a member: those that the mapping has for it, else its name.
fn alternatives_of<'d>(
    resolved: &Resolved<'d>,
    named: Named<'d>,
    mapped: &[&'d Mapping],
) -> Vec<Alternative<'d>> {
    let Named { member, via, target, name } = named;
    if mapped.is_empty() {
        let reference = resolved.schemas[via].reference.as_ref();
        let at = reference.map(|reference| reference.at.clone()).unwrap_or_default();
        return vec![Alternative { tag: name, at, member, named_after: Some(target) }];
    }
    let made = |mapping: &&'d Mapping| {
        let at = mapping.target.at.clone();
        Alternative { tag: &mapping.tag, at, member, named_after: None }
    };
    mapped.iter().map(made).collect()
}

fn without_duplicates<'d>(
    alternatives: Vec<Alternative<'d>>,
    strays: &mut Vec<Stray<'d>>,
) -> Vec<Alternative<'d>> {
    let mut first: BTreeMap<&str, JsonPointer> = BTreeMap::new();
    let mut kept = Vec::new();
    for alternative in alternatives {
        match first.get(alternative.tag) {
            Some(first) => {
                let first = first.clone();
                strays.push(Stray::Duplicate { second: alternative, first });
            }
            None => {
                first.insert(alternative.tag, alternative.at.clone());
                kept.push(alternative);
            }
        }
    }
    kept
}
