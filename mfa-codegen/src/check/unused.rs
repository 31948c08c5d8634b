//! Family 04: schemas that nothing uses.

use super::context::Check;
use crate::diagnostic::codes;
use crate::resolve::Reach;
use crate::spec::{Component, MediaType, RefOr, SchemaId};

pub(super) fn check_unused_schemas(cx: &mut Check<'_, '_>) {
    let mut used = Reach::none(cx.resolved);
    used.add(cx.resolved, in_use(cx));
    for Component { at, name, id } in &cx.document.components.schemas {
        if !is_used(cx, &used, *id) {
            cx.report(codes::unused_schema(at, name));
        }
    }
}

/// Whether the schema is used, or a part of it that something refers to.
fn is_used(cx: &Check<'_, '_>, used: &Reach, id: SchemaId) -> bool {
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        if used.has(id) {
            return true;
        }
        waiting.extend(cx.resolved.schemas[id].children());
    }
    false
}

/// Every schema of a parameter, a body or a response, used or not.
fn in_use(cx: &Check<'_, '_>) -> Vec<SchemaId> {
    let objects = &cx.document.objects;
    let parameters = objects.parameters.iter().filter_map(|(_, object)| RefOr::value(object));
    let bodies = objects.request_bodies.iter().filter_map(|(_, object)| RefOr::value(object));
    let responses = objects.responses.iter().filter_map(|(_, object)| RefOr::value(object));
    let of_parameters = parameters.clone().filter_map(|parameter| parameter.schema);
    let of_content = parameters.flat_map(|parameter| parameter.content.iter().flatten());
    let bodies = bodies.flat_map(|body| &body.content);
    let content = of_content.chain(bodies).chain(responses.flat_map(|response| &response.content));
    let schema = |(_, media_type): &(String, MediaType)| media_type.schema;
    of_parameters.chain(content.filter_map(schema)).collect()
}
