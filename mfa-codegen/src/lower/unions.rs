//! `oneOf` with a discriminator to an enum.

use super::context::Lower;
use super::described::schema_doc;
use super::names::{CATCH_ALL, Case, Scope, rust_name, variant};
use super::types::lower_type;
use crate::diagnostic::Reported;
use crate::model::{Concern, Name, Union, UnionVariant};
use crate::shape::{Alternative, Tags};
use crate::spec::SchemaId;

/// Lowers a union whose members a discriminator tells apart.
pub(super) fn lower_union(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    tags: &Tags<'_>,
    name: &Name,
) -> Union {
    let schema = &cx.resolved.schemas[id];
    let mut scope = Scope::new("alternative");
    let mut variants: Vec<UnionVariant> = Vec::new();
    for alternative in &tags.alternatives {
        variants.extend(lower_alternative(cx, alternative, &mut scope));
    }
    Union {
        name: name.clone(),
        doc: schema_doc(cx, id),
        deprecated: schema.deprecated,
        property: tags.property.value.clone(),
        variants,
        catch_all: Name { text: CATCH_ALL.to_owned(), raw: false },
        concern: Concern::None,
    }
}

/// A variant is named after its tag, or like its type if the tag is the name of that.
fn lower_alternative(
    cx: &mut Lower<'_, '_>,
    alternative: &Alternative<'_>,
    scope: &mut Scope,
) -> Result<UnionVariant, Reported> {
    let Alternative { tag, at, member, named_after } = alternative;
    let given = named_after.and_then(|target| cx.name_of(target)).cloned();
    let name = match given {
        Some(Name { text, raw }) => Name { text: variant(text), raw },
        None => rust_name(cx.diagnostics, "alternative", Case::UpperCamel, tag, at, None)?,
    };
    scope.take(cx.diagnostics, &name.text, at)?;
    let ty = lower_type(cx, *member, &name.text, 0)?;
    Ok(UnionVariant { name, tag: (*tag).to_owned(), ty })
}
