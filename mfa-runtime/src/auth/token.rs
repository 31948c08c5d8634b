//! A token, and what its provider knows about it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::secret::Secret;

/// A token, and what its [provider](crate::TokenProvider) knows about it. Clones share it.
///
/// # Examples
///
/// ```
/// use mfa_runtime::Token;
/// use std::time::Duration;
///
/// let token = Token::new("eyJhbGciOi…").lifetime(Duration::from_secs(7200));
/// assert_eq!(format!("{token:?}"), "Token { secret: Secret(***), lifetime: Some(7200s), .. }");
/// ```
#[derive(Clone)]
#[must_use]
pub struct Token {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    secret: Secret,
    lifetime: Option<Duration>,
    /// By the names of the builder's methods.
    credentials: Vec<(&'static str, Secret)>,
    taken: Taken,
}

/// Whether a server has taken the token. The flag stands for itself: nothing else is published with it.
#[derive(Default)]
struct Taken(AtomicBool);

impl Clone for Taken {
    fn clone(&self) -> Self {
        Self(AtomicBool::new(self.0.load(Ordering::Relaxed)))
    }
}

impl Token {
    /// A token that is good until the server refuses it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        let (secret, taken) = (secret.into(), Taken::default());
        Self { inner: Arc::new(Inner { secret, lifetime: None, credentials: Vec::new(), taken }) }
    }

    /// How long the token is good, from the moment that it was asked for.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        Arc::make_mut(&mut self.inner).lifetime = Some(lifetime);
        self
    }

    /// Another credential that belongs to the token, by the name of the builder's method that would
    /// set it: `"userpool_id"`. It is sent where an operation needs it, unless the client was given
    /// one of its own.
    pub fn credential(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        Arc::make_mut(&mut self.inner).credentials.push((name, value.into()));
        self
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.inner.secret
    }

    pub(super) fn expires_in(&self) -> Option<Duration> {
        self.inner.lifetime
    }

    /// The credential of this name that belongs to the token.
    pub(crate) fn find(&self, name: &str) -> Option<&Secret> {
        let mut credentials = self.inner.credentials.iter();
        credentials.find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// Notes that a server has taken it.
    pub(super) fn taken(&self) {
        let Taken(taken) = &self.inner.taken;
        // Nearly always it is noted already, and a look costs less than a write that all clones share.
        if !taken.load(Ordering::Relaxed) {
            taken.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn was_taken(&self) -> bool {
        self.inner.taken.0.load(Ordering::Relaxed)
    }

    /// Whether this is that token, whatever else is known about them.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner) || self.secret() == other.secret()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("secret", self.secret())
            .field("lifetime", &self.inner.lifetime)
            .finish_non_exhaustive()
    }
}
