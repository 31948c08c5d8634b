//! Schemas.

use std::rc::Rc;

use super::composition::{allows_null, read_composition, read_schema_or_ref};
use super::conditions::read_own_condition;
use super::constraints::{check_types, read_constraints};
use super::document::{located_text, located_texts, read_named};
use super::node::Node;
use super::reader::{At, Object};
use super::samples::{direction, extent, read_samples};
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{
    AdditionalProperties, ArraySchema, BooleanWords, EnumValue, Located, ObjectSchema, Property,
    Schema, SchemaKind, StringSchema,
};

/// Keywords that describe a value, or whose meaning is the server's concern.
const ANNOTATIONS: [&str; 5] = ["title", "externalDocs", "readOnly", "writeOnly", "$comment"];

/// Keywords that change what a value can be, in ways we cannot express yet.
const UNSUPPORTED: [&str; 19] = [
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
    "const",
    "discriminator",
    "xml",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "dependentRequired",
    "dependentSchemas",
    "prefixItems",
    "contains",
    "contentEncoding",
    "contentMediaType",
];

/// Keywords of one type, which do nothing beside another.
const OF_OTHER_TYPES: [&str; 8] = [
    "enum",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "x-sensitive",
    "x-accept-single",
    "x-accept-boolean",
];

pub(super) fn read_schema(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<Schema, Reported> {
    let mut object = Object::open(diagnostics, node, "Schema Object")?;
    let types = read_types(diagnostics, &mut object)?;
    let kind = read_kind(diagnostics, &mut object, types.name.as_ref())?;
    let nullable = object.flag(diagnostics, "nullable") || types.null || allows_null(node);
    let schema = Schema {
        at: node.at.clone(),
        description: object.text(diagnostics, "description"),
        nullable,
        deprecated: object.flag(diagnostics, "deprecated"),
        rust_name: located_text(diagnostics, &mut object, "x-rust-name"),
        format: object.text(diagnostics, "format"),
        constraints: read_constraints(diagnostics, &mut object),
        samples: read_samples(&mut object),
        extent: extent(&object, &kind),
        direction: direction(&object),
        kind,
    };
    if let Some(name) = &types.name {
        check_types(diagnostics, &object, &name.value);
    }
    object.ignore(&ANNOTATIONS);
    // A property's own extensions: read with the property.
    object.ignore(&["x-aliases", "x-accept-text"]);
    object.refuse(diagnostics, &UNSUPPORTED);
    object.refuse(diagnostics, &OF_OTHER_TYPES);
    object.finish(diagnostics);
    Ok(schema)
}

/// `type`: one name at most, and whether `null` is allowed.
struct Types {
    name: Option<Located<String>>,
    null: bool,
}

fn read_types(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> Result<Types, Reported> {
    let Some(node) = object.take("type") else { return Ok(Types { name: None, null: false }) };
    let nodes = match node.node {
        Node::List(_) => node.list(diagnostics)?,
        _ => vec![node.clone()],
    };
    let mut types = Types { name: None, null: false };
    for item in nodes {
        let name = item.text(diagnostics)?;
        if name == "null" || *item.node == Node::Null {
            types.null = true;
        } else if types.name.is_none() {
            types.name = Some(Located { at: item.at, value: name });
        } else {
            return Err(diagnostics.report(codes::several_types(&node.at)));
        }
    }
    Ok(types)
}

fn read_kind(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    name: Option<&Located<String>>,
) -> Result<SchemaKind, Reported> {
    if let Some(kind) = read_composition(diagnostics, object, name) {
        return kind;
    }
    let Some(name) = name else { return read_untyped(diagnostics, object) };
    match name.value.as_str() {
        "boolean" => Ok(SchemaKind::Boolean),
        "integer" => Ok(SchemaKind::Integer { format: object.text(diagnostics, "format") }),
        "number" => Ok(SchemaKind::Number),
        "string" => read_string(diagnostics, object),
        "array" => read_array(diagnostics, object),
        "object" => Ok(SchemaKind::Object(Box::new(read_object(diagnostics, object)))),
        _ => Err(diagnostics.report(codes::unknown_type(&name.at, &name.value))),
    }
}

/// Without `type`, the other keywords say what is meant, as most documents' authors expect.
fn read_untyped(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<SchemaKind, Reported> {
    if ["properties", "additionalProperties", "required"].iter().any(|key| object.has(key)) {
        Ok(SchemaKind::Object(Box::new(read_object(diagnostics, object))))
    } else if object.has("items") {
        read_array(diagnostics, object)
    } else if object.has("enum") || object.has("const") {
        read_string(diagnostics, object)
    } else {
        Ok(SchemaKind::Any)
    }
}

fn read_string(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<SchemaKind, Reported> {
    let format = object.text(diagnostics, "format");
    let sensitive = object.flag(diagnostics, "x-sensitive");
    let values = match (object.take("enum"), object.take("const")) {
        (Some(node), _) => Some(read_enum(diagnostics, &node)?),
        (None, Some(At { at, node: Node::Text(text) })) => {
            Some(vec![EnumValue { at, text: text.clone() }])
        }
        (None, Some(At { at, node })) => {
            return Err(diagnostics.report(codes::enum_value_kind(&at, node.kind())));
        }
        (None, None) => None,
    };
    Ok(SchemaKind::String(StringSchema {
        sensitive: sensitive || format.as_deref() == Some("password"),
        values,
        accept_boolean: read_boolean_words(diagnostics, object),
    }))
}

fn read_enum(diagnostics: &mut Diagnostics, node: &At<'_>) -> Result<Vec<EnumValue>, Reported> {
    let mut values = Vec::new();
    for item in node.list(diagnostics)? {
        match item.node {
            Node::Text(text) => values.push(EnumValue { at: item.at, text: text.clone() }),
            // In a nullable enum `null` is listed too; the schema's `nullable` says it.
            Node::Null => {}
            other => {
                diagnostics.report(codes::enum_value_kind(&item.at, other.kind()));
            }
        }
    }
    if values.is_empty() {
        return Err(diagnostics.report(codes::empty_enum(&node.at)));
    }
    Ok(values)
}

fn read_boolean_words(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Option<BooleanWords> {
    let node = object.take("x-accept-boolean")?;
    let mut object = Object::open(diagnostics, &node, "`x-accept-boolean` extension").ok()?;
    let mut word = |keyword| {
        object.required(diagnostics, keyword).and_then(|node| node.text(diagnostics)).ok()
    };
    let (when_true, when_false) = (word("true"), word("false"));
    object.finish(diagnostics);
    Some(BooleanWords { at: node.at, when_true: when_true?, when_false: when_false? })
}

fn read_array(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<SchemaKind, Reported> {
    let accept_single = object.take("x-accept-single");
    let accept_single = match accept_single {
        Some(node) => node.boolean(diagnostics)?.then_some(node.at),
        None => None,
    };
    let items = match object.take("items") {
        Some(node) => read_schema_or_ref(diagnostics, &node),
        None => return Err(diagnostics.report(codes::array_without_items(&object.at))),
    };
    Ok(SchemaKind::Array(Box::new(ArraySchema { items, accept_single })))
}

pub(super) fn read_object(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> ObjectSchema {
    let properties = read_named(diagnostics, object, "properties", read_property)
        .into_iter()
        .map(|(_, property)| Rc::new(property))
        .collect();
    let required = located_texts(diagnostics, object, "required");
    let additional = match object.take("additionalProperties") {
        None => AdditionalProperties::Ignore,
        Some(node) => read_additional(diagnostics, &node),
    };
    let conditions = read_own_condition(diagnostics, object).into_iter().collect();
    ObjectSchema { properties, required, additional, conditions }
}

fn read_property(
    diagnostics: &mut Diagnostics,
    name: &str,
    node: &At<'_>,
) -> Result<Property, Reported> {
    let mut object = Object::open(diagnostics, node, "Schema Object")?;
    let rust_name = located_text(diagnostics, &mut object, "x-rust-name");
    let aliases = located_texts(diagnostics, &mut object, "x-aliases");
    let accept_text = match object.take("x-accept-text") {
        Some(node) => node.boolean(diagnostics)?.then_some(node.at),
        None => None,
    };
    let schema = read_schema_or_ref(diagnostics, node);
    let (at, name) = (node.at.clone(), name.to_owned());
    Ok(Property { at, name, rust_name, aliases, accept_text, schema })
}

fn read_additional(diagnostics: &mut Diagnostics, node: &At<'_>) -> AdditionalProperties {
    match node.node {
        Node::Bool(false) => AdditionalProperties::Ignore,
        Node::Bool(true) => AdditionalProperties::Keep,
        Node::Map(entries) if entries.is_empty() => AdditionalProperties::Keep,
        _ => {
            let schema = read_schema_or_ref(diagnostics, node);
            AdditionalProperties::Typed(Rc::new(schema))
        }
    }
}
