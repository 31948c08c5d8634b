//! Schemas to types.

use std::fmt::Display;
use std::rc::Rc;

use super::constraints::rules_doc;
use super::enums::lower_enum;
use super::fields::lower_struct;
use super::formats::lower_text;
use super::names::{Case, rust_name};
use super::unions::lower_union;
use super::{Lower, docs, named_at};
use crate::diagnostic::{Reported, codes};
use crate::model::{Alias, Name, TypeDef, TypeRef};
use crate::resolve::Link;
use crate::shape::{Extra, Kind, Record, Same, Selector};
use crate::spec::{Component, SchemaId, Value};

/// Chains of array aliases longer than this lead back to themselves.
const MAX_ALIAS_DEPTH: usize = 64;

/// Gives every entry of `components.schemas` its Rust name.
pub(super) fn name_schemas(cx: &mut Lower<'_, '_>) {
    for Component { at, name, id } in &cx.resolved.document.components.schemas {
        let given = given_name(cx, *id);
        let made = rust_name(cx.diagnostics, "type", Case::UpperCamel, name, at, given);
        let Ok(made) = made else { continue };
        if cx.type_scope.take(cx.diagnostics, &made.text, named_at(given, at)).is_ok() {
            cx.schema_names.insert(*id, made);
        }
    }
}

/// `x-rust-name` of a schema, or of the sole member of its composition.
fn given_name<'d>(cx: &Lower<'d, '_>, id: SchemaId) -> Option<&'d crate::spec::Located<String>> {
    let shape = cx.shapes.of(id);
    if matches!(shape.kind, Kind::Same(_)) {
        return None;
    }
    let own = cx.resolved.schemas[id].extensions().rust_name.as_ref();
    own.or(cx.resolved.schemas[shape.source].extensions().rust_name.as_ref())
}

/// Lowers every entry of `components.schemas` to the type of its name.
pub(super) fn lower_schemas(cx: &mut Lower<'_, '_>) {
    for Component { id, .. } in &cx.resolved.document.components.schemas {
        let Some(name) = cx.schema_names.get(id).cloned() else { continue };
        let definition = lower_named(cx, *id, name);
        cx.types.push(definition);
    }
}

fn lower_named(cx: &mut Lower<'_, '_>, id: SchemaId, name: Name) -> TypeDef {
    if let Some(definition) = lower_definition(cx, id, &name) {
        return definition;
    }
    let doc = match cx.shapes.of(id).kind {
        Kind::Same(_) | Kind::Broken(_) => docs::paragraphs([description(cx, id)]),
        _ => schema_doc(cx, id),
    };
    let ty = lower_type(cx, id, &name.text, 0).unwrap_or(TypeRef::Value);
    TypeDef::Alias(Alias { name, doc, ty })
}

/// The definition of a schema that is a type of its own; `None` for one that is not.
fn lower_definition(cx: &mut Lower<'_, '_>, id: SchemaId, name: &Name) -> Option<TypeDef> {
    let shapes = cx.shapes;
    let shape = shapes.of(id);
    match &shape.kind {
        Kind::Record(record) if has_fields(record) => {
            Some(TypeDef::Struct(lower_struct(cx, id, &Rc::clone(record), name)))
        }
        Kind::Union(_) => match shapes.selector(shape.source) {
            Selector::Tag(tags) => Some(TypeDef::Union(lower_union(cx, id, tags, name))),
            _ => None,
        },
        Kind::Values(values) if are_texts(values) => {
            Some(TypeDef::Enum(lower_enum(cx, id, values, name)))
        }
        _ => None,
    }
}

/// Whether the schema becomes a struct or an enum, not an alias.
fn is_definition(cx: &Lower<'_, '_>, id: SchemaId) -> bool {
    let shape = cx.shapes.of(id);
    match &shape.kind {
        Kind::Record(record) => has_fields(record),
        Kind::Union(_) => matches!(cx.shapes.selector(shape.source), Selector::Tag(_)),
        Kind::Values(values) => are_texts(values),
        _ => false,
    }
}

/// An object without properties is a map, or any JSON value.
fn has_fields(record: &Record<'_>) -> bool {
    !record.properties.is_empty()
}

fn are_texts(values: &[&crate::spec::Located<Value>]) -> bool {
    values.iter().any(|value| matches!(value.value, Value::Text(_)))
}

/// Lowers a schema to the type that stands for it; `name` is used if it needs one of its own.
///
/// # Errors
///
/// [`Reported`] if the schema, or any part of it, has no Rust counterpart.
pub(super) fn lower_type(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let Kind::Same(Same { via, target }) = cx.shapes.of(id).kind else {
        return lower_inline(cx, id, name, depth);
    };
    let reference = cx.resolved.schemas[via].reference.as_ref();
    if let Some(reference) = reference.filter(|_| MAX_ALIAS_DEPTH < depth) {
        let problem = codes::cyclic_ref(&reference.at, &reference.target);
        return Err(cx.diagnostics.report(problem));
    }
    let own = cx.schema_names.get(&target).cloned();
    if is_definition(cx, target) && cx.resolved.name(target).is_some() {
        let at = &cx.resolved.schemas[via].at;
        return own.map(TypeRef::Named).ok_or_else(|| cx.failed_before(at));
    }
    let name = own.as_ref().map_or(name, |own| &own.text);
    lower_type(cx, target, name, depth + 1)
}

