//! Headers that a client sends beside its credentials: its own, and those that the caller adds.

use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};

use super::credentials::sensitive;
use super::header_names::HeaderNames;
use crate::error::Error;
use crate::secret::Secret;

/// Turns what the caller gave into headers, behind those of every client, whose place they take.
///
/// # Errors
///
/// A configuration error that names the header and never shows its value.
pub(super) fn prepare(
    given: &[(Vec<String>, Secret)],
    chosen: HeaderNames,
) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
    let mut headers = standing_headers();
    for (names, value) in given {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let added = checked_headers(&names, chosen, value.expose());
        headers.extend(added.map_err(Error::configuration)?);
    }
    Ok(headers)
}

fn standing_headers() -> Vec<(HeaderName, HeaderValue)> {
    const PRODUCT: &str = concat!("mfa-client/", env!("CARGO_PKG_VERSION"));
    vec![
        (ACCEPT, HeaderValue::from_static("application/json")),
        (USER_AGENT, HeaderValue::from_static(PRODUCT)),
    ]
}

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
    // These frame the message; a wrong one would make the server see two requests in one.
    if matches!(header.as_str(), "connection" | "content-length" | "transfer-encoding" | "upgrade")
    {
        return Err(format!("the header `{header}` is set by the client itself"));
    }
    let Some(value) = sensitive(value) else {
        return Err(format!(
            "the header `{header}` holds a line break or another character that it cannot carry"
        ));
    };
    Ok((header, value))
}
