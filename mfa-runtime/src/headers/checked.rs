//! Headers that the caller adds.

use http::header::{HeaderName, HeaderValue};

use super::names::HeaderNames;
use super::value::sensitive;

/// Headers that frame a message, say where it goes, or are between two neighbors on the way: a wrong
/// one would make the server see two requests in one, or another host. The generator has the same list
/// for documents (`mfa-codegen/src/spec/headers.rs`), as it cannot name this crate.
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

/// One value under those of `names` that are `chosen`.
///
/// # Errors
///
/// Says what is wrong with the header, without its value; and that none of its names is chosen.
pub(crate) fn checked_headers(
    names: &[&str],
    chosen: HeaderNames,
    value: &str,
) -> Result<Vec<(HeaderName, HeaderValue)>, String> {
    let headers = chosen.choose(names).map(|name| checked_header(name, value));
    let headers = headers.collect::<Result<Vec<_>, _>>()?;
    if headers.is_empty() {
        let (name, prefix) = (names.first().copied().unwrap_or_default(), chosen.prefix());
        return Err(format!("the header `{name}` has no name that begins with `{prefix}`"));
    }
    Ok(headers)
}

/// A header that the caller adds.
///
/// # Errors
///
/// Says what is wrong with it, without the value.
pub(crate) fn checked_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
        return Err("the name of a header is empty or holds a character it cannot".into());
    };
    if OF_THE_CONNECTION.contains(&header.as_str()) {
        return Err(format!(
            "the header `{header}` frames or routes a message, which is up to the client itself"
        ));
    }
    let Some(value) = sensitive(value) else {
        return Err(format!(
            "the header `{header}` holds a line break or another character that it cannot carry"
        ));
    };
    Ok((header, value))
}
