//! Family 04: schemas that nothing uses.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::resolve::Resolved;
use crate::spec::{RefOr, Schema, walk};

/// Comes last: in a broken document, what seems unused may only have lost what uses it.
pub(crate) fn check_unused(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> = Vec::new();
    walk::schemas_in_use(resolved.document, &mut |schema| {
        waiting.extend(target(resolved, schema, diagnostics));
    });
    while let Some(name) = waiting.pop() {
        if !used.insert(name) {
            continue;
        }
        let schemas = &resolved.document.components.schemas;
        let Some((_, schema)) = schemas.iter().find(|(other, _)| other == name) else { continue };
        walk::schemas_within(schema, &mut |schema| {
            waiting.extend(target(resolved, schema, diagnostics));
        });
    }
    for (name, _) in &resolved.document.components.schemas {
        if !used.contains(name.as_str()) {
            let at = JsonPointer::root().key("components").key("schemas").key(name);
            diagnostics.report(codes::unused_schema(&at, name));
        }
    }
}

/// The entry that a reference leads to.
fn target<'d>(
    resolved: &Resolved<'d>,
    schema: &RefOr<Schema>,
    diagnostics: &mut Diagnostics,
) -> Option<&'d str> {
    let RefOr::Ref(reference) = schema else { return None };
    resolved.schemas.entry(diagnostics, reference).ok().map(|(name, _)| name)
}
