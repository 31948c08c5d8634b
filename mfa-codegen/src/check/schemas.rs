//! Family 04: schemas.

use super::composition::joined_to_others;
use super::context::Check;
use super::object_names::{check_aliases, check_required};
use crate::diagnostic::{JsonPointer, codes};
use crate::ordered::Map;
use crate::shape::{Kind, Record, Unclear};
use crate::spec::{ById, Keyword, Located, Schema, SchemaId, Value, counting};

pub(super) fn check_schemas(cx: &mut Check<'_, '_>) {
    check_accept_single(cx);
    let (joined, shapes) = (joined_to_others(cx), cx.shapes);
    for (id, schema) in counting(cx.resolved.schemas) {
        let shape = shapes.of(id);
        if shape.source != id {
            continue;
        }
        match &shape.kind {
            Kind::Unclear(unclear) => check_unclear(cx, schema, *unclear),
            Kind::Values(values) => check_enum(cx, schema, values),
            Kind::Text => check_boolean_words(cx, schema, &[]),
            Kind::Record(record) => {
                check_accept_text(cx, record);
                if !record.is_joined {
                    check_own_names(cx, id, record, &joined);
                }
            }
            _ => {}
        }
    }
}

/// A schema must say what its values are.
fn check_unclear(cx: &mut Check<'_, '_>, schema: &Schema, unclear: Unclear<'_>) {
    cx.report(match unclear {
        Unclear::UnknownType(name) => codes::unknown_type(&name.at, &name.value),
        Unclear::ListOfWhat => codes::array_without_items(&schema.at),
        Unclear::NoValues => codes::empty_enum(&schema.at(Keyword::Enum)),
        Unclear::NoMembers(keyword) => {
            codes::empty_composition(&schema.at(keyword), keyword.text())
        }
        Unclear::NoObject(name) => codes::not_an_object(&name.at, &name.value, None),
        Unclear::Listed => return,
    });
}

/// No value is listed twice.
fn check_enum(cx: &mut Check<'_, '_>, schema: &Schema, values: &[&Located<Value>]) {
    let mut first: Map<&str, &JsonPointer> = Map::new();
    for Located { at, value } in values {
        let Value::Text(text) = value else { continue };
        if let Some(first) = first.insert(text, at) {
            cx.report(codes::duplicate_enum_value(text, at, first));
        }
    }
    check_boolean_words(cx, schema, &first.keys().copied().collect::<Vec<_>>());
}

/// The words of `x-accept-boolean` are among the values.
fn check_boolean_words(cx: &mut Check<'_, '_>, schema: &Schema, values: &[&str]) {
    let Some(words) = &schema.extensions().accept_boolean else { return };
    for (keyword, word) in [("true", &words.when_true), ("false", &words.when_false)] {
        if !values.contains(&word.as_str()) {
            let near = cx.diagnostics.nearest(word, values.iter().copied());
            cx.report(codes::unknown_boolean_word(&words.at.key(keyword), word, near));
        }
    }
}

fn check_own_names(
    cx: &mut Check<'_, '_>,
    id: SchemaId,
    record: &Record<'_>,
    joined: &ById<Schema, bool>,
) {
    // In an `allOf`, another member may have the property.
    if !joined[id] {
        check_required(cx, record);
    }
    check_aliases(cx, record);
}

/// `x-accept-single` is a rule for reading a property, so it must stand on one's own schema.
fn check_accept_single(cx: &mut Check<'_, '_>) {
    let schemas = cx.resolved.schemas;
    let mut is_of_property = schemas.map(false, |_| false);
    for (_, schema) in counting(schemas) {
        for property in &schema.object().properties {
            is_of_property.set(property.schema, true);
        }
    }
    for (id, schema) in counting(schemas) {
        let is_list = matches!(cx.shapes.of(id).kind, Kind::List(_) | Kind::Tuple);
        if schema.extensions().accept_single && is_list && !is_of_property[id] {
            cx.report(codes::misplaced_accept_single(&schema.at(Keyword::AcceptSingle)));
        }
    }
}

/// `x-accept-text` is a rule for reading an integer.
fn check_accept_text(cx: &mut Check<'_, '_>, record: &Record<'_>) {
    for property in &record.properties {
        let schema = &cx.resolved.schemas[property.schema];
        let kind = &cx.shapes.at_end(property.schema).kind;
        let is_known = !matches!(kind, Kind::Broken(_) | Kind::Unclear(_));
        if schema.extensions().accept_text && is_known && !matches!(kind, Kind::Integer) {
            cx.report(codes::misplaced_accept_text(&schema.at(Keyword::AcceptText)));
        }
    }
}
