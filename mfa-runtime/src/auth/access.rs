//! The token of one call: fetched before each attempt, and once more if the server refuses it.

use tokio::time::timeout;

use super::failure::{needs_itself, no_token};
use super::provider::{TokenContext, TokenProvider};
use super::signer::Signer;
use super::source::TokenSource;
use super::token::Token;
use crate::client::Client;
use crate::deadline::Deadlines;
use crate::error::{Error, ErrorKind};
use crate::inside::{self, Id};
use crate::request::Ready;

/// What proves who makes a call, if it is not fixed.
pub(crate) struct Access<'c> {
    request: &'c Ready,
    provided: Option<Provided<'c>>,
    signer: Option<&'c dyn Signer>,
}

struct Provided<'c> {
    /// The credential that the token is.
    name: &'static str,
    provider: &'c dyn TokenProvider,
    cx: TokenContext,
    token: Option<Token>,
    renewal: Renewal,
}

/// How far the one repetition has come that a refused token is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Renewal {
    Possible,
    /// The new token is there and was not sent yet.
    Ready,
    Spent,
}

impl<'c> Access<'c> {
    /// # Errors
    ///
    /// A configuration error if the operation needs a credential that the client does not have, or if
    /// the provider of the credential is what makes this call.
    pub(crate) fn new(client: &'c Client, request: &'c Ready) -> Result<Self, Error> {
        let source = client.source(request.operation(), request.auth())?;
        let source = source.and_then(|(name, source)| Some((name, TokenSource::of(source)?)));
        let provided = source.and_then(|(name, source)| {
            let provider = source.as_provider()?;
            let cx = TokenContext::new(client.clone());
            Some(Provided { name, provider, cx, token: None, renewal: Renewal::Possible })
        });
        if let Some(Provided { name, provider, .. }) = &provided
            && inside::is_inside(Id::of(*provider))
        {
            return Err(needs_itself(request.operation(), name));
        }
        let signer = source.and_then(|(_, source)| source.as_signer());
        Ok(Self { request, provided, signer })
    }

    /// What signs every attempt, if anything does.
    pub(crate) fn signer(&self) -> Option<&'c dyn Signer> {
        self.signer
    }

    /// The token to send.
    pub(crate) fn token(&self) -> Option<&Token> {
        self.provided.as_ref()?.token.as_ref()
    }

    /// Fetches the token for the next attempt; `true` if there was anything to wait for.
    ///
    /// # Errors
    ///
    /// The provider's, or a timeout.
    pub(crate) async fn prepare(&mut self, deadlines: &Deadlines<'_>) -> Result<Waited, Error> {
        let Some(provided) = &mut self.provided else { return Ok(Waited::No) };
        if provided.renewal == Renewal::Ready {
            provided.renewal = Renewal::Spent;
        } else {
            provided.token = Some(provided.fetch(self.request, deadlines).await?);
        }
        Ok(Waited::Perhaps)
    }

    /// Notes that the server took the token.
    pub(crate) fn taken(&self) {
        if let Some(token) = self.token() {
            token.taken();
        }
    }

    /// Notes that the server refused the token.
    pub(crate) fn rejected(&self) {
        if let Some(Provided { provider, token: Some(token), .. }) = &self.provided {
            provider.rejected(token);
        }
    }

    /// Whether another token is still worth another attempt: once in a call, and only if a second
    /// request does no harm. To be refused is no proof of not being carried out.
    pub(crate) fn is_renewable(&self) -> bool {
        let possible = |provided: &Provided<'_>| provided.renewal == Renewal::Possible;
        self.provided.as_ref().is_some_and(possible) && self.request.is_repeatable()
    }

    /// Whether the token that is sent has replaced one that was refused in this call.
    pub(crate) fn is_renewed(&self) -> bool {
        self.provided.as_ref().is_some_and(|provided| provided.renewal == Renewal::Spent)
    }

    /// Fetches another token in place of the refused one; `false` if the provider has no other.
    ///
    /// # Errors
    ///
    /// The provider's, or a timeout.
    pub(crate) async fn renew(&mut self, deadlines: &Deadlines<'_>) -> Result<bool, Error> {
        let Some(provided) = &mut self.provided else { return Ok(false) };
        let token = provided.fetch(self.request, deadlines).await?;
        let is_new = !provided.token.as_ref().is_some_and(|old| old.is(&token));
        provided.renewal = if is_new { Renewal::Ready } else { Renewal::Spent };
        provided.token = Some(token);
        Ok(is_new)
    }
}

/// Whether time may have passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waited {
    No,
    Perhaps,
}

impl Provided<'_> {
    async fn fetch(&self, request: &Ready, deadlines: &Deadlines<'_>) -> Result<Token, Error> {
        let ids = [Id::of(self.provider)];
        let token = inside::enter(&ids, || self.provider.token(&self.cx));
        match timeout(deadlines.remaining(), inside::run(ids, token)).await {
            Ok(Ok(token)) => Ok(token),
            Ok(Err(error)) => Err(no_token(request.operation(), self.name, error)),
            Err(_) => {
                let text = format!("no token for `{}` (operation timeout)", self.name);
                Err(Error::new(ErrorKind::Timeout, text).in_operation(request.operation().id))
            }
        }
    }
}

#[cfg(test)]
mod tests;
