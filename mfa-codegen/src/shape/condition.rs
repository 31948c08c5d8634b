//! Conditions: `if` and `then`, as far as they say what else is required for a value of an enum. The
//! server enforces the rest.

use crate::diagnostic::JsonPointer;
use crate::spec::{Keyword, Located, Schema, SchemaId, Schemas, Value};

/// One `if`/`then`: what else is required when an enum property has a value.
#[derive(Debug)]
pub(crate) struct Condition<'d> {
    /// The place of the schema with the `if`.
    pub(crate) at: JsonPointer,
    /// The property that decides.
    pub(crate) property: Located<&'d str>,
    /// Its value.
    pub(crate) value: Located<&'d str>,
    /// Paths of properties, from this object down, that are then required. A path's parents are
    /// listed only if they are required themselves.
    pub(crate) required: Vec<PropertyPath>,
    /// Paths of properties that may not be there then.
    pub(crate) forbidden: Vec<PropertyPath>,
    /// Paths of properties that `then` speaks of, whatever it says of them.
    pub(crate) mentioned: Vec<PropertyPath>,
}

/// A property that a [`Condition`] speaks of.
#[derive(Clone, Debug)]
pub(crate) struct PropertyPath {
    /// The place of its name.
    pub(crate) at: JsonPointer,
    pub(crate) path: Vec<String>,
}

/// Reads the condition that stands in a schema.
///
/// # Errors
///
/// The place of what cannot be expressed.
pub(super) fn condition<'d>(
    schemas: &'d Schemas,
    schema: &'d Schema,
) -> Result<Condition<'d>, JsonPointer> {
    let composition = schema.composition();
    if composition.otherwise.is_some() {
        return Err(schema.at(Keyword::Else));
    }
    let when = composition.when.ok_or_else(|| schema.at(Keyword::Then))?;
    let then = composition.then.ok_or_else(|| schema.at(Keyword::If))?;
    let (property, value) = read_if(schemas, when)?;
    let mut condition = Condition {
        at: schema.at.clone(),
        property,
        value,
        required: Vec::new(),
        forbidden: Vec::new(),
        mentioned: Vec::new(),
    };
    read_then(schemas, then, &[], &mut condition)?;
    Ok(condition)
}

/// Reads the condition that is a member of an `allOf`, and nothing else.
pub(super) fn condition_of_member(
    schemas: &Schemas,
    member: SchemaId,
) -> Result<Condition<'_>, JsonPointer> {
    use Keyword::{Comment, Description, Else, If, Then, Title};
    let schema = &schemas[member];
    only(schema, &[If, Then, Else, Title, Description, Comment])?;
    condition(schemas, schema)
}

/// One property, and the one value it must have.
fn read_if(
    schemas: &Schemas,
    when: SchemaId,
) -> Result<(Located<&str>, Located<&str>), JsonPointer> {
    let schema = &schemas[when];
    only(schema, &[Keyword::Properties, Keyword::Required, Keyword::Type])?;
    let object = schema.object();
    let [property] = object.properties.as_slice() else {
        let is_there = schema.has(Keyword::Properties);
        return Err(if is_there { schema.at(Keyword::Properties) } else { schema.at.clone() });
    };
    let is_other = |name: &Located<String>| name.value != property.name;
    if object.required.iter().any(is_other) {
        return Err(schema.at(Keyword::Required));
    }
    let rules = &schemas[property.schema];
    only(rules, &[Keyword::Const, Keyword::Enum, Keyword::Type])?;
    let value = match (&rules.constant, rules.values.as_deref()) {
        (Some(constant), None) => text(constant),
        (None, Some([value])) => text(value),
        _ => None,
    };
    let value = value.ok_or_else(|| rules.at.clone())?;
    Ok((Located { at: rules.at.clone(), value: &property.name }, value))
}

fn text(value: &Located<Value>) -> Option<Located<&str>> {
    match &value.value {
        Value::Text(text) => Some(Located { at: value.at.clone(), value: text }),
        _ => None,
    }
}

/// Adds what is required, forbidden, or mentioned, at `path` and below.
fn read_then(
    schemas: &Schemas,
    then: SchemaId,
    path: &[String],
    into: &mut Condition<'_>,
) -> Result<(), JsonPointer> {
    let schema = &schemas[then];
    only(schema, &[Keyword::Properties, Keyword::Required])?;
    let below = |name: &str| path.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>();
    let object = schema.object();
    let required = object.required.iter();
    into.required.extend(
        required.map(|name| PropertyPath { at: name.at.clone(), path: below(&name.value) }),
    );
    for property in &object.properties {
        let path = below(&property.name);
        let named = PropertyPath { at: property.at.clone(), path };
        match schemas[property.schema].boolean {
            Some(true) => {}
            Some(false) => into.forbidden.push(named.clone()),
            None => read_then(schemas, property.schema, &named.path, into)?,
        }
        into.mentioned.push(named);
    }
    Ok(())
}

/// Whether the schema has no other keywords. `true` and `false` are schemas too, and `then: false`
/// forbids a value.
fn only(schema: &Schema, keywords: &[Keyword]) -> Result<(), JsonPointer> {
    if schema.broken.is_some() || schema.boolean.is_some() {
        return Err(schema.at.clone());
    }
    match schema.keywords.iter().find(|keyword| !keywords.contains(keyword)) {
        Some(other) => Err(schema.at(*other)),
        None => Ok(()),
    }
}
