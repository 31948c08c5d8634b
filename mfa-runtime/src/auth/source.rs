//! What takes the place of a fixed token.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::provider::TokenProvider;
use super::signer::Signer;
use crate::client::Source;

/// What takes the place of a fixed token: a [`TokenProvider`], which the methods of builders that end
/// in `_from` take as it is.
#[derive(Clone)]
pub struct TokenSource {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Provider(Arc<dyn TokenProvider>),
    Signer(Arc<dyn Signer>),
}

impl TokenSource {
    /// Takes a provider that others use as well.
    ///
    /// # Examples
    ///
    /// One token for two clients of the same host:
    ///
    /// ```
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use mfa_runtime::{Error, TokenProvider, TokenSource};
    /// use shop::ShopClient;
    /// use std::sync::Arc;
    ///
    /// fn clients(provider: impl TokenProvider + 'static) -> Result<[ShopClient; 2], Error> {
    ///     let source = TokenSource::shared(Arc::new(provider));
    ///     let first = ShopClient::builder().token_from(source.clone()).build()?;
    ///     let second = ShopClient::builder().token_from(source).build()?;
    ///     Ok([first, second])
    /// }
    /// ```
    pub fn shared(provider: Arc<dyn TokenProvider>) -> Self {
        Self { kind: Kind::Provider(provider) }
    }

    /// Takes what signs requests.
    #[doc(hidden)]
    pub fn signer(signer: impl Signer + 'static) -> Self {
        Self { kind: Kind::Signer(Arc::new(signer)) }
    }

    pub(crate) fn as_provider(&self) -> Option<&dyn TokenProvider> {
        match &self.kind {
            Kind::Provider(provider) => Some(&**provider),
            Kind::Signer(_) => None,
        }
    }

    pub(crate) fn as_signer(&self) -> Option<&dyn Signer> {
        match &self.kind {
            Kind::Provider(_) => None,
            Kind::Signer(signer) => Some(&**signer),
        }
    }

    /// What a client keeps as a source.
    pub(crate) fn of(source: &dyn Source) -> Option<&Self> {
        (source as &dyn Any).downcast_ref()
    }
}

impl Source for TokenSource {
    fn brings(&self, name: &str) -> bool {
        match &self.kind {
            Kind::Provider(provider) => provider.brings().contains(&name),
            // Who signs is known by the signature.
            Kind::Signer(_) => true,
        }
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
