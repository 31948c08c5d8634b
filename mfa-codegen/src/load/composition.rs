//! Schemas made of schemas: `allOf`, `oneOf`, `anyOf` and `discriminator`.
//!
//! A composition that is only a way to write something else is read as that: one of a single member
//! is this member, and beside `null` a nullable one.

use super::conditions::{is_condition, read_condition};
use super::document::{located_text, read_ref_or};
use super::node::{Entry, Node};
use super::reader::{At, EXTENSIONS, Object};
use super::samples::{direction as direction_of, read_samples};
use super::schema::{read_object, read_schema};
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{
    AllOf, Discriminator, EnumValue, Extent, Located, Mapping, RefOr, Reference, Schema,
    SchemaKind, StringSchema, Union,
};

/// Keywords that say something of a value's shape: beside them a composition is one more rule.
const SHAPE: [&str; 11] = [
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "const",
    "if",
    "then",
    "else",
    "not",
    "discriminator",
];

/// Keywords that say nothing of a value's shape.
const DESCRIPTIONS: [&str; 8] = [
    "title",
    "default",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "$comment",
];

/// A schema, or a reference to one.
pub(super) fn read_schema_or_ref(diagnostics: &mut Diagnostics, node: &At<'_>) -> RefOr<Schema> {
    match sole_member(node) {
        Some(sole) => read_sole(diagnostics, node, &sole).unwrap_or_else(RefOr::Broken),
        None => read_ref_or(diagnostics, node, read_schema),
    }
}

/// The one member of a composition that says something.
struct Sole<'n> {
    keyword: &'static str,
    member: At<'n>,
    /// The members that say nothing of the value's shape.
    others: Vec<At<'n>>,
    nullable: bool,
}

fn sole_member<'n>(node: &At<'n>) -> Option<Sole<'n>> {
    let Node::Map(entries) = node.node else { return None };
    let has = |keyword: &str| entries.iter().any(|entry| entry.key == keyword);
    if has("$ref") || SHAPE.iter().any(|keyword| has(keyword)) {
        return None;
    }
    let mut keywords = ["allOf", "oneOf", "anyOf"].into_iter().filter(|keyword| has(keyword));
    let (Some(keyword), None) = (keywords.next(), keywords.next()) else { return None };
    let entry = entries.iter().find(|entry| entry.key == keyword)?;
    let Node::List(items) = &entry.value else { return None };
    let (mut members, mut others, mut nullable) = (Vec::new(), Vec::new(), false);
    for (index, item) in items.iter().enumerate() {
        let at = || At { at: node.at.key(keyword).index(index), node: item };
        match keyword {
            "allOf" if is_annotation(item) => others.push(at()),
            "oneOf" | "anyOf" if is_null(item) => nullable = true,
            _ => members.push(at()),
        }
    }
    let (Some(member), true) = (members.pop(), members.is_empty()) else { return None };
    let is_sole = !(keyword == "allOf" && is_condition(member.node));
    is_sole.then_some(Sole { keyword, member, others, nullable })
}

fn map(node: &Node) -> Option<&[Entry]> {
    match node {
        Node::Map(entries) => Some(entries),
        _ => None,
    }
}

/// Whether the member only describes.
fn is_annotation(node: &Node) -> bool {
    map(node).is_some_and(|entries| entries.iter().all(describes))
}

fn describes(entry: &Entry) -> bool {
    let key = entry.key.as_str();
    matches!(key, "description" | "deprecated" | "nullable")
        || (key.starts_with("x-") && !EXTENSIONS.contains(&key))
        || DESCRIPTIONS.contains(&key)
}

/// Whether the member is `type: 'null'`.
fn is_null(node: &Node) -> bool {
    let is_null = |value: &Node| match value {
        Node::Text(text) => text == "null",
        Node::Null => true,
        _ => false,
    };
    let says_so = |Entry { key, value }: &Entry| match (key.as_str(), value) {
        ("type" | "enum", Node::List(items)) => items.len() == 1 && items.iter().all(is_null),
        ("type", value) => is_null(value),
        ("const", Node::Null) => true,
        _ => false,
    };
    map(node).is_some_and(|entries| entries.iter().any(says_so))
}

/// Whether one of the alternatives of a schema is `null`.
pub(super) fn allows_null(node: &At<'_>) -> bool {
    let of = |entry: &Entry| match (entry.key.as_str(), &entry.value) {
        ("oneOf" | "anyOf", Node::List(items)) => items.iter().any(is_null),
        _ => false,
    };
    map(node.node).is_some_and(|entries| entries.iter().any(of))
}

