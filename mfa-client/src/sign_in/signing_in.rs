//! The first factor.

use std::fmt;

use tokio::time::Instant;

use super::challenge::Challenge;
use super::signed_in::Tokens;
use crate::flow::{Exchange, Step};
use crate::types::{LoginTokenRespDto, SigninByCredentialsDto};
use crate::{AuthenticationClient, Call, Error, Response};

impl AuthenticationClient {
    /// Signs a user in, step by step: see [`sign_in`](crate::sign_in).
    ///
    /// Sends `signInByCredentials` when awaited, once.
    ///
    /// # Errors
    ///
    /// When awaited: [`Error`]. A server that wants a second factor is no failure, but
    /// [`Outcome::Challenge`].
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: mfa_client::AuthenticationClient) -> Result<(), mfa_client::Error> {
    /// use mfa_client::sign_in::Outcome;
    /// use mfa_client::types::SigninByCredentialsDto;
    ///
    /// let user = SigninByCredentialsDto::password().account("alice").password("passw0rd").build();
    /// match client.sign_in(user).await? {
    ///     Outcome::Done(_tokens) => println!("signed in"),
    ///     Outcome::Challenge(challenge) => println!("a second factor: {:?}", challenge.policies()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_in(&self, user: SigninByCredentialsDto) -> Step<SigningIn> {
        Step::new(SigningIn { client: self.clone(), user })
    }
}

/// How a sign-in ends.
#[derive(Debug)]
#[must_use = "a challenge has to be met before the user is signed in"]
pub enum Outcome {
    /// The user is signed in. No second factor was wanted.
    Done(Tokens),
    /// The server wants a second factor.
    Challenge(Challenge),
}

/// A first factor on its way to the server.
pub struct SigningIn {
    client: AuthenticationClient,
    user: SigninByCredentialsDto,
}

impl Exchange for SigningIn {
    type Answer = LoginTokenRespDto;
    type Output = Outcome;
    type Failure = Error;

    fn call(&mut self) -> Result<Call<'_, LoginTokenRespDto>, Error> {
        Ok(self.client.sign_in_by_credentials(self.user.clone()).call())
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Response<LoginTokenRespDto>, Error>,
    ) -> Result<Outcome, Error> {
        match outcome {
            Ok(answer) => Tokens::new(answer).map(Outcome::Done),
            Err(error) => match Challenge::of(&self.client, at, &error) {
                Some(challenge) => Ok(Outcome::Challenge(challenge)),
                None => Err(error),
            },
        }
    }
}

impl fmt::Debug for SigningIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningIn").finish_non_exhaustive()
    }
}
