//! Schemas to types.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::constraints::{lower_rules, rules_doc};
use super::formats::lower_text;
use super::names::{Case, InlineName, Scope, rust_name, with_suffix};
use super::unions::lower_union;
use super::{Lower, docs, named_at};
use crate::diagnostic::{JsonPointer, Reported, Step, codes};
use crate::model::{
    Alias, Field, Name, Reading, Requirement, Struct, TextEnum, TypeDef, TypeRef, Variant,
};
use crate::spec::{
    AdditionalProperties, BooleanWords, Component, EnumValue, ObjectSchema, Property, RefOr,
    Schema, SchemaKind, StringSchema,
};

/// Chains of array aliases longer than this lead back to themselves.
const MAX_ALIAS_DEPTH: usize = 64;

/// Gives every entry of `components.schemas` its Rust name.
pub(super) fn name_schemas(cx: &mut Lower<'_, '_>) {
    for Component { at, name, value } in &cx.resolved.document.components.schemas {
        let given = match value {
            RefOr::Value(schema) => schema.rust_name.as_ref(),
            RefOr::Ref(_) | RefOr::Broken(_) => None,
        };
        let made = rust_name(cx.diagnostics, "type", Case::UpperCamel, name, at, given);
        let Ok(made) = made else { continue };
        if cx.type_scope.take(cx.diagnostics, &made.text, named_at(given, at)).is_ok() {
            cx.schema_names.insert((at.file(), name), made);
        }
    }
}

/// Lowers every entry of `components.schemas` to the type of its name.
pub(super) fn lower_schemas(cx: &mut Lower<'_, '_>) {
    for Component { at, name, value } in &cx.resolved.document.components.schemas {
        let target = (at.file(), name.as_str());
        let Some(name) = cx.schema_names.get(&target).cloned() else { continue };
        let definition = lower_named(cx, value, name);
        cx.types.push(definition);
    }
}

fn lower_named(cx: &mut Lower<'_, '_>, schema: &RefOr<Schema>, name: Name) -> TypeDef {
    if let RefOr::Value(schema) = schema
        && let Some(definition) = lower_definition(cx, schema, &name)
    {
        return definition;
    }
    let doc = match schema {
        RefOr::Value(schema) => schema_doc(schema),
        RefOr::Ref(_) | RefOr::Broken(_) => docs::paragraphs([description(schema)]),
    };
    let ty = lower_type(cx, schema, &name.text, 0).unwrap_or(TypeRef::Value);
    TypeDef::Alias(Alias { name, doc, ty })
}

/// The definition of a schema that is a type of its own; `None` for one that is not.
fn lower_definition(cx: &mut Lower<'_, '_>, schema: &Schema, name: &Name) -> Option<TypeDef> {
    if let Some(object) = cx.resolved.object(schema).filter(|object| has_fields(object)) {
        return Some(TypeDef::Struct(lower_struct(cx, schema, object, name)));
    }
    match &schema.kind {
        SchemaKind::Union(union) => lower_union(cx, schema, union, name).map(TypeDef::Union),
        SchemaKind::String(StringSchema { values: Some(values), accept_boolean, .. }) => {
            Some(TypeDef::Enum(lower_enum(cx, schema, values, accept_boolean.as_ref(), name)))
        }
        _ => None,
    }
}

/// Lowers a schema to the type that stands for it; `name` is used if it needs one of its own.
///
/// # Errors
///
/// [`Reported`] if the schema, or any part of it, has no Rust counterpart.
pub(super) fn lower_type(
    cx: &mut Lower<'_, '_>,
    schema: &RefOr<Schema>,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let schema = match schema {
        RefOr::Ref(reference) => {
            let (target, schema) = cx.resolved.schemas.entry(cx.diagnostics, reference)?;
            if MAX_ALIAS_DEPTH < depth {
                let problem = codes::cyclic_ref(&reference.at, &reference.target);
                return Err(cx.diagnostics.report(problem));
            }
            if !is_definition(cx, schema) {
                let own = cx.schema_names.get(&target).map(|name| name.text.clone());
                let name = own.as_ref().map_or(name, |own| own);
                return lower_type(cx, schema, name, depth + 1);
            }
            let named = cx.schema_names.get(&target).cloned().map(TypeRef::Named);
            return named.ok_or_else(|| cx.failed_before(&reference.at));
        }
        RefOr::Value(schema) => schema,
        RefOr::Broken(reported) => return Err(*reported),
    };
    lower_inline(cx, schema, name, depth)
}

/// Whether the schema becomes a struct or an enum, not an alias.
fn is_definition(cx: &Lower<'_, '_>, schema: &RefOr<Schema>) -> bool {
    let RefOr::Value(schema) = schema else { return false };
    match &schema.kind {
        SchemaKind::String(string) => string.values.is_some(),
        SchemaKind::Union(union) => union.discriminator.is_ok(),
        _ => cx.resolved.object(schema).is_some_and(has_fields),
    }
}

/// An object without properties is a map, or any JSON value.
fn has_fields(object: &ObjectSchema) -> bool {
    !object.properties.is_empty()
}

