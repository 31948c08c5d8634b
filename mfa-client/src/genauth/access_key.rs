//! The access key of an administrator, and the tokens that it is exchanged for.

use std::fmt;
use std::time::Duration;

use http::Method;

use super::claims::claims;
#[cfg(feature = "hmac")]
use super::{brand::Brand, signature::Signature};
#[cfg(feature = "hmac")]
use crate::auth::TokenSource;
use crate::auth::{CachedTokens, Token, TokenContext, TokenFuture, TokenProvider};
use crate::secret::Secret;
use crate::types::{GetManagementAccessTokenDto, GetManagementTokenRespDto};

const PATH: &str = "/api/v3/get-management-token";
/// The credential that comes with a token, and the claim that it is read from.
const USERPOOL_ID: &str = "userpool_id";
const USERPOOL_CLAIM: &str = "scoped_userpool_id";

/// The access key of a user pool or of a collaborator, from the console: for
/// [`ManagementClient`](crate::ManagementClient)s. Keep it on a server.
///
/// It is exchanged for a management token when a call needs one, by the client of that call and with
/// its limits. The token is [kept](CachedTokens) until shortly before its end. The id of the user
/// pool is read from it and sent along, unless the client's builder was given one. (The token's
/// signature is the server's business and is not checked: what would be gained by a wrong id is an
/// answer that says no.)
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
    tokens: CachedTokens<Key>,
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
        Self { tokens: CachedTokens::new(key) }
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
        let Key { id, secret } = self.tokens.provider().clone();
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

impl TokenProvider for Key {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            let request = GetManagementAccessTokenDto::builder()
                .access_key_id(self.id.expose())
                .access_key_secret(&self.secret)
                .build();
            // A second one gives a second token, which is as good.
            let call = cx.request(Method::POST, PATH).json(&request).idempotent();
            let answer = call.call::<GetManagementTokenRespDto>().await?.into_inner().data;

            let lifetime = Duration::from_secs(answer.expires_in.try_into().unwrap_or_default());
            let userpool = userpool_of(answer.access_token.expose());
            let token = Token::new(answer.access_token).lifetime(lifetime);
            Ok(match userpool {
                Some(id) => token.credential(USERPOOL_ID, id),
                None => token,
            })
        })
    }

    fn brings(&self) -> &'static [&'static str] {
        &[USERPOOL_ID]
    }
}

/// The user pool that a token is for, if it is a JWT that says so.
fn userpool_of(token: &str) -> Option<String> {
    claims(token)?.get(USERPOOL_CLAIM)?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests;
