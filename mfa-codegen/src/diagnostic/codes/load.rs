//! Family 00: the text and its shape.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer, Place};
use crate::source::NotUtf8;

/// The code of [`yaml_syntax`].
pub(crate) const YAML_SYNTAX: &str = "MFA0001";

/// MFA0001: the text is not YAML.
pub(crate) fn yaml_syntax(at: Place, problem: &str) -> Diagnostic {
    Diagnostic::error(YAML_SYNTAX, at, problem).help("the text must be one YAML or JSON document")
}

/// MFA0002: there is nothing in the document.
pub(crate) fn empty_document(file: usize) -> Diagnostic {
    Diagnostic::error("MFA0002", Place::Start { file }, "the document is empty")
        .help("start with `openapi: 3.1.0`, `info` and `paths`")
}

/// MFA0003: a mapping has the same key twice.
pub(crate) fn duplicate_key(name: &str, at: &JsonPointer) -> Diagnostic {
    Diagnostic::error(
        "MFA0003",
        Place::SecondKey(at.clone()),
        format!("the key `{name}` is used twice"),
    )
    .note(key(at), "first used here")
    .help("remove one of the two")
}

/// MFA0004: a value has the wrong kind.
pub(crate) fn wrong_kind(at: &JsonPointer, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error("MFA0004", value(at), format!("expected {expected}, found {found}"))
}

/// MFA0005: a keyword that must be there is not.
pub(crate) fn missing_keyword(at: &JsonPointer, keyword: &str, object: &str) -> Diagnostic {
    Diagnostic::error("MFA0005", value(at), format!("this {object} lacks `{keyword}`"))
        .help(format!("add `{keyword}:`"))
}

/// MFA0006: a keyword that OpenAPI does not have at this place.
pub(crate) fn unknown_keyword(
    at: &JsonPointer,
    keyword: &str,
    object: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::warning("MFA0006", key(at), format!("unknown keyword `{keyword}` is ignored"))
        .label(format!("not a keyword of this {object}"))
        .maybe_help(did_you_mean(near))
}

/// MFA0007: a keyword that OpenAPI has here, and we do not support.
pub(crate) fn unsupported_keyword(at: &JsonPointer, keyword: &str) -> Diagnostic {
    Diagnostic::error("MFA0007", key(at), format!("`{keyword}` is not supported here"))
        .help("see docs/openapi-support.md for what can be written instead")
}

/// MFA0008: neither OpenAPI 3.0 nor 3.1.
pub(crate) fn unsupported_version(at: &JsonPointer, version: &str) -> Diagnostic {
    let help = if version.starts_with("3.") {
        "write `openapi: 3.1.0`; what only the newer version has is then shown as a problem"
    } else {
        "convert the document to OpenAPI 3.1, for instance with swagger2openapi or the Swagger Editor"
    };
    Diagnostic::error("MFA0008", value(at), format!("OpenAPI version `{version}` is not supported"))
        .help(help)
}

/// MFA0009: the file is not UTF-8.
pub(crate) fn not_utf8(file: usize, found: NotUtf8) -> Diagnostic {
    let NotUtf8 { line, column, byte } = found;
    // The first byte of the two that tell the order in UTF-16.
    let is_utf16 = (line, column) == (1, 1) && matches!(byte, 0xfe | 0xff);
    let help =
        if is_utf16 { "save it as UTF-8; this looks like UTF-16" } else { "save it as UTF-8" };
    Diagnostic::error("MFA0009", Place::Position { file, line, column }, "the file is not UTF-8")
        .label(format!("the byte 0x{byte:02x} begins no character here"))
        .help(help)
}

/// MFA0010: several YAML documents in one file.
pub(crate) fn several_documents(at: Place) -> Diagnostic {
    Diagnostic::error("MFA0010", at, "a second YAML document begins here")
        .help("put each document into a file of its own")
}

/// MFA0011: nested deeper, or larger, than any document that is written on purpose.
pub(crate) fn too_large(at: Place, problem: &str) -> Diagnostic {
    Diagnostic::error("MFA0011", at, problem)
        .help("name inner schemas in `components`, and write out what aliases repeat")
}

/// MFA0012: a file that is no document at all: no mapping, and in the one that the macro names there is
/// no `openapi` either. No line of it is shown.
pub(crate) fn not_a_document(at: Place, problem: &str) -> Diagnostic {
    Diagnostic::error("MFA0012", at, format!("no document in YAML or JSON: {problem}"))
        .help("its lines are not shown, as a file that is no document may hold secrets")
}
