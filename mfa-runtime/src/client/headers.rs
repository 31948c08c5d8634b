//! Headers that a client sends beside its credentials: its own, and those that the caller adds.

use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};

use super::credentials::sensitive;
use super::facts::Package;
use super::header_names::HeaderNames;
use crate::error::Error;
use crate::request::IDEMPOTENCY_KEY;
use crate::secret::Secret;

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

/// With one key in all requests the second is never carried out.
const KEY_OF_ALL: &str = "the header `idempotency-key` belongs to one call, not to a client, as a server takes \
                          two requests with one key for the same: call `.idempotency_key(…)` on the call";

/// Turns what the caller gave into headers, behind those of every client, whose place they take.
///
/// # Errors
///
/// A configuration error that names the header and never shows its value.
pub(super) fn prepare(
    package: &Package,
    given: &[(Vec<String>, Secret)],
    chosen: HeaderNames,
) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
    let mut headers = standing_headers(package);
    for (names, value) in given {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if names.iter().any(|name| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)) {
            return Err(Error::configuration(KEY_OF_ALL));
        }
        let added = checked_headers(&names, chosen, value.expose());
        headers.extend(added.map_err(Error::configuration)?);
    }
    Ok(headers)
}

fn standing_headers(package: &Package) -> Vec<(HeaderName, HeaderValue)> {
    // Cargo allows no character in either that a header does not.
    let product = HeaderValue::try_from(format!("{}/{}", package.name, package.version)).ok();
    let accept = (ACCEPT, HeaderValue::from_static("application/json"));
    [accept].into_iter().chain(product.map(|product| (USER_AGENT, product))).collect()
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
