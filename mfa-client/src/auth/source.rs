//! What takes the place of a fixed token.

use std::fmt;
use std::sync::Arc;

use super::provider::TokenProvider;

/// What takes the place of a fixed token: a [`TokenProvider`], which the methods of builders that end
/// in `_from` take as it is.
#[derive(Clone)]
pub struct TokenSource {
    provider: Arc<dyn TokenProvider>,
}

impl TokenSource {
    /// Takes a provider that others use as well.
    pub fn shared(provider: Arc<dyn TokenProvider>) -> Self {
        Self { provider }
    }

    pub(crate) fn provider(&self) -> &dyn TokenProvider {
        &*self.provider
    }

    /// Whether the credential of this name comes with it.
    pub(crate) fn brings(&self, name: &str) -> bool {
        self.provider.brings().contains(&name)
    }
}

impl<P: TokenProvider + 'static> From<P> for TokenSource {
    fn from(provider: P) -> Self {
        Self::shared(Arc::new(provider))
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A provider may hold secrets, and need not know how to hide them.
        f.write_str("TokenSource(***)")
    }
}
