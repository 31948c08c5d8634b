//! From what the caller gives to headers, checked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::Credential;
use crate::client::facts::{Scheme, SchemeKind};
use crate::client::header_names::HeaderNames;
use crate::error::Error;

pub(super) type Headers = Vec<(HeaderName, HeaderValue)>;

/// The headers of one scheme, never none.
pub(super) fn headers(
    scheme: &Scheme,
    credential: &Credential,
    chosen: HeaderNames,
) -> Result<Headers, Error> {
    match (&scheme.kind, credential) {
        (SchemeKind::Bearer, Credential::Text(secret)) => {
            let what = format!("`{}`", scheme.name);
            Ok(vec![(AUTHORIZATION, bearer(&what, secret.expose())?)])
        }
        (SchemeKind::Basic, Credential::Pair(user, password)) => {
            if user.contains(':') {
                // The server would take what follows the colon for the password.
                let detail = format!("the user name in `{}` contains a colon", scheme.name);
                return Err(Error::configuration(detail));
            }
            let pair = Zeroizing::new(format!("{user}:{}", password.expose()));
            let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
            Ok(vec![(AUTHORIZATION, value(&format!("`{}`", scheme.name), &text)?)])
        }
        (SchemeKind::Header { names }, Credential::Text(secret)) => {
            let what = format!("`{}`", scheme.name);
            check_given(&what, secret.expose())?;
            let value = value(&what, secret.expose())?;
            let pair = |text| -> Result<_, Error> { Ok((name(text)?, value.clone())) };
            let headers = chosen.choose(names).map(pair).collect::<Result<Headers, _>>()?;
            if headers.is_empty() {
                let prefix = chosen.prefix();
                let detail = format!("{what} has no header whose name begins with `{prefix}`");
                return Err(Error::configuration(detail));
            }
            Ok(headers)
        }
        _ => {
            let detail = format!("`{}` was given in the wrong form", scheme.name);
            Err(Error::configuration(detail))
        }
    }
}

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

fn check_given(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
    }
    Ok(())
}

fn value(what: &str, text: &str) -> Result<HeaderValue, Error> {
    sensitive(text).ok_or_else(|| {
        Error::configuration(format!(
            "{what} holds a line break or another character that a header cannot carry"
        ))
    })
}

/// A header's name, cheap to clone where it can be.
///
/// # Errors
///
/// A configuration error if it cannot be one.
pub(super) fn name(text: &'static str) -> Result<HeaderName, Error> {
    let name = HeaderName::from_bytes(text.as_bytes())
        .map_err(|_| Error::configuration(format!("`{text}` cannot be the name of a header")))?;
    // A name that needs no lowering is used in place: its clones then share nothing and count
    // nothing. Only such a name is fit for `from_static`.
    Ok(if name.as_str() == text { HeaderName::from_static(text) } else { name })
}

/// A header's value that no `Debug` shows; `None` if a header cannot carry `text`.
pub fn sensitive(text: &str) -> Option<HeaderValue> {
    // Beyond ASCII, what a server reads is anybody's guess.
    let mut value = text.is_ascii().then(|| HeaderValue::from_str(text).ok())??;
    value.set_sensitive(true);
    Some(value)
}
