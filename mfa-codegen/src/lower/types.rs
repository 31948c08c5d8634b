//! Schemas to types.

use std::fmt::Display;

use super::context::{Lower, named_at};
use super::defined::{given_name, has_fields, is_definition};
use super::formats::lower_text;
use super::names::{Case, rust_name};
use super::places::{make_way, name_of_place};
use crate::diagnostic::{Reported, codes};
use crate::model::TypeRef;
use crate::shape::{Extra, Kind, Record, Same};
use crate::spec::SchemaId;

/// Chains of array aliases longer than this lead back to themselves.
const MAX_ALIAS_DEPTH: usize = 64;

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
    if is_definition(cx, target) && cx.resolved.name(target).is_some() {
        let own = cx.named[target].map(TypeRef::Named);
        return own.ok_or_else(|| cx.failed_before(&cx.resolved.schemas[via].at));
    }
    // A reference that leads into a schema may come before that one.
    match name_of_place(cx, &cx.resolved.schemas[target].at) {
        Some(own) => lower_type(cx, target, &own, depth + 1),
        None => lower_type(cx, target, name, depth + 1),
    }
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
        Extra::Drop | Extra::Keep => Ok(TypeRef::Object),
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
    if let Some(ty) = cx.unnamed[source] {
        return Ok(TypeRef::Named(ty));
    }
    let (given, at) = (given_name(cx, id), &cx.resolved.schemas[source].at);
    let mut name =
        rust_name(cx.diagnostics, "type", Case::UpperCamel, &name.to_string(), at, given)?;
    if given.is_none() {
        make_way(cx, &mut name);
    }
    cx.type_scope.take(cx.diagnostics, &name.text, named_at(given, at))?;
    let ty = cx.declare(id, name);
    cx.unnamed.set(source, Some(ty));
    Ok(TypeRef::Named(ty))
}
