//! Family 07: Rust names.

use super::words::key;
use crate::diagnostic::{Diagnostic, JsonPointer};

/// What to do about a name; there is no `x-rust-name` for the values of an enum or a
/// discriminator, and for schemes.
fn rename(what: &str) -> &'static str {
    match what {
        "variant" => "leave out `enum` to take any string",
        "alternative" => "write another value for it in `mapping`",
        "security scheme" => {
            "name one of them otherwise, here and wherever `security` refers to it"
        }
        _ => "give it a name with `x-rust-name`",
    }
}

/// MFA0701: two things that become one Rust name.
pub(crate) fn name_collision(
    what: &str,
    name: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0701", key(at), format!("the {what} `{name}` would exist twice"))
        .note(key(first), "the first is made from this")
        .help(rename(what))
}

/// MFA0703: two values of an enum that become one Rust name.
pub(crate) fn enum_value_collision(
    name: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0703", key(at), format!("the variant `{name}` would exist twice"))
        .note(key(first), "the first is made from this")
        .help(rename("variant"))
}

/// MFA0702: a name that leaves nothing for an identifier.
pub(crate) fn no_identifier(what: &str, text: &str, at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0702", key(at), format!("`{text}` cannot become the name of a {what}"))
        .help(rename(what))
}
