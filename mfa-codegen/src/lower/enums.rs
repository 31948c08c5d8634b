//! Listed texts to an enum.

use std::collections::BTreeSet;

use super::context::Lower;
use super::described::schema_doc;
use super::names::{Case, Scope, rust_name};
use crate::diagnostic::Reported;
use crate::model::{Name, TextEnum, Variant};
use crate::spec::{Located, SchemaId, Value};

pub(super) fn lower_enum(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    values: &[&Located<Value>],
    name: &Name,
) -> TextEnum {
    let schema = &cx.resolved.schemas[id];
    let mut scope = Scope::new("variant");
    let mut variants: Vec<Variant> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for Located { at, value } in values {
        let Value::Text(text) = value else { continue };
        // `check` has reported a value that is listed twice.
        if seen.insert(text) {
            variants.extend(lower_variant(cx, Located { at: at.clone(), value: text }, &mut scope));
        }
    }
    let catch_all = catch_all(variants.iter().map(|variant| &variant.name));
    if scope.take(cx.diagnostics, catch_all, &schema.at).is_err() {
        variants.retain(|variant| variant.name.text != catch_all);
    }
    let booleans = schema.extensions().accept_boolean.as_ref();
    TextEnum {
        name: name.clone(),
        doc: schema_doc(cx, id),
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
    value: Located<&str>,
    scope: &mut Scope,
) -> Result<Variant, Reported> {
    let Located { at, value: text } = value;
    let name = rust_name(cx.diagnostics, "variant", Case::UpperCamel, text, &at, None)?;
    scope.take(cx.diagnostics, &name.text, &at)?;
    Ok(Variant { name, text: text.to_owned() })
}
