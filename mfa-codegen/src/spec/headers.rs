//! Names of headers.

/// Headers that frame a message, say where it goes, or are between two neighbors on the way. The
/// runtime has the same list (`mfa-runtime/src/client/headers.rs`), and sends none of them for anybody.
const OF_THE_CONNECTION: [&str; 12] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Headers of which OpenAPI says that parameters of these names are ignored.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Whether a credential can be sent under this name.
pub(crate) fn is_credential_header(name: &str) -> bool {
    is_header_name(name) && !is_one_of(&OF_THE_CONNECTION, name)
}

/// Whether a parameter can be a header of this name.
pub(crate) fn is_parameter_header(name: &str) -> bool {
    is_credential_header(name) && !is_one_of(&NO_PARAMETERS, name)
}

/// Whether a text can be the name of a header: a `token` of RFC 9110, 5.6.2.
fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|one| one.eq_ignore_ascii_case(name))
}
