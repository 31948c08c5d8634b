//! The members of a union, as a value names them.

use crate::ordered::{Map, Set};
use crate::shape::{Shapes, Tags, Union};
use crate::spec::SchemaId;

/// The members of a union, by the tags that stand for them.
pub(super) struct Members<'d> {
    pub(super) by_tag: Map<&'d str, SchemaId>,
    /// Whether there is something wrong with one of the members.
    pub(super) is_broken: bool,
    /// Whether the tag may be absent from what goes one way.
    pub(super) is_one_way: bool,
}

impl<'d> Members<'d> {
    pub(super) fn of(shapes: &Shapes<'d>, union: &Union<'d>, tags: &Tags<'d>) -> Self {
        let mut by_tag: Map<&str, SchemaId> =
            tags.alternatives.iter().map(|found| (found.tag, found.member)).collect();
        let known: Set<SchemaId> = by_tag.values().copied().collect();
        for named in tags.members.iter().filter(|named| known.contains(&named.member)) {
            // The name of a schema stands for it even if `mapping` has another word for it.
            if !by_tag.contains(named.name) {
                by_tag.insert(named.name, named.member);
            }
        }
        let is_one_way = tags.alternatives.iter().any(|found| {
            let record = shapes.record(found.member);
            let tag = record.and_then(|record| record.property(&tags.property.value));
            tag.is_some_and(|tag| shapes.of(tag.schema).one_way)
        });
        Self { by_tag, is_broken: known.len() < union.members.len(), is_one_way }
    }
}
