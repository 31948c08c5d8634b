//! Signing a user in, and keeping the user signed in.

mod session;

use std::fmt;

use crate::types::SigninByCredentialsDto;
use crate::{CachedTokens, Token, TokenContext, TokenFuture, TokenProvider};
use session::Session;

/// Signs a user in when a call first needs the user's token, and again when it runs out: for
/// [`AuthenticationClient`](crate::AuthenticationClient)s.
///
/// * The access token is [kept](CachedTokens) until shortly before its end.
/// * Then a refresh token is used, if there is one: ask for it by the scope `offline_access`. Without
///   one, or if it is refused, the user is signed in anew with the same credentials.
/// * Credentials that the service has refused are not sent again, as a wrong password that is tried
///   over and over locks the account: all further calls fail as the first did. A refusal is every status
///   from 400 to 499, in HTTP or in the envelope, but those that are about the moment (408, 425, 429) or
///   about somebody on the way (407, 421); and every code that is about the user or the password.
/// * After any other failure the credentials rest for 5 s, then for 10 s, up to 5 min, or for as long as the
///   server asks; calls fail meanwhile as the last one did. So does a refresh token.
/// * A one-time code is sent once, whether it was right or not.
/// * The application proves itself in the way that is set for it in the console: by
///   `client_secret` in the request, by the builder's `client_secret_basic`, or by its id alone, which
///   is the builder's `app_id`.
///
/// It cannot pass a second factor. If one is due, calls fail with
/// [`Error::mfa_required`](crate::Error::mfa_required), and
/// [`challenge_of`](crate::AuthenticationClient::challenge_of) makes of that error a
/// [challenge](crate::sign_in), which leads to the user's access token. Give that token to another client,
/// or to each call by [`bearer`](crate::Call::bearer): the next call of this client would send the
/// password again, and fail again.
///
/// # Examples
///
/// ```
/// use mfa_client::types::{SignInOptionsDto, SigninByCredentialsDto};
/// use mfa_client::{AuthenticationClient, SignIn};
///
/// # fn main() -> Result<(), mfa_client::Error> {
/// let user = SigninByCredentialsDto::password()
///     .email("test@example.com")
///     .password("REPLACE_ME")
///     .options(SignInOptionsDto::builder().scope("openid profile offline_access").build())
///     .build();
/// let client = AuthenticationClient::builder()
///     .host("https://example.genauth.ai")
///     .app_id("GEN_AUTH_APP_ID")
///     .access_token_from(SignIn::new(user))
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct SignIn {
    tokens: CachedTokens<Session>,
}

impl SignIn {
    /// Signs in by this request.
    pub fn new(request: SigninByCredentialsDto) -> Self {
        Self { tokens: CachedTokens::new(Session::new(request)) }
    }
}

impl TokenProvider for SignIn {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        self.tokens.token(cx)
    }

    fn rejected(&self, token: &Token) {
        self.tokens.rejected(token);
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
