//! `oneOf` with a discriminator to an enum.

use super::names::{Case, Scope, rust_name};
use super::schema::{catch_all, lower_type, schema_doc};
use super::{Lower, named_at};
use crate::check::{Alternative, alternatives};
use crate::diagnostic::Reported;
use crate::model::{Name, Union, UnionVariant};
use crate::spec::{self, Schema};

/// Lowers a union; `None` if nothing tells its members apart, which has been reported.
pub(super) fn lower_union(
    cx: &mut Lower<'_, '_>,
    schema: &Schema,
    union: &spec::Union,
    name: &Name,
) -> Option<Union> {
    let discriminator = union.discriminator.as_ref().ok()?;
    let mut scope = Scope::new("alternative");
    let mut variants: Vec<UnionVariant> = Vec::new();
    for alternative in alternatives(cx.resolved, union, cx.diagnostics) {
        variants.extend(lower_alternative(cx, &alternative, &mut scope));
    }
    let catch_all = catch_all(variants.iter().map(|variant| &variant.name));
    let place = named_at(schema.rust_name.as_ref(), &schema.at);
    if scope.take(cx.diagnostics, catch_all, place).is_err() {
        variants.retain(|variant| variant.name.text != catch_all);
    }
    Some(Union {
        name: name.clone(),
        doc: schema_doc(schema),
        deprecated: schema.deprecated,
        property: discriminator.property.value.clone(),
        variants,
        catch_all: Name { text: catch_all.to_owned(), raw: false },
    })
}

/// A variant is named after its tag, or like its type if the tag is the name of that.
fn lower_alternative(
    cx: &mut Lower<'_, '_>,
    alternative: &Alternative<'_>,
    scope: &mut Scope,
) -> Result<UnionVariant, Reported> {
    let Alternative { tag, at, member, named_after } = alternative;
    let given = named_after.as_ref().and_then(|target| cx.schema_names.get(target)).cloned();
    let name = match given {
        Some(name) => name,
        None => rust_name(cx.diagnostics, "alternative", Case::UpperCamel, tag, at, None)?,
    };
    scope.take(cx.diagnostics, &name.text, at)?;
    let ty = lower_type(cx, member, &name.text, 0)?;
    Ok(UnionVariant { name, tag: (*tag).to_owned(), ty })
}
