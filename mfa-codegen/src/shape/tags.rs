//! Members of a union that a discriminator tells apart.

use super::selector::{Alternative, Named, Stray, Tags};
use super::shapes::Shapes;
use super::values::{Kind, Same, Union};
use crate::diagnostic::JsonPointer;
use crate::ordered::Map;
use crate::resolve::Resolved;
use crate::spec::{Discriminator, Mapping, SchemaId};

/// The alternatives of a union in the order of its members.
pub(super) fn tags<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
    union: &Union<'d>,
    discriminator: &'d Discriminator,
) -> Tags<'d> {
    let mut strays = Vec::new();
    let members = named_members(resolved, shapes, union, &mut strays);
    let by_target: Map<SchemaId, usize> =
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
    let mut first: Map<&str, JsonPointer> = Map::new();
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
