//! Credentials, checked once and turned into the headers that every call sends.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::facts::{Api, Operation, Scheme, SchemeKind};
use crate::error::Error;
use crate::secret::Secret;

/// What the caller gave for one scheme.
#[derive(Clone)]
pub(crate) enum Credential {
    /// A token or a key.
    Text(Secret),
    /// A user name and a password.
    Pair(String, Secret),
}

/// The headers of one scheme; empty while the caller has given nothing for it.
type Headers = Vec<(HeaderName, HeaderValue)>;

/// The headers of every scheme of an API, in the API's order.
pub(crate) struct Credentials {
    schemes: Vec<Headers>,
}

impl Credentials {
    /// Turns what the caller gave into headers.
    ///
    /// # Errors
    ///
    /// A configuration error that names the builder method and never shows the value.
    pub(crate) fn prepare(api: &Api, given: &[Option<Credential>]) -> Result<Self, Error> {
        let one = |(scheme, given): (&Scheme, &Option<Credential>)| match given {
            Some(credential) => headers(scheme, credential),
            None => Ok(Headers::new()),
        };
        let schemes = api.schemes.iter().zip(given).map(one).collect::<Result<_, _>>()?;
        Ok(Self { schemes })
    }

    /// Adds the headers of the first alternative of `operation` that is complete.
    ///
    /// # Errors
    ///
    /// A configuration error that says which builder methods to call.
    pub(crate) fn apply(
        &self,
        api: &Api,
        operation: &Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        if operation.security.is_empty() {
            return Ok(());
        }
        let complete = |schemes: &&&[usize]| schemes.iter().all(|&scheme| self.is_set(scheme));
        let Some(alternative) = operation.security.iter().find(complete) else {
            return Err(self.missing(api, operation));
        };
        for (name, value) in alternative.iter().flat_map(|&scheme| self.headers(scheme)) {
            headers.insert(name.clone(), value.clone());
        }
        Ok(())
    }

    fn headers(&self, scheme: usize) -> &[(HeaderName, HeaderValue)] {
        self.schemes.get(scheme).map_or(&[], Vec::as_slice)
    }

    fn is_set(&self, scheme: usize) -> bool {
        !self.headers(scheme).is_empty()
    }

    fn missing(&self, api: &Api, operation: &Operation) -> Error {
        let names = |alternative: &&[usize]| {
            let missing = alternative.iter().filter(|&&scheme| !self.is_set(scheme));
            missing
                .filter_map(|&scheme| api.schemes.get(scheme))
                .map(|scheme| scheme.name)
                .collect()
        };
        let alternatives: Vec<Vec<&str>> = operation.security.iter().map(names).collect();
        let list = |show: fn(&str) -> String| {
            let one = |names: &Vec<&str>| {
                names.iter().map(|name| show(name)).collect::<Vec<_>>().join(" and ")
            };
            alternatives.iter().map(one).collect::<Vec<_>>().join(", or ")
        };
        let what = list(|name| format!("`{name}`"));
        let calls = list(|name| format!("`.{name}(…)`"));
        let detail = format!("needs {what}: call {calls} on the {} builder", api.client);
        Error::configuration(detail).in_operation(operation.id)
    }
}

fn headers(scheme: &Scheme, credential: &Credential) -> Result<Headers, Error> {
    let authorization = |text: &str| Ok(vec![(AUTHORIZATION, value(scheme.name, text)?)]);
    match (&scheme.kind, credential) {
        (SchemeKind::Bearer, Credential::Text(secret)) => {
            let token = without_bearer(secret.expose());
            check_given(scheme.name, token)?;
            authorization(&Zeroizing::new(format!("Bearer {token}")))
        }
        (SchemeKind::Basic, Credential::Pair(user, password)) => {
            if user.contains(':') {
                // The server would take what follows the colon for the password.
                let detail = format!("the user name in `{}` contains a colon", scheme.name);
                return Err(Error::configuration(detail));
            }
            let pair = Zeroizing::new(format!("{user}:{}", password.expose()));
            authorization(&Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes()))))
        }
        (SchemeKind::Header { names }, Credential::Text(secret)) => {
            check_given(scheme.name, secret.expose())?;
            let value = value(scheme.name, secret.expose())?;
            names.iter().map(|text| Ok((name(text)?, value.clone()))).collect()
        }
        _ => {
            let detail = format!("`{}` was given in the wrong form", scheme.name);
            Err(Error::configuration(detail))
        }
    }
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

fn check_given(scheme: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("`{scheme}` is empty")));
    }
    Ok(())
}

fn value(scheme: &str, text: &str) -> Result<HeaderValue, Error> {
    sensitive(text).ok_or_else(|| {
        Error::configuration(format!(
            "`{scheme}` holds a line break or another character that a header cannot carry"
        ))
    })
}

/// A header's name, cheap to clone where it can be.
///
/// # Errors
///
/// A configuration error if it cannot be one.
pub(crate) fn name(text: &'static str) -> Result<HeaderName, Error> {
    let name = HeaderName::from_bytes(text.as_bytes())
        .map_err(|_| Error::configuration(format!("`{text}` cannot be the name of a header")))?;
    // A name that needs no lowering is used in place: its clones then share nothing and count
    // nothing. Only such a name is fit for `from_static`.
    Ok(if name.as_str() == text { HeaderName::from_static(text) } else { name })
}

/// A header's value that no `Debug` shows; `None` if a header cannot carry `text`.
pub(crate) fn sensitive(text: &str) -> Option<HeaderValue> {
    // Beyond ASCII, what a server reads is anybody's guess.
    let mut value = text.is_ascii().then(|| HeaderValue::from_str(text).ok())??;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests;
