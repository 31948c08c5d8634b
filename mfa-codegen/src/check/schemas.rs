//! Family 04: schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::composition::required_in_compositions;
use crate::diagnostic::{Diagnostics, JsonPointer, codes};
use crate::resolve::Resolved;
use crate::spec::{
    AdditionalProperties, EnumValue, Located, ObjectSchema, RefOr, Schema, SchemaKind,
    StringSchema, walk,
};

pub(super) fn check_schemas(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    check_accept_single(resolved, diagnostics);
    check_accept_text(resolved, diagnostics);
    let elsewhere = required_in_compositions(resolved);
    walk::schemas(resolved.document, &mut |schema| {
        if let RefOr::Value(schema) = schema {
            check_schema(schema, &elsewhere, diagnostics);
        }
    });
}

fn check_schema(schema: &Schema, elsewhere: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    match &schema.kind {
        SchemaKind::String(string) => check_string(schema, string, diagnostics),
        SchemaKind::Object(object) => {
            check_required(object, elsewhere, diagnostics);
            check_names(object, diagnostics);
        }
        _ => {}
    }
}

fn check_string(schema: &Schema, string: &StringSchema, diagnostics: &mut Diagnostics) {
    let values = string.values.as_deref().unwrap_or_default();
    let mut first: BTreeMap<&str, &JsonPointer> = BTreeMap::new();
    for EnumValue { at, text } in values {
        if let Some(first) = first.insert(text, at) {
            diagnostics.report(codes::duplicate_enum_value(text, at, first));
        }
    }
    if string.sensitive && string.values.is_some() {
        diagnostics.report(codes::unsupported_keyword(&schema.at.key("enum"), "enum"));
    }
    if let Some(words) = &string.accept_boolean {
        for (keyword, word) in [("true", &words.when_true), ("false", &words.when_false)] {
            if values.iter().all(|value| value.text != *word) {
                let near =
                    diagnostics.nearest(word, values.iter().map(|value| value.text.as_str()));
                diagnostics.report(codes::unknown_boolean_word(&words.at.key(keyword), word, near));
            }
        }
    }
}

/// Every name in `required` is a property's, but at the places that are looked at elsewhere.
pub(super) fn check_required(
    object: &ObjectSchema,
    elsewhere: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let names = names(object);
    for Located { at, value } in &object.required {
        if !names.contains(value.as_str()) && !elsewhere.contains(&format!("{at:?}")) {
            let near = diagnostics.nearest(value, names.iter().copied());
            diagnostics.report(codes::required_unknown_property(at, value, near));
        }
    }
}

fn names(object: &ObjectSchema) -> BTreeSet<&str> {
    object.properties.iter().map(|property| property.name.as_str()).collect()
}

/// No key is meant twice, and what has properties is no map.
pub(super) fn check_names(object: &ObjectSchema, diagnostics: &mut Diagnostics) {
    check_aliases(object, &names(object), diagnostics);
    if let AdditionalProperties::Typed(typed) = &object.additional
        && !object.properties.is_empty()
    {
        let at = match &**typed {
            RefOr::Ref(reference) => &reference.at,
            RefOr::Value(schema) => &schema.at,
            RefOr::Broken(_) => return,
        };
        diagnostics.report(codes::typed_additional_properties(at));
    }
}

/// No key may lead to two properties.
fn check_aliases(object: &ObjectSchema, names: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&str, &JsonPointer> = BTreeMap::new();
    for alias in object.properties.iter().flat_map(|property| &property.aliases) {
        if names.contains(alias.value.as_str()) {
            diagnostics.report(codes::alias_collision(&alias.at, &alias.value));
        }
        match first.get(alias.value.as_str()) {
            None => _ = first.insert(&alias.value, &alias.at),
            Some(first) => {
                diagnostics.report(codes::duplicate_alias(&alias.at, &alias.value, first));
            }
        }
    }
}

/// `x-accept-single` is a rule for reading a property, so it must stand on one's own schema.
fn check_accept_single(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    let mut of_properties: BTreeSet<&JsonPointer> = BTreeSet::new();
    let mut all: Vec<&JsonPointer> = Vec::new();
    walk::schemas(resolved.document, &mut |schema| {
        all.extend(accept_single(schema));
        if let RefOr::Value(Schema { kind: SchemaKind::Object(object), .. }) = schema {
            let schemas = object.properties.iter().map(|property| &property.schema);
            of_properties.extend(schemas.filter_map(accept_single));
        }
    });
    for at in all {
        if !of_properties.contains(&at) {
            diagnostics.report(codes::misplaced_accept_single(at));
        }
    }
}

/// `x-accept-text` is a rule for reading an integer.
fn check_accept_text(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    walk::schemas(resolved.document, &mut |schema| {
        let RefOr::Value(Schema { kind: SchemaKind::Object(object), .. }) = schema else { return };
        for property in &object.properties {
            let Some(at) = &property.accept_text else { continue };
            let Ok(target) = resolved.schemas.follow(diagnostics, &property.schema) else {
                continue;
            };
            if !matches!(target.kind, SchemaKind::Integer { .. }) {
                diagnostics.report(codes::misplaced_accept_text(at));
            }
        }
    });
}

fn accept_single(schema: &RefOr<Schema>) -> Option<&JsonPointer> {
    match schema {
        RefOr::Value(Schema { kind: SchemaKind::Array(array), .. }) => array.accept_single.as_ref(),
        _ => None,
    }
}
