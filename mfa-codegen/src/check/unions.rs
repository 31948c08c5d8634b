//! Family 04: what a discriminator says.

use super::context::Check;
use crate::diagnostic::codes;
use crate::shape::{Kind, Named, Selector, Shape, Stray, Tags};
use crate::spec::{Located, counting};

/// Each member of a union with a discriminator has a value of it, and each value one member.
pub(super) fn check_unions(cx: &mut Check<'_, '_>) {
    for (id, _) in counting(cx.resolved.schemas) {
        let Shape { source, kind: Kind::Union(_), .. } = cx.shapes.of(id) else { continue };
        let Selector::Tag(tags) = cx.shapes.selector(*source) else { continue };
        if *source == id {
            tags.strays.iter().for_each(|stray| check_stray(cx, tags, stray));
        }
    }
}

fn check_stray(cx: &mut Check<'_, '_>, tags: &Tags<'_>, stray: &Stray<'_>) {
    let property = tags.property;
    cx.report(match stray {
        Stray::Nameless(member) => codes::nameless_member(&cx.place(*member), &property.value),
        Stray::NoMember(target) => return check_mapping(cx, target, &tags.members),
        Stray::NoTag(Named { via, .. }) => {
            codes::member_without_tag(&cx.reference(*via), &property.value, &property.at)
        }
        Stray::Duplicate { second, first } => codes::duplicate_tag(second.tag, &second.at, first),
    });
}

fn check_mapping(cx: &mut Check<'_, '_>, target: &Located<String>, members: &[Named<'_>]) {
    let schemas = cx.resolved.schemas;
    let text = target.value.as_str();
    let near = if text.contains('#') {
        let references = members.iter().filter_map(|member| schemas[member.via].reference.as_ref());
        cx.diagnostics.nearest(text, references.map(|reference| reference.target.as_str()))
    } else {
        cx.diagnostics.nearest(text, members.iter().map(|member| member.name))
    };
    cx.report(codes::mapping_to_no_member(&target.at, text, near));
}
