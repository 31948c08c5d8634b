//! The order in which shapes are made: the members of an `allOf` before the whole.

use super::made::end_of;
use crate::resolve::{Link, Resolved};
use crate::spec::{ById, Schema, SchemaId};

/// Every schema, behind those that its shape is made of; where these lead back to it, it comes first.
///
/// Follows no chain by calling itself: a document decides how long they are.
pub(super) fn order(resolved: &Resolved<'_>) -> Vec<SchemaId> {
    let mut begun: ById<Schema, bool> = resolved.schemas.map(false, |_| false);
    let mut order = Vec::new();
    for (start, _) in resolved.schemas.iter() {
        let mut open = vec![(start, false)];
        while let Some((id, are_parts_done)) = open.pop() {
            if are_parts_done {
                order.push(id);
            } else if !begun[id] {
                begun.set(id, true);
                open.push((id, true));
                // The last one is taken first.
                open.extend(parts(resolved, id).into_iter().rev().map(|part| (part, false)));
            }
        }
    }
    order
}

/// The schemas that the shape of one is made of.
fn parts(resolved: &Resolved<'_>, id: SchemaId) -> Vec<SchemaId> {
    match resolved.links[id] {
        Link::Inner(inner) => vec![inner],
        Link::To(_) | Link::Broken(_) => Vec::new(),
        Link::Own => {
            let members = resolved.schemas[id].composition().all_of.iter().flatten();
            members.map(|member| end_of(resolved, *member).1).collect()
        }
    }
}
