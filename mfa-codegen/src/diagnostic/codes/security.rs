//! Family 06: security.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0601: a requirement that names no scheme of the document.
pub(crate) fn unknown_scheme(at: &JsonPointer, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error("MFA0601", key(at), format!("there is no security scheme `{name}`"))
        .maybe_help(
            did_you_mean(near)
                .or_else(|| Some("add it to `components.securitySchemes`".to_owned())),
        )
}

/// MFA0602: a kind of security scheme we cannot serve.
pub(crate) fn unsupported_scheme(at: &JsonPointer, kind: &str) -> Diagnostic {
    Diagnostic::error(
        "MFA0602",
        value(at),
        format!("the security scheme `{kind}` is not supported"),
    )
    .help("use `type: http` with `scheme: bearer` or `basic`, or `type: apiKey`")
}

/// MFA0603: an API key that is not in a header.
pub(crate) fn unsupported_api_key(at: &JsonPointer, location: &str) -> Diagnostic {
    Diagnostic::error("MFA0603", value(at), format!("an API key in `{location}` is not supported"))
        .help("write `in: header`")
}
