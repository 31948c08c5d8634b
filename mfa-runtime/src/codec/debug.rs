//! `Debug` of objects with members that the document does not know: nobody has said whether these are
//! secret, so their names are shown, and no value.

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Formatter};

use serde_json::Value;

/// Shows a struct: its fields, and the names in its map of unknown members.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_object(
    f: &mut Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn Debug)],
    (additional, members): (&str, &BTreeMap<String, Value>),
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in fields {
        shown.field(name, value);
    }
    let names = fmt::from_fn(|f| f.debug_set().entries(members.keys()).finish());
    shown.field(additional, &names).finish()
}

/// Shows the variant of an object that the document does not know, by the names of its members.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_unknown(f: &mut Formatter<'_>, name: &str, value: &Value) -> fmt::Result {
    let names = fmt::from_fn(|f| match value {
        Value::Object(members) => f.debug_set().entries(members.keys()).finish(),
        _ => f.write_str("_"),
    });
    f.debug_tuple(name).field(&names).finish()
}

#[cfg(test)]
mod tests;
