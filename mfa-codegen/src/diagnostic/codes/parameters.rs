//! Family 03: parameters.

use super::words::{did_you_mean, value};
use crate::diagnostic::{Diagnostic, JsonPointer, nearest};

/// MFA0301: a parameter declared twice.
pub(crate) fn duplicate_parameter(name: &str, at: &JsonPointer, first: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0301", value(at), format!("the parameter `{name}` is declared twice"))
        .note(value(first), "first declared here")
        .help("remove one of the two")
}

/// MFA0302: an `in` we do not know or support.
pub(crate) fn unknown_parameter_location(at: &JsonPointer, location: &str) -> Diagnostic {
    let near = nearest(location, ["path", "query", "header"]);
    Diagnostic::error("MFA0302", value(at), format!("parameters in `{location}` are not supported"))
        .maybe_help(
            did_you_mean(near).or_else(|| Some("write `path`, `query` or `header`".to_owned())),
        )
}

/// MFA0303: a style other than the default one.
pub(crate) fn unsupported_style(at: &JsonPointer, style: &str, default: &str) -> Diagnostic {
    Diagnostic::error("MFA0303", value(at), format!("the style `{style}` is not supported here"))
        .help(format!("write `style: {default}`, or leave it out"))
}

/// MFA0304: a parameter that is a list or an object.
pub(crate) fn structured_parameter(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::error(
        "MFA0304",
        value(at),
        format!("the parameter `{name}` is neither a text, a number nor a boolean"),
    )
    .help("lists and objects are supported in request bodies only")
}

/// MFA0305: an optional path parameter.
pub(crate) fn optional_path_parameter(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::error("MFA0305", value(at), format!("the path parameter `{name}` is not required"))
        .help("add `required: true`")
}

/// MFA0306: a header parameter or a credential whose name is not a header's, or is one that the runtime sets itself.
pub(crate) fn invalid_header_name(at: &JsonPointer, name: &str) -> Diagnostic {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let help = if !name.is_empty() && name.bytes().all(is_plain) {
        "leave it out: this header is up to the client"
    } else {
        "use letters, digits and hyphens"
    };
    Diagnostic::error("MFA0306", value(at), format!("`{name}` cannot be the name of a header"))
        .help(help)
}

/// MFA0307: a secret in the path or the query, which is part of the URL.
pub(crate) fn secret_in_url(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::warning(
        "MFA0307",
        value(at),
        format!("the secret `{name}` becomes part of the URL"),
    )
    .help("servers and proxies write URLs to their logs: send it in the body or in a header")
}