fn read_sole(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
    sole: &Sole<'_>,
) -> Result<RefOr<Schema>, Reported> {
    let mut object = Object::open(diagnostics, node, "composition of one member")?;
    object.ignore(&[sole.keyword]);
    let said = |keyword: &str| {
        let entries = sole.others.iter().filter_map(|other| map(other.node)).flatten();
        entries.filter(|entry| entry.key == keyword).map(|entry| &entry.value).next()
    };
    let description =
        object.text(diagnostics, "description").or_else(|| match said("description") {
            Some(Node::Text(text)) => Some(text.clone()),
            _ => None,
        });
    let types = object.take("type").is_some_and(|types| match types.node {
        Node::List(names) => names.iter().any(|name| *name == Node::Text("null".to_owned())),
        _ => false,
    });
    let nullable = object.flag(diagnostics, "nullable")
        || said("nullable") == Some(&Node::Bool(true))
        || sole.nullable
        || types;
    let deprecated = object.flag(diagnostics, "deprecated");
    let rust_name = located_text(diagnostics, &mut object, "x-rust-name");
    let mut samples = read_samples(&mut object);
    let mut direction = direction_of(&object);
    for other in &sole.others {
        let mut other = Object::open(diagnostics, other, "description")?;
        samples.extend(read_samples(&mut other));
        direction = direction.or(direction_of(&other));
    }
    object.ignore(&DESCRIPTIONS);
    object.ignore(&["x-aliases"]);
    object.refuse(diagnostics, &["x-sensitive", "x-accept-single", "x-accept-boolean"]);
    object.finish(diagnostics);
    Ok(match read_schema_or_ref(diagnostics, &sole.member) {
        RefOr::Ref(reference) => RefOr::Ref(Reference {
            description: description.or(reference.description),
            nullable: nullable || reference.nullable,
            samples: samples.into_iter().chain(reference.samples).collect(),
            direction: direction.or(reference.direction),
            ..reference
        }),
        RefOr::Value(schema) => RefOr::Value(Schema {
            description: description.or(schema.description),
            nullable: nullable || schema.nullable,
            deprecated: deprecated || schema.deprecated,
            rust_name: rust_name.or(schema.rust_name),
            samples: samples.into_iter().chain(schema.samples).collect(),
            direction: direction.or(schema.direction),
            ..schema
        }),
        RefOr::Broken(reported) => RefOr::Broken(reported),
    })
}

/// What a schema with one of the keywords is; `None` if it has none, or if another keyword of it is
/// the better guess.
pub(super) fn read_composition(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    name: Option<&Located<String>>,
) -> Option<Result<SchemaKind, Reported>> {
    if let Some(node) = object.take("allOf") {
        return Some(read_all_of(diagnostics, object, &node, name));
    }
    let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| object.has(keyword))?;
    let node = object.take(keyword)?;
    if let Some(values) = listed_values(&node).filter(|_| !object.has("discriminator")) {
        return Some(read_listed(diagnostics, &node, keyword, name, values));
    }
    let union = match read_union(diagnostics, object, &node, keyword) {
        Ok(union) => union,
        Err(reported) => return Some(Err(reported)),
    };
    let otherwise = ["properties", "items", "enum", "additionalProperties"];
    let is_object = name.is_none_or(|name| name.value == "object");
    if union.discriminator.is_err()
        && (!is_object || otherwise.iter().any(|keyword| object.has(keyword)))
    {
        return None;
    }
    Some(Ok(SchemaKind::Union(Box::new(union))))
}

/// The values of a list of alternatives that are all written out: an enum whose values are described.
fn listed_values<'n>(node: &At<'n>) -> Option<Vec<At<'n>>> {
    let Node::List(items) = node.node else { return None };
    let mut values = Vec::new();
    for (index, item) in items.iter().enumerate().filter(|(_, item)| !is_null(item)) {
        let at = node.at.index(index);
        let only_lists = |entry: &Entry| {
            matches!(entry.key.as_str(), "const" | "enum" | "type") || describes(entry)
        };
        let entries = map(item).filter(|entries| entries.iter().all(only_lists))?;
        let value = |keyword: &str| entries.iter().find(|entry| entry.key == keyword);
        match (value("const").map(|entry| &entry.value), value("enum").map(|entry| &entry.value)) {
            (Some(value), None) => values.push(At { at: at.key("const"), node: value }),
            (None, Some(Node::List(listed))) => {
                let at = |index| at.key("enum").index(index);
                values.extend(listed.iter().enumerate().map(|(i, node)| At { at: at(i), node }));
            }
            _ => return None,
        }
    }
    (!values.is_empty()).then_some(values)
}

