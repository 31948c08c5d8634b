//! The text that is signed:
//!
//! ```text
//! METHOD
//! name:value                     every header of the brand and `date`, by name
//! /path?key=value&key=value      parameters by key; not encoded
//! ```
//!
//! The parameters of a GET are those of its query, of anything else the members of its JSON body.

use std::fmt::Write;

use http::header::{DATE, HeaderMap};
use http::{HeaderValue, Method};
use mfa_runtime::__private::Unsigned;
use url::form_urlencoded;

use super::json;

/// The text of a request whose headers are complete; `None` if something in it has no form in it.
pub(super) fn text(request: &Unsigned<'_>, headers: &HeaderMap, prefix: &str) -> Option<String> {
    let mut text = format!("{}\n", request.method);
    let is_signed = |name: &str| name.starts_with(prefix) || name == DATE.as_str();
    let mut names: Vec<&str> =
        headers.keys().map(http::HeaderName::as_str).filter(|name| is_signed(name)).collect();
    names.sort_unstable();
    for name in names {
        let value = headers.get(name).map(HeaderValue::to_str)?.ok()?;
        // No line break can be in it, and a tab is the only other blank.
        let value = value.replace('\t', " ");
        writeln!(text, "{name}:{}", value.trim()).ok()?;
    }
    text.push_str(request.path);
    let mut separator = '?';
    for (key, value) in sorted(parameters(request)?) {
        write!(text, "{separator}{key}={value}").ok()?;
        separator = '&';
    }
    Some(text)
}

fn parameters(request: &Unsigned<'_>) -> Option<Vec<(String, String)>> {
    if *request.method == Method::GET {
        return Some(form_urlencoded::parse(request.query.as_bytes()).into_owned().collect());
    }
    match request.body {
        Some(body) => json::members(std::str::from_utf8(&body.bytes).ok()?),
        None => Some(Vec::new()),
    }
}

/// By key as JavaScript sorts: by its 16-bit units.
fn sorted(mut parameters: Vec<(String, String)>) -> Vec<(String, String)> {
    parameters.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    parameters
}
