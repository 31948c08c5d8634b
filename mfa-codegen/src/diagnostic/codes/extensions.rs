//! Family 08: extensions.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0801: a Rust name that is none, or that generated code has already.
pub(crate) fn invalid_rust_name(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::error("MFA0801", value(at), format!("`{name}` cannot be a Rust name here"))
        .help("write types as `UpperCamel` and the rest as `snake_case`, and no keyword")
}

pub(crate) fn taken_rust_name(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::error("MFA0801", value(at), format!("`{name}` cannot be a Rust name here"))
        .help("what is generated has something of this name already: choose another one")
}

/// MFA0802: a word of `x-accept-boolean` that the enum does not have.
pub(crate) fn unknown_boolean_word(at: &JsonPointer, word: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error("MFA0802", value(at), format!("`{word}` is not a value of the enum"))
        .maybe_help(did_you_mean(near))
}

/// MFA0803: `x-accept-single` on an array that is not a property's own.
pub(crate) fn misplaced_accept_single(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0803", key(at), "`x-accept-single` does nothing here")
        .help("put it on the array schema of a property")
}

/// MFA0808: `x-accept-text` on a property that holds no integer.
pub(crate) fn misplaced_accept_text(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0808", key(at), "`x-accept-text` does nothing here")
        .help("put it on a property whose schema has `type: integer`")
}

/// MFA0804: an alias that is another property's name.
pub(crate) fn alias_collision(at: &JsonPointer, alias: &str) -> Diagnostic {
    Diagnostic::error("MFA0804", value(at), format!("`{alias}` is the name of another property"))
        .help("remove the alias, or the property")
}

/// MFA0805: an extension that looks like one of ours.
pub(crate) fn unknown_extension(at: &JsonPointer, name: &str, near: &str) -> Diagnostic {
    Diagnostic::warning("MFA0805", key(at), format!("the extension `{name}` is ignored"))
        .maybe_help(did_you_mean(Some(near)))
}

/// MFA0806: a key from which two properties of one object are read.
pub(crate) fn duplicate_alias(at: &JsonPointer, alias: &str, first: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0806", value(at), format!("two properties are read from `{alias}`"))
        .note(value(first), "the first is here")
        .help("remove the alias from one of them")
}

/// MFA0807: an extension of ours with a value of the wrong kind.
pub(crate) fn malformed_extension(
    at: &JsonPointer,
    name: &str,
    expected: &str,
    found: &str,
) -> Diagnostic {
    let message = format!("expected {expected} in `{name}`, found {found}");
    Diagnostic::error("MFA0807", value(at), message)
        .help("docs/spec-extensions.md shows how it is written")
}
