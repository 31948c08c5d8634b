//! Family 02: paths, operation ids, tags.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::resolve::Resolved;
use crate::spec::{Document, Operation, Tag, walk};

pub(super) fn check_operations(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    check_operation_ids(resolved.document, diagnostics);
    check_templates(resolved.document, diagnostics);
    check_tags(resolved.document, diagnostics);
}

fn check_operation_ids(document: &Document, diagnostics: &mut Diagnostics) {
    let mut first_use: BTreeMap<&str, &JsonPointer> = BTreeMap::new();
    for (_, operation) in walk::operations(document) {
        let Some(id) = &operation.operation_id else { continue };
        match first_use.get(id.value.as_str()) {
            None => _ = first_use.insert(&id.value, &id.at),
            Some(first) => {
                diagnostics.report(codes::duplicate_operation_id(&id.value, &id.at, first));
            }
        }
    }
}

fn check_templates(document: &Document, diagnostics: &mut Diagnostics) {
    for item in &document.paths {
        if template_parameters(&item.template).is_none() {
            diagnostics.report(codes::malformed_template(&item.at, &item.template));
        }
    }
}

/// The names in the braces of a path template, in order; `None` if the braces are not in order.
pub(crate) fn template_parameters(template: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

/// With `x-client` anywhere, every operation must find its client through a tag.
fn check_tags(document: &Document, diagnostics: &mut Diagnostics) {
    if document.tags.iter().all(|tag| tag.client.is_none()) {
        return;
    }
    // The first of a name counts, as for the client of an operation.
    let tags: BTreeMap<&str, &Tag> =
        document.tags.iter().rev().map(|tag| (tag.name.as_str(), tag)).collect();
    for (_, operation) in walk::operations(document) {
        check_operation_tags(&tags, operation, diagnostics);
    }
}

fn check_operation_tags(
    tags: &BTreeMap<&str, &Tag>,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) {
    let mut has_client = false;
    for used in &operation.tags {
        match tags.get(used.value.as_str()) {
            Some(tag) => has_client |= tag.client.is_some(),
            None => {
                let near = diagnostics.nearest(&used.value, tags.keys().copied());
                diagnostics.report(codes::unknown_tag(&used.at, &used.value, near));
                return;
            }
        }
    }
    if !has_client {
        diagnostics.report(codes::operation_without_client(&operation.at));
    }
}

#[cfg(test)]
mod tests {
    use super::template_parameters;

    #[test]
    fn templates_are_taken_apart() {
        assert_eq!(template_parameters("/a/b"), Some(vec![]));
        assert_eq!(template_parameters("/a/{x}/b/{y}.json"), Some(vec!["x", "y"]));
        for broken in ["/{", "/}", "/{}", "/{a{b}}", "/{a/b}", "/{a}}", "/a}/{b}"] {
            assert_eq!(template_parameters(broken), None, "{broken}");
        }
    }
}
