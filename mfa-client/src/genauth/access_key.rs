//! The access key of an administrator, and the tokens that it is exchanged for.

use std::fmt;
use std::time::Duration;

use http::Method;
use mfa_runtime::__private::{Pauses, Standing};

use super::claims::claims;
use super::lifetime::with_lifetime;
#[cfg(feature = "hmac")]
use super::{brand::Brand, signature::Signature};
use crate::Error;
use crate::Secret;
#[cfg(feature = "hmac")]
use crate::TokenSource;
use crate::genauth::verdict::{Verdict, verdict};
use crate::types::{GetManagementAccessTokenDto, GetManagementTokenRespDto};
use crate::{CachedTokens, Token, TokenContext, TokenError, TokenFuture, TokenProvider};

const PATH: &str = "/api/v3/get-management-token";
/// The credential that comes with a token, and the claim that it is read from.
const USERPOOL_ID: &str = "userpool_id";
const USERPOOL_CLAIM: &str = "scoped_userpool_id";
/// A key that is refused may be good again once somebody has been to the console, and is never locked.
const PAUSES: Pauses = Pauses { first: Duration::from_secs(1), most: Duration::from_mins(1) };

/// The access key of a user pool or of a collaborator, from the console: for
/// [`ManagementClient`](crate::ManagementClient)s. Keep it on a server.
///
/// It is exchanged for a management token when a call needs one, by the client of that call and with
/// its limits. The token is [kept](CachedTokens) until shortly before its end. The id of the user
/// pool is read from it and sent along, unless the client's builder was given one. (The token's
/// signature is the server's business and is not checked: what would be gained by a wrong id is an
/// answer that says no.)
///
/// If the exchange fails in any way but that nothing was sent, the key is not sent again for a second, then
/// for two, up to a minute, or for as long as the server asks; calls fail meanwhile as the first did.
///
/// # Examples
///
/// ```
/// use mfa_client::{AccessKey, ManagementClient};
///
/// # fn main() -> Result<(), mfa_client::Error> {
/// let client = ManagementClient::builder()
///     .management_token_from(AccessKey::new("ACCESS_KEY_ID", "ACCESS_KEY_SECRET"))
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct AccessKey {
    tokens: CachedTokens<Exchange>,
}

/// Exchanges a key for tokens.
struct Exchange {
    key: Key,
    standing: Standing,
}

/// The parts of an access key.
#[derive(Clone)]
struct Key {
    id: Secret,
    secret: Secret,
}

impl AccessKey {
    /// An access key, of which the id of the pool-wide one is the user pool's.
    pub fn new(id: impl Into<Secret>, secret: impl Into<Secret>) -> Self {
        let key = Key { id: id.into(), secret: secret.into() };
        Self { tokens: CachedTokens::new(Exchange { key, standing: Standing::new(PAUSES) }) }
    }

    /// Signs every request with the key in place of getting tokens for it (HMAC-SHA1), under one of
    /// the product's names. A user pool is then not named: the key stands for it.
    ///
    /// The vendor documents the tokens and no longer the signature, which is what its Node.js clients
    /// do: prefer the tokens. The signature holds the time, so this machine's clock has to be right.
    /// Only requests whose body is a JSON object, or which have none, can be signed.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::{AccessKey, Brand, ManagementClient};
    ///
    /// # fn main() -> Result<(), mfa_client::Error> {
    /// let key = AccessKey::new("ACCESS_KEY_ID", "ACCESS_KEY_SECRET");
    /// let client = ManagementClient::builder()
    ///     .management_token_from(key.sign_requests(Brand::GenAuth))
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "hmac")]
    pub fn sign_requests(self, brand: Brand) -> TokenSource {
        let Key { id, secret } = self.tokens.provider().key.clone();
        TokenSource::signer(Signature { id, secret, brand })
    }
}

impl TokenProvider for AccessKey {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        self.tokens.token(cx)
    }

    fn rejected(&self, token: &Token) {
        self.tokens.rejected(token);
    }

    fn brings(&self) -> &'static [&'static str] {
        self.tokens.brings()
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").finish_non_exhaustive()
    }
}

impl Exchange {
    async fn exchange(&self, cx: &TokenContext) -> Result<Token, TokenError> {
        self.standing.check(cx.now())?;
        match self.key.exchange(cx).await {
            Ok(token) => {
                self.standing.good();
                Ok(token)
            }
            Err(error) => match verdict(&error) {
                Verdict::Unsent => Err(error.into()),
                Verdict::Unclear | Verdict::Refused => Err(self.standing.pause(error, cx)),
            },
        }
    }
}

impl TokenProvider for Exchange {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(self.exchange(cx))
    }

    fn brings(&self) -> &'static [&'static str] {
        &[USERPOOL_ID]
    }
}

impl Key {
    async fn exchange(&self, cx: &TokenContext) -> Result<Token, Error> {
        let request = GetManagementAccessTokenDto::builder()
            .access_key_id(self.id.expose())
            .access_key_secret(&self.secret)
            .build();
        // A second one gives a second token, which is as good.
        let call = cx.request(Method::POST, PATH).json(&request).idempotent();
        let answer = call.call::<GetManagementTokenRespDto>().await?.into_inner().data;

        let userpool = userpool_of(answer.access_token.expose());
        let token = with_lifetime(Token::new(answer.access_token), answer.expires_in);
        Ok(match userpool {
            Some(id) => token.credential(USERPOOL_ID, id),
            None => token,
        })
    }
}

/// The user pool that a token is for, if it is a JWT that says so.
fn userpool_of(token: &str) -> Option<String> {
    claims(token)?.get(USERPOOL_CLAIM)?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests;
