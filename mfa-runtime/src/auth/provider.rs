//! The trait behind all tokens that are not fixed.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use super::token::Token;
use crate::client::Client;

/// Why there is no token: any error, this crate's own among them.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// A token on its way.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Token, TokenError>> + Send + 'a>>;

/// Gives tokens: for those that run out, or that come from somewhere else.
///
/// A client asks before every attempt, unless the call has a [token of its own](crate::Call::bearer).
/// [`CachedTokens`](crate::CachedTokens) makes a provider that is asked only when a token is needed.
///
/// The time until the token is there counts as time of the call, up to
/// [`Timeouts::operation`](crate::Timeouts::operation). A future may be dropped at any point; within
/// [`CachedTokens`](crate::CachedTokens) it is a task of its own, which calls that are dropped do not end.
///
/// A provider makes its requests by its [`TokenContext`], or by another client. A call that it makes with the
/// client that it gives tokens to would wait for itself, and is a configuration error.
///
/// # Examples
///
/// A token that another program keeps fresh in a file:
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::{Token, TokenContext, TokenFuture, TokenProvider};
///
/// #[derive(Debug)]
/// struct TokenFile(std::path::PathBuf);
///
/// impl TokenProvider for TokenFile {
///     fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
///         Box::pin(async { Ok(Token::new(std::fs::read_to_string(&self.0)?)) })
///     }
/// }
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client = shop::ShopClient::builder()
///     .token_from(TokenFile("/run/secrets/token".into()))
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub trait TokenProvider: Send + Sync {
    /// A token that is good now.
    ///
    /// # Errors
    ///
    /// Whatever kept it from coming. The call fails with [`ErrorKind::Token`](crate::ErrorKind::Token)
    /// and has this as its `source()`; of errors that are not this crate's, nothing else is shown.
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a>;

    /// The server refused this token although it should have been good: do not give it again.
    ///
    /// If the request may be sent twice, the client asks for another token right after.
    fn rejected(&self, token: &Token) {
        _ = token;
    }

    /// The names of the credentials that every token [brings along](Token::credential).
    fn brings(&self) -> &'static [&'static str] {
        &[]
    }
}

/// The client that asks for a token, for providers that get theirs from the same service. Clones are
/// cheap.
///
/// # Examples
///
/// ```
/// use mfa_runtime::{Method, Token, TokenContext, TokenFuture, TokenProvider};
///
/// #[derive(Debug)]
/// struct FromOurGateway;
///
/// impl TokenProvider for FromOurGateway {
///     fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
///         Box::pin(async {
///             let answer = cx.request(Method::POST, "/gateway/token").await?;
///             let text = answer["token"].as_str().ok_or("the gateway gave no token")?;
///             Ok(Token::new(text))
///         })
///     }
/// }
/// ```
#[derive(Clone)]
pub struct TokenContext {
    pub(super) client: Client,
}

impl TokenContext {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Whether the client was given this credential, by the name of the builder's method that sets it.
    pub fn has_credential(&self, name: &str) -> bool {
        self.client.has_credential(name)
    }

    /// The text of a credential that is sent as it is, if a header can show it.
    #[doc(hidden)]
    pub fn header_credential(&self, name: &str) -> Option<&str> {
        self.client.header_credential(name)
    }

    /// How long a call of the client may take.
    pub(super) fn longest(&self) -> Duration {
        self.client.options().timeouts.operation
    }

    #[doc(hidden)]
    pub fn now(&self) -> Instant {
        self.client.environment().now()
    }

    pub(super) fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.client.environment().sleep(time)
    }

    #[doc(hidden)]
    pub fn random(&self) -> u64 {
        self.client.environment().random()
    }
}

impl fmt::Debug for TokenContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenContext").field(&self.client).finish()
    }
}
