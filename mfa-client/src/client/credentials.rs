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

/// What proves who is calling, in one request.
#[derive(Debug, Default)]
pub(crate) struct Auth {
    pub(crate) choice: Choice,
    /// An `authorization` header for this request alone, whatever the client has.
    pub(crate) bearer: Option<HeaderValue>,
}

/// Which of a client's credentials a request carries.
#[derive(Debug, Default)]
pub(crate) enum Choice {
    /// Those that its operation asks for.
    #[default]
    Operation,
    /// All that the client was given. Of two that need one header, the first counts.
    All,
    /// Those of the schemes with these names.
    Named(Vec<String>),
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

    /// Adds the headers that `auth` chooses.
    ///
    /// # Errors
    ///
    /// A configuration error that says which builder methods to call.
    pub(crate) fn apply(
        &self,
        api: &Api,
        operation: &Operation,
        auth: &Auth,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        match &auth.choice {
            Choice::Operation => self.apply_operation(api, operation, auth, headers)?,
            Choice::All => self.add((0..self.schemes.len()).rev(), headers),
            Choice::Named(names) => self.apply_named(api, operation, names, headers)?,
        }
        if let Some(bearer) = &auth.bearer {
            headers.insert(AUTHORIZATION, bearer.clone());
        }
        Ok(())
    }

    /// Adds the headers of the first alternative of `operation` that is complete.
    fn apply_operation(
        &self,
        api: &Api,
        operation: &Operation,
        auth: &Auth,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        if operation.security.is_empty() {
            return Ok(());
        }
        // The token of a single call stands in for the client's own.
        let is_given = |scheme: usize| {
            let kind = api.schemes.get(scheme).map(|scheme| &scheme.kind);
            auth.bearer.is_some() && matches!(kind, Some(SchemeKind::Bearer))
        };
        let is_set = |&scheme: &usize| self.is_set(scheme) || is_given(scheme);
        let complete = |schemes: &&&[usize]| schemes.iter().all(is_set);
        let Some(alternative) = operation.security.iter().find(complete) else {
            return Err(self.missing(api, operation));
        };
        self.add(alternative.iter().copied(), headers);
        Ok(())
    }

    /// Adds the headers of the schemes of these names.
    fn apply_named(
        &self,
        api: &Api,
        operation: &Operation,
        names: &[String],
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        for name in names {
            let position = api.schemes.iter().position(|scheme| scheme.name == name.as_str());
            let detail = match position {
                Some(scheme) if self.is_set(scheme) => {
                    self.add([scheme].into_iter(), headers);
                    continue;
                }
                Some(_) => {
                    format!("needs `{name}`: call `.{name}(…)` on the {} builder", api.client)
                }
                None => format!("names a credential that {} does not have", api.client),
            };
            return Err(Error::configuration(detail).in_operation(operation.id));
        }
        Ok(())
    }

    /// Adds the headers of these schemes; a later one takes the place of an earlier one.
    fn add(&self, schemes: impl Iterator<Item = usize>, headers: &mut HeaderMap) {
        for (name, value) in schemes.flat_map(|scheme| self.headers(scheme)) {
            headers.insert(name.clone(), value.clone());
        }
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
            names.iter().map(|text| Ok((name(text)?, value.clone()))).collect()
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
