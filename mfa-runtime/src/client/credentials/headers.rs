//! From what the caller gives to headers, checked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::given::Credential;
use crate::error::Error;
use crate::facts::{Scheme, SchemeKind};
use crate::headers::{HeaderNames, bearer, check_given, value};

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
