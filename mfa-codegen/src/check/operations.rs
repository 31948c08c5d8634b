//! Family 02: paths, operation ids, tags.

use super::context::Check;
use crate::diagnostic::{JsonPointer, codes};
use crate::lookup::Lookup;
use crate::ordered::Map;
use crate::spec::{Operation, Tag, template_parameters};

pub(super) fn check_operations(cx: &mut Check<'_, '_>) {
    check_paths(cx);
    check_operation_ids(cx);
    check_tags(cx);
}

fn check_paths(cx: &mut Check<'_, '_>) {
    for item in &cx.document.paths {
        if !item.template.starts_with('/') {
            cx.report(codes::path_without_slash(&item.at, &item.template));
        }
        if template_parameters(&item.template).is_none() {
            cx.report(codes::malformed_template(&item.at, &item.template));
        }
    }
}

fn check_operation_ids(cx: &mut Check<'_, '_>) {
    let mut first_use: Lookup<&str, &JsonPointer> = Lookup::default();
    for (_, operation) in cx.document.operations() {
        let Some(id) = &operation.operation_id else { continue };
        match first_use.get(id.value.as_str()) {
            None => first_use.insert(&id.value, &id.at),
            Some(first) => cx.report(codes::duplicate_operation_id(&id.value, &id.at, first)),
        }
    }
}

/// With `x-client` anywhere, every operation must find its client through a tag.
fn check_tags(cx: &mut Check<'_, '_>) {
    if cx.document.tags.iter().all(|tag| tag.client.is_none()) {
        return;
    }
    // The first of a name counts, as for the client of an operation.
    let tags: Map<&str, &Tag> =
        cx.document.tags.iter().rev().map(|tag| (tag.name.as_str(), tag)).collect();
    for (_, operation) in cx.document.operations() {
        check_operation_tags(cx, &tags, operation);
    }
}

fn check_operation_tags(cx: &mut Check<'_, '_>, tags: &Map<&str, &Tag>, operation: &Operation) {
    let mut has_client = false;
    for used in &operation.tags {
        match tags.get(used.value.as_str()) {
            Some(tag) => has_client |= tag.client.is_some(),
            None => {
                let near = cx.diagnostics.nearest(&used.value, tags.keys().copied());
                cx.report(codes::unknown_tag(&used.at, &used.value, near));
                return;
            }
        }
    }
    if !has_client {
        cx.report(codes::operation_without_client(&operation.at));
    }
}
