//! Listed values to an enum.

use super::constraints::number;
use super::context::Lower;
use super::described::schema_doc;
use super::names::{CATCH_ALL, Case, Scope, made_name, rust_name};
use crate::diagnostic::Reported;
use crate::model::{Concern, Name, Number, Scalar, Values, Variant};
use crate::ordered::Set;
use crate::spec::{Located, SchemaId, Value};

pub(super) fn lower_enum(
    cx: &mut Lower<'_, '_>,
    id: SchemaId,
    values: &[&Located<Value>],
    name: &Name,
) -> Values {
    let schema = &cx.resolved.schemas[id];
    let mut scope = Scope::new("variant");
    let mut variants: Vec<Variant> = Vec::new();
    let mut seen: Set<&str> = Set::new();
    for Located { at, value } in values {
        match value {
            // `check` has reported a value that is listed twice.
            Value::Text(text) if seen.insert(text) => {
                let text = Located { at: at.clone(), value: text.as_str() };
                variants.extend(lower_variant(cx, text, &mut scope));
            }
            Value::Number(found) => variants.extend(other_variant(Scalar::Number(number(*found)))),
            Value::Bool(found) => variants.extend(other_variant(Scalar::Bool(*found))),
            Value::Text(_) | Value::Null | Value::List(_) | Value::Object(_) => {}
        }
    }
    let booleans = schema.extensions().accept_boolean.as_ref();
    Values {
        name: name.clone(),
        doc: schema_doc(cx, id),
        deprecated: schema.deprecated,
        variants,
        catch_all: Name { text: CATCH_ALL.to_owned(), raw: false },
        concern: Concern::None,
        booleans: booleans.map(|words| [words.when_false.clone(), words.when_true.clone()]),
    }
}

fn lower_variant(
    cx: &mut Lower<'_, '_>,
    value: Located<&str>,
    scope: &mut Scope,
) -> Result<Variant, Reported> {
    let Located { at, value: text } = value;
    let name = rust_name(cx.diagnostics, "variant", Case::UpperCamel, text, &at, None)?;
    scope.take(cx.diagnostics, &name.text, &at)?;
    Ok(Variant { name, value: Scalar::Text(text.to_owned()) })
}

/// A value that is no text. It has been refused, so nothing is said of its name.
fn other_variant(value: Scalar) -> Option<Variant> {
    let text = match &value {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(Number::Integer(number)) => number.to_string(),
        Scalar::Number(Number::Float(number)) => number.to_string(),
        Scalar::Bool(value) => value.to_string(),
    };
    Some(Variant { name: made_name("variant", Case::UpperCamel, &text)?, value })
}
