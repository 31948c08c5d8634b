//! Values of headers, checked and kept out of logs.

use http::header::HeaderValue;
use zeroize::Zeroizing;

use crate::error::Error;

/// The `authorization` header for a token; `what` is the token's name in messages.
///
/// # Errors
///
/// A configuration error if a header cannot carry it.
pub(crate) fn bearer(what: &str, text: &str) -> Result<HeaderValue, Error> {
    let token = without_bearer(text);
    check_given(what, token)?;
    value(what, &Zeroizing::new(format!("Bearer {token}")))
}

/// The token alone: some callers keep it with its scheme in front, or with a file's last line break.
fn without_bearer(text: &str) -> &str {
    let text = text.trim();
    match text.split_at_checked(6) {
        Some((scheme, token))
            if scheme.eq_ignore_ascii_case("bearer")
                && !token.starts_with(|first: char| !first.is_whitespace()) =>
        {
            token.trim_start()
        }
        _ => text,
    }
}

pub(crate) fn check_given(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
    }
    Ok(())
}

pub(crate) fn value(what: &str, text: &str) -> Result<HeaderValue, Error> {
    sensitive(text).ok_or_else(|| {
        Error::configuration(format!(
            "{what} holds a line break or another character that a header cannot carry"
        ))
    })
}

/// A header's value that no `Debug` shows; `None` if a header cannot carry `text`.
pub fn sensitive(text: &str) -> Option<HeaderValue> {
    // Beyond ASCII, what a server reads is anybody's guess.
    let mut value = text.is_ascii().then(|| HeaderValue::from_str(text).ok())??;
    value.set_sensitive(true);
    Some(value)
}
