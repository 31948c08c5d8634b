//! Answers that are something else than JSON.

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName};

/// Longest name that is shown.
const LONGEST_NAME: usize = 60;

/// Whether the parser gave up at the very start: a page of HTML, say, from a proxy on the way.
pub(super) fn is_other(json: &[u8], error: &serde_json::Error) -> bool {
    let begins_well = matches!(json.trim_ascii_start().first(), Some(b'{' | b'[' | b'"'));
    !begins_well && error.is_syntax() && error.line() == 1 && error.column() <= 4
}

/// The name that a server gives to the body.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    plain(headers, &CONTENT_TYPE, ';').unwrap_or("something else")
}

/// The name of how the body is encoded, if it is. No request asks for that.
pub(super) fn encoding(headers: &HeaderMap) -> Option<&str> {
    let is_named = headers.get(CONTENT_ENCODING).is_some_and(|value| !value.is_empty());
    let name = plain(headers, &CONTENT_ENCODING, ',').unwrap_or("something else");
    (is_named && !name.eq_ignore_ascii_case("identity")).then_some(name)
}

/// Says what to do about an encoding.
pub(super) fn encoded_text(encoding: &str) -> String {
    format!(
        "it is encoded as {encoding} (`content-encoding`), which no request asks for: let the server or the \
         proxy on the way send it as it is, or give the client an HTTP client that decodes it"
    )
}

/// What a header says before `end`, as far as it may be shown.
fn plain<'h>(headers: &'h HeaderMap, header: &HeaderName, end: char) -> Option<&'h str> {
    let text = headers.get(header)?.to_str().ok()?;
    let name = text.split(end).next().unwrap_or_default().trim();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/+-.".contains(&byte);
    let is_shown = !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(is_plain);
    is_shown.then_some(name)
}

#[cfg(test)]
mod tests;
