//! Family 04: schemas.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer, nearest};

/// MFA0401: a `type` that JSON Schema does not have.
pub(crate) fn unknown_type(at: &JsonPointer, name: &str) -> Diagnostic {
    let types = ["string", "integer", "number", "boolean", "array", "object"];
    let near = nearest(name, types);
    Diagnostic::error("MFA0401", value(at), format!("unknown type `{name}`")).maybe_help(
        did_you_mean(near).or_else(|| Some(format!("the types are `{}`", types.join("`, `")))),
    )
}

/// MFA0402: more than one type beside `null`.
pub(crate) fn several_types(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0402", value(at), "a value of several types is not supported")
        .help("leave out `type` to take any JSON value")
}

/// MFA0403: `required` names a property that does not exist.
pub(crate) fn required_unknown_property(
    at: &JsonPointer,
    name: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error("MFA0403", value(at), format!("there is no property `{name}` to require"))
        .maybe_help(did_you_mean(near))
}

/// MFA0404: an array that does not say what its items are.
pub(crate) fn array_without_items(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0404", value(at), "this array lacks `items`")
        .help("write `items: {}` for a list of anything")
}

/// MFA0405: an enum value that is not a string.
pub(crate) fn enum_value_kind(at: &JsonPointer, found: &str) -> Diagnostic {
    Diagnostic::error("MFA0405", value(at), format!("expected a string, found {found}"))
        .help("only enums of strings are supported; put the value in quotes if it is one")
}

/// MFA0406: an enum without values.
pub(crate) fn empty_enum(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0406", value(at), "this enum has no values")
        .help("list its values, or remove `enum`")
}

/// MFA0407: an enum value listed twice.
pub(crate) fn duplicate_enum_value(
    text: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0407", value(at), format!("the value `{text}` is listed twice"))
        .note(value(first), "first listed here")
        .help("remove one of the two")
}

/// MFA0408: an object with properties and typed additional ones.
pub(crate) fn typed_additional_properties(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error(
        "MFA0408",
        key(at),
        "a schema for additional properties beside `properties` is not supported",
    )
    .help("write `additionalProperties: true` to keep them as JSON values")
}

/// MFA0410: a schema that no operation leads to.
pub(crate) fn unused_schema(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::warning("MFA0410", key(at), format!("no operation uses the schema `{name}`"))
        .help("remove it, or refer to it")
}

/// MFA0429: objects with more required properties than builders can be made for, or more cases. A
/// builder that is checked by the compiler costs the square of its required fields.
pub(crate) fn too_wide(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0429", value(at), "the builders up to here are too large to be made")
        .help("put properties into inner objects, or make fewer of them required")
}

/// MFA0430: types that lie in each other more deeply than rustc follows them without being told.
pub(crate) fn too_deep(at: &JsonPointer, limit: usize) -> Diagnostic {
    let message = "the types in this one lie in each other more deeply than rustc may follow";
    Diagnostic::warning("MFA0430", value(at), message).help(format!(
        "write `#![recursion_limit = \"{limit}\"]` at the top of the crate that has the client"
    ))
}
