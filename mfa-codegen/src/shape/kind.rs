//! From the keywords of a schema to the kind of its values.

use std::rc::Rc;

use super::record::own_record;
use super::values::{Kind, Unclear, Union};
use crate::spec::{Keyword, Located, Schema, SchemaId, Schemas, Value};

/// The kind of a schema without `$ref` and `allOf`.
pub(super) fn kind<'d>(schemas: &'d Schemas, schema: &'d Schema) -> Kind<'d> {
    if let Some(reported) = schema.broken {
        return Kind::Broken(reported);
    }
    match schema.boolean {
        Some(true) => Kind::Any,
        Some(false) => Kind::Never,
        None if 1 < schema.type_names().count() => Kind::Types,
        None => alternatives(schemas, schema).unwrap_or_else(|| written_out(schemas, schema)),
    }
}

/// The kind that `oneOf` or `anyOf` comes to; `None` if another keyword is the better guess.
fn alternatives<'d>(schemas: &'d Schemas, schema: &'d Schema) -> Option<Kind<'d>> {
    let composition = schema.composition();
    let (keyword, members) = match (&composition.one_of, &composition.any_of) {
        (Some(members), _) => (Keyword::OneOf, members),
        (None, Some(members)) => (Keyword::AnyOf, members),
        (None, None) => return None,
    };
    if members.is_empty() {
        return Some(Kind::Unclear(Unclear::NoMembers(keyword)));
    }
    let discriminator = composition.discriminator.as_ref();
    let listed = listed_values(schemas, members).filter(|_| discriminator.is_none());
    if let Some(values) = listed {
        let is_text = |value: &&Located<Value>| matches!(value.value, Value::Text(_));
        let fits = schema.type_name().is_none_or(|name| name.value == "string");
        let all_texts = fits && values.iter().all(is_text);
        let unclear = Kind::Unclear(Unclear::Listed);
        return Some(if all_texts { Kind::Values(values) } else { unclear });
    }
    let shape = [Keyword::Properties, Keyword::Items, Keyword::Enum, Keyword::AdditionalProperties];
    let is_object = schema.type_name().is_none_or(|name| name.value == "object");
    if discriminator.is_none() && (!is_object || schema.has_any(&shape)) {
        return None;
    }
    let counts = |member: &SchemaId| !schemas[*member].is_null();
    let members = members.iter().copied().filter(counts).collect();
    Some(Kind::Union(Rc::new(Union { members, discriminator })))
}

/// The values of alternatives that are all written out: an enum whose values are described.
fn listed_values<'d>(
    schemas: &'d Schemas,
    members: &[SchemaId],
) -> Option<Vec<&'d Located<Value>>> {
    let mut values = Vec::new();
    for member in members {
        let schema = &schemas[*member];
        if schema.is_null() {
            continue;
        }
        let only_lists = schema.keywords.iter().all(|keyword| {
            matches!(keyword, Keyword::Const | Keyword::Enum | Keyword::Type) || keyword.describes()
        });
        match (&schema.constant, &schema.values) {
            (Some(value), None) if only_lists => values.push(&**value),
            (None, Some(listed)) if only_lists => values.extend(listed),
            _ => return None,
        }
    }
    (!values.is_empty()).then_some(values)
}

/// The kind that the schema's own keywords describe. Without `type`, the other keywords say what is meant, as most
/// documents' authors expect.
fn written_out<'d>(schemas: &'d Schemas, schema: &'d Schema) -> Kind<'d> {
    use Keyword::{AdditionalProperties, Const, Enum, Items, PrefixItems, Properties, Required};
    let Some(name) = schema.type_name() else {
        return if schema.has_any(&[Properties, AdditionalProperties, Required]) {
            Kind::Record(Rc::new(own_record(schemas, schema)))
        } else if schema.has_any(&[Items, PrefixItems]) {
            list(schema)
        } else if schema.has_any(&[Enum, Const]) {
            values(schema)
        } else {
            Kind::Any
        };
    };
    let lists_values = schema.has_any(&[Enum, Const]);
    match name.value.as_str() {
        "string" | "integer" | "number" | "boolean" if lists_values => values(schema),
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "string" => Kind::Text,
        "array" => list(schema),
        "object" => Kind::Record(Rc::new(own_record(schemas, schema))),
        _ => Kind::Unclear(Unclear::UnknownType(name)),
    }
}

fn list(schema: &Schema) -> Kind<'_> {
    let array = schema.array();
    match array.items {
        _ if !array.prefix.is_empty() => Kind::Tuple,
        Some(items) => Kind::List(items),
        None => Kind::Unclear(Unclear::ListOfWhat),
    }
}

/// The values of `enum` or `const`. In a nullable enum `null` is listed too; the schema says it once
/// more.
fn values(schema: &Schema) -> Kind<'_> {
    let listed = match (&schema.values, &schema.constant) {
        (Some(values), _) => values.as_slice(),
        (None, Some(constant)) => std::slice::from_ref(&**constant),
        (None, None) => &[],
    };
    let listed: Vec<_> = listed.iter().filter(|value| value.value != Value::Null).collect();
    if listed.is_empty() { Kind::Unclear(Unclear::NoValues) } else { Kind::Values(listed) }
}
