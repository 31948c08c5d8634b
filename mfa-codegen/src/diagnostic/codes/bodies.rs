//! Family 05: request bodies and responses.

use super::words::{key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0501: a body where HTTP gives it no meaning.
pub(crate) fn body_without_meaning(at: &JsonPointer, method: &str) -> Diagnostic {
    Diagnostic::error("MFA0501", key(at), format!("a {method} request cannot have a body"))
        .help("use query parameters, or another method")
}

/// MFA0502: no media type we can write or read.
pub(crate) fn unsupported_media_types(
    at: &JsonPointer,
    found: &str,
    supported: &str,
) -> Diagnostic {
    Diagnostic::error("MFA0502", value(at), format!("cannot handle the media type {found}"))
        .help(format!("offer {supported}"))
}

/// MFA0503: a media type without a schema.
pub(crate) fn media_type_without_schema(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0503", key(at), "this media type has no schema")
        .help("write `schema: {}` for any JSON value")
}

/// MFA0504: two success responses with different content.
pub(crate) fn several_successes(at: &JsonPointer, first: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0504", key(at), "a second kind of successful answer is not supported")
        .note(key(first), "the first is here")
        .help("give all successful responses the same schema")
}

/// MFA0505: a form field that is not a scalar.
pub(crate) fn structured_form_field(at: &JsonPointer, name: &str) -> Diagnostic {
    Diagnostic::error("MFA0505", value(at), format!("the form field `{name}` is not a scalar"))
        .help("forms hold texts, numbers and booleans; send the rest as JSON")
}

/// MFA0506: a form body that is not an object.
pub(crate) fn form_without_fields(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0506", value(at), "a form must be an object with properties")
        .help("name a schema with `properties`")
}

/// MFA0507: a response status that is none.
pub(crate) fn unknown_status(at: &JsonPointer, status: &str) -> Diagnostic {
    Diagnostic::error("MFA0507", key(at), format!("`{status}` is not a response status"))
        .help("write a status such as `200`, a range such as `2XX`, or `default`")
}

/// MFA0508: an envelope whose status cannot be trusted to be there.
pub(crate) fn unusable_envelope(at: &JsonPointer, status: &str) -> Diagnostic {
    Diagnostic::error(
        "MFA0508",
        key(at),
        format!("`{status}` tells success from failure, so it must be a required integer"),
    )
    .help(format!("write `{status}: {{type: integer}}` and add it to `required`"))
}