fn lower_inline(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let shapes = cx.shapes;
    let shape = shapes.of(id);
    let schema = &cx.resolved.schemas[shape.source];
    match &shape.kind {
        Kind::Broken(reported) => Err(*reported),
        Kind::Any => Ok(TypeRef::Value),
        Kind::Boolean => Ok(TypeRef::Bool),
        Kind::Integer if schema.format.as_deref() == Some("int32") => Ok(TypeRef::I32),
        Kind::Integer => Ok(TypeRef::I64),
        Kind::Number => Ok(TypeRef::F64),
        Kind::Text | Kind::Values(_) if schema.is_sensitive() => Ok(TypeRef::Secret),
        Kind::Text => Ok(lower_text(schema.format.as_deref())),
        Kind::List(items) => {
            let item = lower_item(cx, *items, &format_args!("{name}Item"), depth)?;
            Ok(TypeRef::List(Box::new(item)))
        }
        Kind::Record(record) => lower_object(cx, id, record, name, depth),
        Kind::Union(_) | Kind::Values(_) if is_definition(cx, id) => lower_unnamed(cx, id, name),
        // Refused already.
        Kind::Union(_)
        | Kind::Values(_)
        | Kind::Unclear(_)
        | Kind::Same(_)
        | Kind::Never
        | Kind::Types
        | Kind::Tuple => Err(cx.failed_before(&schema.at)),
    }
}

fn lower_object(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    record: &Record<'_>,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    match record.extra {
        _ if has_fields(record) => lower_unnamed(cx, id, name),
        Extra::Typed(value) => {
            let value = lower_item(cx, value, &format_args!("{name}Value"), depth)?;
            Ok(TypeRef::Map(Box::new(value)))
        }
        Extra::Drop | Extra::Keep => Ok(TypeRef::Value),
    }
}

/// An item of a list or a map, which may be `null`.
fn lower_item(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    name: &dyn Display,
    depth: usize,
) -> Result<TypeRef, Reported> {
    let ty = lower_type(cx, id, name, depth)?;
    Ok(if cx.shapes.of(id).null { TypeRef::Nullable(Box::new(ty)) } else { ty })
}

/// A struct or enum written out where it is used: its name comes from there.
fn lower_unnamed(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    name: &dyn Display,
) -> Result<TypeRef, Reported> {
    let source = cx.shapes.of(id).source;
    if let Some(name) = cx.unnamed.get(&source) {
        return Ok(TypeRef::Named(name.clone()));
    }
    let (given, at) = (given_name(cx, id), &cx.resolved.schemas[source].at);
    let name = rust_name(cx.diagnostics, "type", Case::UpperCamel, &name.to_string(), at, given)?;
    cx.type_scope.take(cx.diagnostics, &name.text, named_at(given, at))?;
    // Known before its fields are looked at: one of them may lead back here.
    cx.unnamed.insert(source, name.clone());
    match lower_definition(cx, id, &name) {
        Some(definition) => cx.types.push(definition),
        None => {
            let problem = codes::internal(at, "a type without a definition");
            return Err(cx.diagnostics.report(problem));
        }
    }
    Ok(TypeRef::Named(name))
}

pub(super) fn schema_doc(cx: &Lower<'_, '_>, id: SchemaId) -> String {
    let rules = rules_doc(cx, id);
    let source = cx.shapes.of(id).source;
    let description = description(cx, id);
    let inner = || cx.resolved.schemas[source].description.as_deref();
    docs::paragraphs([description.or_else(inner), rules.as_deref()])
}

/// A property's own description, else its type's; and the rules for its value.
pub(super) fn property_doc(cx: &Lower<'_, '_>, id: SchemaId) -> String {
    let rules = rules_doc(cx, id);
    let (own, end) = (description(cx, id), cx.shapes.end(id));
    let of_end = || description(cx, end);
    let source = cx.shapes.of(end).source;
    let of_source = || cx.resolved.schemas[source].description.as_deref();
    docs::paragraphs([own.or_else(of_end).or_else(of_source), rules.as_deref()])
}

/// The description of a schema: its own, that of a member that only describes, or that of a sole member.
fn description<'d>(cx: &Lower<'d, '_>, id: SchemaId) -> Option<&'d str> {
    let schemas = cx.resolved.schemas;
    let schema = &schemas[id];
    let Link::Inner(inner) = cx.resolved.links[id] else { return schema.description.as_deref() };
    let mut members = schema.composition().all_of.iter().flatten().map(|member| &schemas[*member]);
    let said = || {
        let describing = members.find(|it| it.only_describes() && it.description.is_some());
        describing?.description.as_deref()
    };
    schema.description.as_deref().or_else(said).or_else(|| description(cx, inner))
}
