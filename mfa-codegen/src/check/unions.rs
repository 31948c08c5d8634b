//! Family 04: what a discriminator says.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::resolve::{Resolved, Target};
use crate::spec::{Discriminator, Located, Mapping, RefOr, Reference, Schema, SchemaKind, Union};

/// One value of a discriminator, and the member that it stands for.
pub(crate) struct Alternative<'d> {
    pub(crate) tag: &'d str,
    /// What the tag was made from.
    pub(crate) at: &'d JsonPointer,
    pub(crate) member: &'d RefOr<Schema>,
    /// The member's schema, if the tag is its name.
    pub(crate) named_after: Option<Target<'d>>,
}

/// The alternatives of a union in the order of its members, without those that something is wrong
/// with.
pub(crate) fn alternatives<'d>(
    resolved: &Resolved<'d>,
    union: &'d Union,
    diagnostics: &mut Diagnostics,
) -> Vec<Alternative<'d>> {
    let Ok(discriminator) = &union.discriminator else { return Vec::new() };
    let members = named_members(resolved, union, discriminator, diagnostics);
    let targets = members.iter().map(|member| member.target).enumerate();
    let by_target: BTreeMap<Target<'_>, usize> =
        targets.rev().map(|(index, target)| (target, index)).collect();
    let mut tags: Vec<Vec<&Mapping>> = members.iter().map(|_| Vec::new()).collect();
    for mapping in &discriminator.mapping {
        match position(resolved, &by_target, mapping) {
            Some(index) => tags.get_mut(index).into_iter().for_each(|tags| tags.push(mapping)),
            None => report_no_member(&members, mapping, diagnostics),
        }
    }
    let mut alternatives = Vec::new();
    for (Named { target, reference, member }, tags) in members.into_iter().zip(tags) {
        if !has_tag(resolved, discriminator, reference, member, diagnostics) {
            continue;
        }
        let made = |mapping: &'d Mapping| Alternative {
            tag: &mapping.tag,
            at: &mapping.target.at,
            member,
            named_after: None,
        };
        if tags.is_empty() {
            let (tag, at, named_after) = (target.1, &reference.at, Some(target));
            alternatives.push(Alternative { tag, at, member, named_after });
        }
        alternatives.extend(tags.into_iter().map(made));
    }
    without_duplicates(alternatives, diagnostics)
}

/// A member that is a reference.
struct Named<'d> {
    target: Target<'d>,
    reference: &'d Reference,
    member: &'d RefOr<Schema>,
}

fn named_members<'d>(
    resolved: &Resolved<'d>,
    union: &'d Union,
    discriminator: &Discriminator,
    diagnostics: &mut Diagnostics,
) -> Vec<Named<'d>> {
    let mut members = Vec::new();
    for member in &union.members {
        match member {
            RefOr::Ref(reference) => {
                if let Ok((target, _)) = resolved.schemas.entry(diagnostics, reference) {
                    members.push(Named { target, reference, member });
                }
            }
            RefOr::Value(schema) => {
                let property = &discriminator.property.value;
                diagnostics.report(codes::nameless_member(&schema.at, property));
            }
            RefOr::Broken(_) => {}
        }
    }
    members
}

/// The member that a mapping means, by the name of its schema or by a reference to it.
fn position(
    resolved: &Resolved<'_>,
    members: &BTreeMap<Target<'_>, usize>,
    mapping: &Mapping,
) -> Option<usize> {
    let Located { at, value } = &mapping.target;
    if let Some(index) = members.get(&(at.file(), value.as_str())) {
        return Some(*index);
    }
    let reference = Reference::to(at.clone(), value.clone());
    // That it leads to no member says enough.
    let mut quiet = Diagnostics::default();
    let (target, _) = resolved.schemas.entry(&mut quiet, &reference).ok()?;
    members.get(&target).copied()
}

fn report_no_member(members: &[Named<'_>], mapping: &Mapping, diagnostics: &mut Diagnostics) {
    let text = mapping.target.value.as_str();
    let near = if text.contains('#') {
        diagnostics.nearest(text, members.iter().map(|member| member.reference.target.as_str()))
    } else {
        diagnostics.nearest(text, members.iter().map(|member| member.target.1))
    };
    diagnostics.report(codes::mapping_to_no_member(&mapping.target.at, text, near));
}

/// Whether the member is an object with the discriminator's property.
fn has_tag(
    resolved: &Resolved<'_>,
    discriminator: &Discriminator,
    reference: &Reference,
    member: &RefOr<Schema>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Ok(target) = resolved.schemas.follow(diagnostics, member) else { return false };
    let name = &discriminator.property;
    let mut properties = resolved.object(target).into_iter().flat_map(|object| &object.properties);
    let found = properties.find(|property| property.name == name.value);
    let is_text = found.is_some_and(|property| {
        let target = resolved.schemas.follow(diagnostics, &property.schema);
        target.is_ok_and(|target| matches!(target.kind, SchemaKind::String(_) | SchemaKind::Any))
    });
    let broken = resolved.composed(target).and_then(|composed| composed.broken);
    if !is_text && broken.is_none() {
        diagnostics.report(codes::member_without_tag(&reference.at, &name.value, &name.at));
    }
    is_text
}

fn without_duplicates<'d>(
    mut alternatives: Vec<Alternative<'d>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Alternative<'d>> {
    let mut first: BTreeMap<&str, &JsonPointer> = BTreeMap::new();
    alternatives.retain(|Alternative { tag, at, .. }| match first.get(tag) {
        Some(first) => {
            diagnostics.report(codes::duplicate_tag(tag, at, first));
            false
        }
        None => first.insert(tag, at).is_none(),
    });
    alternatives
}
