//! Objects to structs, property by property.

use super::constraints::lower_rules;
use super::context::{Lower, named_at};
use super::described::{property_doc, schema_doc};
use super::names::{Case, InlineName, MAYBE, Scope, rust_name, with_suffix};
use super::places::name_of_owner;
use super::types::lower_type;
use crate::diagnostic::Reported;
use crate::model::{Concern, Field, Name, Reach, Reading, Requirement, Struct, TypeId, TypeRef};
use crate::ordered::Set;
use crate::shape::{Extra, Kind, Record};
use crate::spec::{Keyword, Property, SchemaId};

pub(super) fn lower_struct<'d>(
    cx: &mut Lower<'d, '_>,
    id: SchemaId,
    record: &Record<'d>,
    (ty, name): (TypeId, &Name),
) -> Struct {
    let source = &cx.resolved.schemas[cx.shapes.of(id).source];
    let mut scope = Scope::new("field");
    let mut fields = Vec::new();
    let required: Set<&str> =
        record.required.iter().map(|required| required.value.as_str()).collect();
    for property in &record.properties {
        // An `allOf` may have brought it here from another type.
        let owner = if record.is_joined { name_of_owner(cx, &property.at) } else { None };
        let owner = owner.as_ref().unwrap_or(&name.text);
        fields.extend(lower_field(cx, &required, property, owner, &mut scope));
    }
    let additional = match record.extra {
        Extra::Keep => {
            let at = source.at(Keyword::AdditionalProperties);
            let field = Name { text: "additional_properties".to_owned(), raw: false };
            scope.take(cx.diagnostics, &field.text, &at).ok().map(|()| field)
        }
        Extra::Drop | Extra::Typed(_) => None,
    };
    let builder = with_suffix(name, "Builder");
    // Names of types are unique, and so are these; the cases' come later, and give way.
    _ = cx.builder_scope.take(cx.diagnostics, &builder.text, &source.at);
    let required = fields.iter().filter(|field| field.requirement == Requirement::Required).count();
    if cx.spend(&source.at, required, fields.len()).is_err() {
        for field in &mut fields {
            field.requirement = Requirement::Optional;
        }
    }
    if !record.conditions.is_empty() {
        cx.conditions.push((ty, record.conditions.clone()));
    }
    Struct {
        name: name.clone(),
        builder,
        doc: schema_doc(cx, id),
        deprecated: source.deprecated || cx.resolved.schemas[id].deprecated,
        fields,
        additional,
        is_part: false,
        reach: Reach::default(),
        concern: Concern::None,
        cases: None,
    }
}

/// A field; one whose schema is broken holds any JSON value.
fn lower_field(
    cx: &mut Lower<'_, '_>,
    required: &Set<&str>,
    property: &Property,
    owner: &str,
    scope: &mut Scope,
) -> Result<Field, Reported> {
    let Property { at, name, schema } = property;
    let extensions = cx.resolved.schemas[*schema].extensions();
    let given = extensions.rust_name.as_ref();
    let field = rust_name(cx.diagnostics, "field", Case::Snake, name, at, given)?;
    let is_required = required.contains(name.as_str());
    let is_nullable = cx.shapes.of(*schema).null;
    let requirement = if is_nullable {
        Requirement::of_nullable(is_required)
    } else {
        Requirement::of(is_required)
    };
    let place = named_at(given, at);
    scope.take(cx.diagnostics, &field.text, place)?;
    if requirement != Requirement::Required {
        scope.take(cx.diagnostics, &format!("{MAYBE}{}", field.text), place)?;
    }
    let inline_name = InlineName { owner, part: &field.text };
    let (ty, reading) = match lower_type(cx, *schema, &inline_name, 0) {
        Ok(ty) => (ty.clone(), reading(cx, *schema, &ty)),
        Err(Reported { .. }) => (TypeRef::Value, Reading::Exact),
    };
    let keys = std::iter::once(name.clone());
    Ok(Field {
        name: field,
        keys: keys.chain(extensions.aliases.iter().map(|alias| alias.value.clone())).collect(),
        doc: property_doc(cx, *schema),
        deprecated: is_deprecated(cx, *schema),
        rules: lower_rules(cx, *schema, &ty),
        reading,
        ty,
        requirement,
    })
}

/// A property is deprecated by its own schema, whatever that refers to, or by its type's.
fn is_deprecated(cx: &Lower<'_, '_>, property: SchemaId) -> bool {
    let schemas = cx.resolved.schemas;
    let says = |id: SchemaId| {
        let mut members = schemas[id].composition().all_of.iter().flatten();
        schemas[id].deprecated
            || members
                .any(|member| schemas[*member].only_describes() && schemas[*member].deprecated)
    };
    let end = cx.shapes.end(property);
    says(property) || says(end) || says(cx.shapes.of(end).source)
}

fn reading(cx: &Lower<'_, '_>, property: SchemaId, ty: &TypeRef) -> Reading {
    let shape = cx.shapes.at_end(property);
    let accepts_single = cx.resolved.schemas[shape.source].extensions().accept_single;
    let accepts_text = cx.resolved.schemas[property].extensions().accept_text;
    match (&shape.kind, ty) {
        (Kind::List(_), _) if accepts_single => Reading::OneOrMany,
        (_, TypeRef::I32 | TypeRef::I64) if accepts_text => Reading::IntegerOrText,
        (_, TypeRef::I32 | TypeRef::I64) => Reading::Integer,
        _ => Reading::Exact,
    }
}
