//! Family 04: joined objects and their conditions.

use std::collections::BTreeSet;

use super::schemas::{check_names, check_required};
use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::resolve::Resolved;
use crate::spec::{
    Condition, Located, ObjectSchema, Property, PropertyPath, RefOr, Schema, SchemaKind, walk,
};

pub(super) fn check_compositions(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    walk::schemas(resolved.document, &mut |schema| {
        let RefOr::Value(schema) = schema else { return };
        if let SchemaKind::Union(union) = &schema.kind {
            super::alternatives(resolved, union, diagnostics);
        }
        let composed = resolved.composed(schema);
        if composed.is_some_and(|composed| composed.broken.is_some()) {
            return;
        }
        let Some(object) = resolved.object(schema) else { return };
        if composed.is_some() {
            check_required(object, &BTreeSet::new(), diagnostics);
            check_names(object, diagnostics);
        }
        for condition in &object.conditions {
            check_condition(resolved, object, condition, diagnostics);
        }
    });
}

/// The places in `required` that are looked at with the whole of an `allOf`, where another member
/// may have the property.
pub(super) fn required_in_compositions(resolved: &Resolved<'_>) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    let mut add = |object: &ObjectSchema| {
        places.extend(object.required.iter().map(|required| format!("{:?}", required.at)));
    };
    walk::schemas(resolved.document, &mut |schema| {
        let RefOr::Value(schema) = schema else { return };
        let SchemaKind::AllOf(all_of) = &schema.kind else { return };
        resolved.object(schema).into_iter().for_each(&mut add);
        // Of a broken one these may not have come so far.
        for member in &all_of.members {
            if let RefOr::Value(Schema { kind: SchemaKind::Object(object), .. }) = member {
                add(object);
            }
        }
    });
    places
}

fn check_condition(
    resolved: &Resolved<'_>,
    object: &ObjectSchema,
    condition: &Condition,
    diagnostics: &mut Diagnostics,
) {
    let Condition { at, property, value, required, mentioned } = condition;
    match find(object, &property.value) {
        Some(found) => check_value(resolved, found, property, value, diagnostics),
        None => {
            let near = diagnostics.nearest(&property.value, names(object));
            diagnostics.report(codes::condition_on_no_property(
                &property.at,
                &property.value,
                near,
            ));
        }
    }
    for path in required.iter().chain(mentioned) {
        check_path(resolved, object, at, path, diagnostics);
    }
}

fn check_value(
    resolved: &Resolved<'_>,
    found: &Property,
    property: &Located<String>,
    value: &Located<String>,
    diagnostics: &mut Diagnostics,
) {
    let Ok(target) = resolved.schemas.follow(diagnostics, &found.schema) else { return };
    let values = match &target.kind {
        SchemaKind::String(string) => string.values.as_ref(),
        _ => None,
    };
    let Some(values) = values else {
        diagnostics.report(codes::condition_on_no_enum(&property.at, &property.value, &target.at));
        return;
    };
    if values.iter().all(|known| known.text != value.value) {
        let near =
            diagnostics.nearest(&value.value, values.iter().map(|known| known.text.as_str()));
        diagnostics.report(codes::condition_on_no_value(
            &value.at,
            &value.value,
            &property.value,
            near,
        ));
    }
}

/// Each step of a path must be a property of what the step before it leads to.
fn check_path(
    resolved: &Resolved<'_>,
    object: &ObjectSchema,
    condition: &JsonPointer,
    required: &PropertyPath,
    diagnostics: &mut Diagnostics,
) {
    let (mut object, mut at) = (Some(object), condition.key("then"));
    for (index, name) in required.path.iter().enumerate() {
        let is_last = index + 1 == required.path.len();
        at = if is_last { required.at.clone() } else { at.key("properties").key(name) };
        let Some(property) = object.and_then(|object| find(object, name)) else {
            let near = object.and_then(|object| diagnostics.nearest(name, names(object)));
            diagnostics.report(codes::required_unknown_property(&at, name, near));
            return;
        };
        let Ok(target) = resolved.schemas.follow(diagnostics, &property.schema) else { return };
        if resolved.composed(target).is_some_and(|composed| composed.broken.is_some()) {
            return;
        }
        object = resolved.object(target);
    }
}

fn find<'o>(object: &'o ObjectSchema, name: &str) -> Option<&'o Property> {
    object.properties.iter().find(|property| property.name == name).map(AsRef::as_ref)
}

fn names(object: &ObjectSchema) -> impl Iterator<Item = &str> {
    object.properties.iter().map(|property| property.name.as_str())
}