fn lower_inline(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    match &schema.kind {
        SchemaKind::Any => Ok(TypeRef::Value),
        SchemaKind::Boolean => Ok(TypeRef::Bool),
        SchemaKind::Integer { format } if format.as_deref() == Some("int32") => Ok(TypeRef::I32),
        SchemaKind::Integer { .. } => Ok(TypeRef::I64),
        SchemaKind::Number => Ok(TypeRef::F64),
        SchemaKind::String(string) if string.sensitive => Ok(TypeRef::Secret),
        SchemaKind::String(string) if string.values.is_none() => {
            Ok(lower_text(schema.format.as_deref()))
        }
        SchemaKind::Array(array) => {
            let item = lower_item(cx, &array.items, &format_args!("{name}Item"), depth)?;
            Ok(TypeRef::List(Box::new(item)))
        }
        SchemaKind::Object(_) | SchemaKind::AllOf(_) => lower_object(cx, schema, name, depth),
        SchemaKind::Union(union) => match union.discriminator {
            Ok(_) => lower_unnamed(cx, schema, name),
            Err(reported) => Err(reported),
        },
        SchemaKind::String(_) => lower_unnamed(cx, schema, name),
    }
}

fn lower_object(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let Some(object) = cx.resolved.object(schema) else {
        return Err(cx.failed_before(&schema.at));
    };
    match &object.additional {
        _ if has_fields(object) => lower_unnamed(cx, schema, name),
        AdditionalProperties::Typed(value) => {
            let value = lower_item(cx, value, &format_args!("{name}Value"), depth)?;
            Ok(TypeRef::Map(Box::new(value)))
        }
        _ => Ok(TypeRef::Value),
    }
}

/// An item of a list or a map, which may be `null`.
fn lower_item(
    cx: &mut Lower<'_, '_>,
    schema: &RefOr<Schema>,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let nullable = cx.resolved.is_nullable(cx.diagnostics, schema);
    let ty = lower_type(cx, schema, name, depth)?;
    Ok(if nullable { TypeRef::Nullable(Box::new(ty)) } else { ty })
}

/// A struct or enum written out where it is used: its name comes from there.
fn lower_unnamed(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    name: &dyn Display,
) -> Result<TypeRef, Reported> {
    let key = format!("{:?}", schema.at);
    if let Some(name) = cx.unnamed.get(&key) {
        return Ok(TypeRef::Named(name.clone()));
    }
    let given = schema.rust_name.as_ref();
    let name =
        rust_name(cx.diagnostics, "type", Case::UpperCamel, &name.to_string(), &schema.at, given)?;
    cx.type_scope.take(cx.diagnostics, &name.text, named_at(given, &schema.at))?;
    // Known before its fields are looked at: one of them may lead back here.
    cx.unnamed.insert(key, name.clone());
    match lower_definition(cx, schema, &name) {
        Some(definition) => cx.types.push(definition),
        None => {
            let problem = codes::internal(&schema.at, "a type without a definition");
            return Err(cx.diagnostics.report(problem));
        }
    }
    Ok(TypeRef::Named(name))
}

fn lower_struct(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    object: &ObjectSchema,
    name: &Name,
) -> Struct {
    let mut scope = Scope::new("field");
    let mut fields = Vec::new();
    let required: BTreeSet<&str> =
        object.required.iter().map(|required| required.value.as_str()).collect();
    for property in &object.properties {
        fields.extend(lower_field(cx, &required, property, name, &mut scope));
    }
    let additional = match object.additional {
        AdditionalProperties::Keep => {
            let at = schema.at.key("additionalProperties");
            let field = Name { text: "additional_properties".to_owned(), raw: false };
            scope.take(cx.diagnostics, &field.text, &at).ok().map(|()| field)
        }
        _ => None,
    };
    let builder = with_suffix(name, "Builder");
    // Names of types are unique, and so are these; the cases' come later.
    _ = cx.builder_scope.take(cx.diagnostics, &builder.text, &schema.at);
    let required = fields.iter().filter(|field| field.requirement == Requirement::Required).count();
    if cx.spend(&schema.at, required, fields.len()).is_err() {
        for field in &mut fields {
            field.requirement = Requirement::Optional;
        }
    }
    if !object.conditions.is_empty() {
        cx.conditions.push((name.clone(), object.conditions.clone()));
    }
    Struct {
        name: name.clone(),
        builder,
        doc: schema_doc(schema),
        deprecated: schema.deprecated,
        fields,
        additional,
        is_part: false,
        cases: None,
    }
}

