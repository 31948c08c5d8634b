//! Credentials, checked once and turned into the headers that every call sends.

mod given;
mod headers;
mod missing;
mod source;

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap};

use crate::auth::Token;
use crate::error::Error;
use crate::facts::{Api, Operation, Scheme, SchemeKind};
use crate::headers::{HeaderNames, bearer};
use crate::request::{Asker, Auth, Choice};
pub(crate) use given::Credential;
use headers::{Headers, headers};
pub(crate) use source::Source;

/// What is sent for one scheme.
enum Slot {
    /// The caller has given nothing for it.
    Empty,
    Headers(Headers),
    Source(Arc<dyn Source>),
}

impl Slot {
    /// How many headers it has.
    fn headers(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Headers(headers) => headers.len(),
            Self::Source(_) => 1,
        }
    }
}

/// What is sent for every scheme of an API, in the API's order.
pub(crate) struct Credentials {
    api: &'static Api,
    slots: Vec<Slot>,
    names: HeaderNames,
    /// Whether any of them is a source.
    has_source: bool,
}

impl Credentials {
    /// Turns what the caller gave into headers.
    ///
    /// # Errors
    ///
    /// A configuration error that names the builder method and never shows the value.
    pub(crate) fn prepare(
        api: &'static Api,
        given: &[Option<Credential>],
        names: HeaderNames,
    ) -> Result<Self, Error> {
        let slot = |(scheme, given): (&Scheme, &Option<Credential>)| match given {
            Some(credential) => slot(scheme, credential, names),
            None => Ok(Slot::Empty),
        };
        let slots: Vec<Slot> = api.schemes.iter().zip(given).map(slot).collect::<Result<_, _>>()?;
        let has_source = slots.iter().any(|slot| matches!(slot, Slot::Source(_)));
        Ok(Self { api, slots, names, has_source })
    }

    /// As many headers as a request of this client may carry for what the caller has given.
    pub(crate) fn most(&self) -> usize {
        self.slots.iter().map(Slot::headers).sum()
    }

    /// Where the `authorization` of a request comes from, and the name of its scheme, unless it is
    /// fixed.
    ///
    /// # Errors
    ///
    /// A configuration error that says which builder methods to call.
    pub(crate) fn source(
        &self,
        operation: &Operation,
        auth: &Auth,
    ) -> Result<Option<(&'static str, &dyn Source)>, Error> {
        if !self.has_source || auth.bearer.is_some() {
            return Ok(None);
        }
        let schemes = self.select(operation, auth)?;
        // Of several that need this header, the last one in the list counts.
        let last = schemes.iter().rev().find(|&&scheme| {
            let needs_header = |scheme: &Scheme| !matches!(scheme.kind, SchemeKind::Header { .. });
            self.api.schemes.get(scheme).is_some_and(needs_header) && self.is_set(scheme)
        });
        let scheme = last.and_then(|&scheme| self.api.schemes.get(scheme).zip(self.slot(scheme)));
        match scheme {
            Some((scheme, Slot::Source(_))) if auth.asker == Asker::Provider => {
                let detail = format!("would need `{}` to get `{0}`", scheme.name);
                Err(Error::configuration(detail).in_operation(operation.id))
            }
            Some((scheme, Slot::Source(source))) => Ok(Some((scheme.name, &**source))),
            _ => Ok(None),
        }
    }

    /// Adds the headers that `auth` chooses; `token` is what came from the request's
    /// [source](Self::source), if it has one.
    ///
    /// # Errors
    ///
    /// A configuration error that says which builder methods to call.
    pub(crate) fn apply(
        &self,
        operation: &Operation,
        auth: &Auth,
        token: Option<&Token>,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        for &scheme in &*self.select(operation, auth)? {
            match self.slot(scheme) {
                Some(Slot::Headers(fixed)) => insert(headers, fixed),
                Some(Slot::Source(_)) => self.add_token(scheme, token, headers)?,
                Some(Slot::Empty) | None => self.add_brought(scheme, token, headers)?,
            }
        }
        if let Some(bearer) = &auth.bearer {
            headers.insert(AUTHORIZATION, bearer.clone());
        }
        Ok(())
    }

