//! Family 04: schemas that nothing uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, codes};
use crate::resolve::{Resolved, Target};
use crate::spec::{Component, RefOr, Schema, walk};

/// Comes last: in a broken document, what seems unused may only have lost what uses it.
pub(crate) fn check_unused(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    let mut used: BTreeSet<Target<'_>> = BTreeSet::new();
    let mut waiting: Vec<Target<'_>> = Vec::new();
    walk::schemas_in_use(resolved.document, &mut |schema| {
        waiting.extend(target(resolved, schema, diagnostics));
    });
    let schemas = &resolved.document.components.schemas;
    let by_target: BTreeMap<Target<'_>, &Component<Schema>> =
        schemas.iter().map(|schema| ((schema.at.file(), schema.name.as_str()), schema)).collect();
    while let Some(name) = waiting.pop() {
        if !used.insert(name) {
            continue;
        }
        let Some(schema) = by_target.get(&name) else { continue };
        walk::schemas_within(&schema.value, &mut |schema| {
            waiting.extend(target(resolved, schema, diagnostics));
        });
    }
    for Component { at, name, .. } in schemas {
        if !used.contains(&(at.file(), name.as_str())) {
            diagnostics.report(codes::unused_schema(at, name));
        }
    }
}

/// The entry that a reference leads to.
fn target<'d>(
    resolved: &Resolved<'d>,
    schema: &RefOr<Schema>,
    diagnostics: &mut Diagnostics,
) -> Option<Target<'d>> {
    let RefOr::Ref(reference) = schema else { return None };
    resolved.schemas.entry(diagnostics, reference).ok().map(|(target, _)| target)
}