/// An enum, if the values are texts; of the others none is read as a schema.
fn read_listed(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
    keyword: &str,
    name: Option<&Located<String>>,
    values: Vec<At<'_>>,
) -> Result<SchemaKind, Reported> {
    let texts = values.into_iter().map(|At { at, node }| match node {
        Node::Text(text) => Some(EnumValue { at, text: text.clone() }),
        _ => None,
    });
    match texts.collect::<Option<Vec<_>>>() {
        Some(values) if name.is_none_or(|name| name.value == "string") => {
            Ok(SchemaKind::String(StringSchema { values: Some(values), ..StringSchema::default() }))
        }
        _ => Err(diagnostics.report(codes::no_discriminator(&node.at, keyword))),
    }
}

fn read_all_of(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    node: &At<'_>,
    name: Option<&Located<String>>,
) -> Result<SchemaKind, Reported> {
    let items = node.list(diagnostics)?;
    if items.is_empty() {
        return Err(diagnostics.report(codes::empty_composition(&node.at, "allOf")));
    }
    if let Some(name) = name.filter(|name| name.value != "object") {
        return Err(diagnostics.report(codes::not_an_object(&name.at, &name.value, None)));
    }
    let (mut members, mut conditions) = (Vec::new(), Vec::new());
    for item in &items {
        if is_condition(item.node) {
            conditions.extend(read_condition(diagnostics, item));
        } else if !is_annotation(item.node) {
            members.push(read_schema_or_ref(diagnostics, item));
        }
    }
    let own = ["properties", "required", "additionalProperties", "if", "then", "else"];
    let own: Vec<&str> = own.into_iter().filter(|keyword| object.has(keyword)).collect();
    if own.is_empty() && conditions.is_empty() {
        return Ok(all_of(members));
    }
    let is_first = own.iter().any(|keyword| object.is_before(keyword, "allOf"));
    let mut schema = read_object(diagnostics, object);
    schema.conditions.extend(conditions);
    let kind = SchemaKind::Object(Box::new(schema));
    if members.is_empty() {
        return Ok(kind);
    }
    let position = if is_first { 0 } else { members.len() };
    // How much of it is read, the whole schema says.
    let own = Schema { extent: Extent::Whole, ..Schema::of(object.at.clone(), kind) };
    members.insert(position, RefOr::Value(own));
    Ok(all_of(members))
}

fn all_of(members: Vec<RefOr<Schema>>) -> SchemaKind {
    if members.is_empty() {
        // Nothing but descriptions.
        return SchemaKind::Any;
    }
    SchemaKind::AllOf(Box::new(AllOf { members }))
}

fn read_union(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    node: &At<'_>,
    keyword: &'static str,
) -> Result<Union, Reported> {
    let items = node.list(diagnostics)?;
    if items.is_empty() {
        return Err(diagnostics.report(codes::empty_composition(&node.at, keyword)));
    }
    let members = items.iter().filter(|item| !is_null(item.node));
    let members: Vec<_> = members.map(|item| read_schema_or_ref(diagnostics, item)).collect();
    let discriminator = match object.take("discriminator") {
        Some(node) => read_discriminator(diagnostics, &node),
        None => Err(diagnostics.report(codes::no_discriminator(&node.at, keyword))),
    };
    Ok(Union { members, discriminator })
}

fn read_discriminator(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<Discriminator, Reported> {
    let mut object = Object::open(diagnostics, node, "Discriminator Object")?;
    let property = object.required(diagnostics, "propertyName");
    let entries = object.take("mapping").map(|node| node.entries(diagnostics));
    object.finish(diagnostics);
    let mut mapping = Vec::new();
    for (tag, node) in entries.transpose()?.unwrap_or_default() {
        let value = node.text(diagnostics)?;
        mapping.push(Mapping { tag: tag.to_owned(), target: Located { at: node.at, value } });
    }
    let property = property?;
    let value = property.text(diagnostics)?;
    Ok(Discriminator { property: Located { at: property.at, value }, mapping })
}

#[cfg(test)]
mod tests;