    /// The schemes whose headers a request carries; a later one takes the place of an earlier one.
    ///
    /// # Errors
    ///
    /// A configuration error that says which builder methods to call.
    fn select(&self, operation: &Operation, auth: &Auth) -> Result<Cow<'static, [usize]>, Error> {
        match &auth.choice {
            Choice::Operation if operation.security.is_empty() => Ok(Cow::Borrowed(&[])),
            Choice::Operation => self.alternative(operation, auth).map(Cow::Borrowed),
            Choice::All => Ok((0..self.slots.len()).rev().collect()),
            Choice::Named(names) => names.iter().map(|name| self.named(operation, name)).collect(),
        }
    }

    /// The first alternative of `operation` that is complete.
    fn alternative(&self, operation: &Operation, auth: &Auth) -> Result<&'static [usize], Error> {
        // The token of a single call stands in for the client's own.
        let is_given = |scheme: usize| {
            let kind = self.api.schemes.get(scheme).map(|scheme| &scheme.kind);
            auth.bearer.is_some() && matches!(kind, Some(SchemeKind::Bearer))
        };
        let is_complete = |alternative: &&&'static [usize]| {
            let is_brought = |scheme| auth.bearer.is_none() && self.is_brought(scheme, alternative);
            let is_there =
                |&scheme: &usize| self.is_set(scheme) || is_given(scheme) || is_brought(scheme);
            alternative.iter().all(is_there)
        };
        let complete = operation.security.iter().find(is_complete);
        complete.copied().ok_or_else(|| self.missing(operation))
    }

    /// The scheme of this name.
    fn named(&self, operation: &Operation, name: &str) -> Result<usize, Error> {
        let client = self.api.client;
        let detail = match self.position(name) {
            Some(scheme) if self.is_set(scheme) => return Ok(scheme),
            Some(_) => format!("needs `{name}`: call `.{name}(…)` on the {client} builder"),
            None => format!("names a credential that {client} does not have"),
        };
        Err(Error::configuration(detail).in_operation(operation.id))
    }

    fn add_token(
        &self,
        scheme: usize,
        token: Option<&Token>,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        let Some((scheme, token)) = self.api.schemes.get(scheme).zip(token) else { return Ok(()) };
        let what = format!("the token from the provider of `{}`", scheme.name);
        headers.insert(AUTHORIZATION, bearer(&what, token.secret().expose())?);
        Ok(())
    }

    /// Adds what the caller has not given, but the token brought along.
    fn add_brought(
        &self,
        scheme: usize,
        token: Option<&Token>,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        let Some((scheme, token)) = self.api.schemes.get(scheme).zip(token) else { return Ok(()) };
        if let Some(value) = token.find(scheme.name) {
            insert(
                headers,
                &headers::headers(scheme, &Credential::Text(value.clone()), self.names)?,
            );
        }
        Ok(())
    }

    fn slot(&self, scheme: usize) -> Option<&Slot> {
        self.slots.get(scheme)
    }

    fn is_set(&self, scheme: usize) -> bool {
        !matches!(self.slot(scheme), None | Some(Slot::Empty))
    }

    /// Whether the source of another scheme of this alternative brings what this one needs.
    fn is_brought(&self, scheme: usize, alternative: &[usize]) -> bool {
        let Some(scheme) = self.api.schemes.get(scheme) else { return false };
        alternative.iter().any(|&other| match self.slot(other) {
            Some(Slot::Source(source)) => source.brings(scheme.name),
            _ => false,
        })
    }

    /// Whether the caller has given the credential of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.position(name).is_some_and(|scheme| self.is_set(scheme))
    }

    /// The text of the credential of this name, if it is sent as it is.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let scheme = self.position(name)?;
        let is_plain = matches!(self.api.schemes.get(scheme)?.kind, SchemeKind::Header { .. });
        match self.slot(scheme)? {
            Slot::Headers(headers) if is_plain => headers.first()?.1.to_str().ok(),
            _ => None,
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.api.schemes.iter().position(|scheme| scheme.name == name)
    }
}

fn slot(scheme: &Scheme, credential: &Credential, names: HeaderNames) -> Result<Slot, Error> {
    match (&scheme.kind, credential) {
        (SchemeKind::Bearer, Credential::Source(source)) => Ok(Slot::Source(source.clone())),
        _ => headers(scheme, credential, names).map(Slot::Headers),
    }
}

fn insert(headers: &mut HeaderMap, added: &Headers) {
    for (name, value) in added {
        headers.insert(name.clone(), value.clone());
    }
}

#[cfg(test)]
mod tests;