/// A field; one whose schema is broken holds any JSON value.
fn lower_field(
    cx: &mut Lower<'_, '_>,
    required: &BTreeSet<&str>,
    property: &Property,
    parent: &Name,
    scope: &mut Scope,
) -> Result<Field, Reported> {
    let Property { at, name, rust_name: given, aliases, schema, .. } = property;
    let field = rust_name(cx.diagnostics, "field", Case::Snake, name, at, given.as_ref())?;
    let target = cx.resolved.schemas.follow(cx.diagnostics, schema).ok();
    let nullable = cx.resolved.is_nullable(cx.diagnostics, schema);
    let is_required = required.contains(name.as_str());
    let requirement =
        if nullable { Requirement::of_nullable(is_required) } else { Requirement::of(is_required) };
    let place = named_at(given.as_ref(), at);
    scope.take(cx.diagnostics, &field.text, place)?;
    if requirement != Requirement::Required {
        scope.take(cx.diagnostics, &format!("maybe_{}", field.text), place)?;
    }
    let owner = owner(cx, at).unwrap_or_else(|| parent.clone());
    let inline_name = InlineName { owner: &owner.text, part: &field.text };
    let (ty, reading) = match (target, lower_type(cx, schema, &inline_name, 0)) {
        (Some(target), Ok(ty)) => (ty.clone(), reading(property, target, &ty)),
        _ => (TypeRef::Value, Reading::Exact),
    };
    let keys = std::iter::once(name.clone());
    Ok(Field {
        name: field,
        keys: keys.chain(aliases.iter().map(|alias| alias.value.clone())).collect(),
        doc: target.map(|target| property_doc(schema, target)).unwrap_or_default(),
        deprecated: target.is_some_and(|target| target.deprecated),
        rules: target.map(|target| lower_rules(cx, target, &ty)).unwrap_or_default(),
        reading,
        ty,
        requirement,
    })
}

/// The type whose schema has the property, where an `allOf` has brought it here: what is written out
/// in it is named after that type.
fn owner(cx: &Lower<'_, '_>, property: &JsonPointer) -> Option<Name> {
    match property.steps().as_slice() {
        [Step::Key(_), Step::Key(_), Step::Key(name), rest @ ..] if is_own(rest) => {
            cx.schema_names.get(&(property.file(), &**name)).cloned()
        }
        _ => None,
    }
}

/// Whether a property stands in a component itself, or in an `allOf` of it.
fn is_own(mut steps: &[&Step]) -> bool {
    while let [Step::Key(key), Step::Index(_), rest @ ..] = steps
        && **key == *"allOf"
    {
        steps = rest;
    }
    matches!(steps, [Step::Key(key), Step::Key(_)] if **key == *"properties")
}

fn reading(property: &Property, schema: &Schema, ty: &TypeRef) -> Reading {
    match (&schema.kind, ty) {
        (SchemaKind::Array(array), _) if array.accept_single.is_some() => Reading::OneOrMany,
        (_, TypeRef::I32 | TypeRef::I64) if property.accept_text.is_some() => {
            Reading::IntegerOrText
        }
        (_, TypeRef::I32 | TypeRef::I64) => Reading::Integer,
        _ => Reading::Exact,
    }
}

fn lower_enum(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    values: &[EnumValue],
    booleans: Option<&BooleanWords>,
    name: &Name,
) -> TextEnum {
    let mut scope = Scope::new("variant");
    let mut variants: Vec<Variant> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for value in values {
        // One value twice: `check` has said so.
        if seen.insert(&value.text) {
            variants.extend(lower_variant(cx, value, &mut scope));
        }
    }
    let catch_all = catch_all(variants.iter().map(|variant| &variant.name));
    if scope.take(cx.diagnostics, catch_all, &schema.at).is_err() {
        variants.retain(|variant| variant.name.text != catch_all);
    }
    TextEnum {
        name: name.clone(),
        doc: schema_doc(schema),
        deprecated: schema.deprecated,
        variants,
        catch_all: Name { text: catch_all.to_owned(), raw: false },
        booleans: booleans.map(|words| [words.when_false.clone(), words.when_true.clone()]),
    }
}

/// The variant for everything else. `Unknown` is the usual name; a value of that name has the first
/// claim.
pub(super) fn catch_all<'v>(mut variants: impl Iterator<Item = &'v Name>) -> &'static str {
    if variants.any(|name| name.text == "Unknown") { "UnknownValue" } else { "Unknown" }
}

fn lower_variant(
    cx: &mut Lower<'_, '_>,
    value: &EnumValue,
    scope: &mut Scope,
) -> Result<Variant, Reported> {
    let EnumValue { at, text } = value;
    let name = rust_name(cx.diagnostics, "variant", Case::UpperCamel, text, at, None)?;
    scope.take(cx.diagnostics, &name.text, at)?;
    Ok(Variant { name, text: text.clone() })
}

pub(super) fn schema_doc(schema: &Schema) -> String {
    let constraints = rules_doc(schema);
    docs::paragraphs([schema.description.as_deref(), constraints.as_deref()])
}

/// A property's own description, else its type's; and the rules for its value.
fn property_doc(schema: &RefOr<Schema>, target: &Schema) -> String {
    let constraints = rules_doc(target);
    let description = description(schema).or(target.description.as_deref());
    docs::paragraphs([description, constraints.as_deref()])
}

fn description(schema: &RefOr<Schema>) -> Option<&str> {
    match schema {
        RefOr::Ref(reference) => reference.description.as_deref(),
        RefOr::Value(schema) => schema.description.as_deref(),
        RefOr::Broken(_) => None,
    }
}
