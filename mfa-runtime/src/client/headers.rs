//! Headers that a client sends beside its credentials: its own, and those that the caller adds.

use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};

use crate::error::Error;
use crate::facts::Package;
use crate::headers::{HeaderNames, checked_headers};
use crate::request::IDEMPOTENCY_KEY;
use crate::secret::Secret;

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
