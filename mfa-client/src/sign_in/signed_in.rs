//! A user who is signed in.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use mfa_runtime::__private::Delivery;
use tokio::time::Instant;

use crate::second_factor::{Answered, Means};
use crate::step_up::SteppedUp;
use crate::types::{LoginTokenRespDto, LoginTokenResponseDataDto, MfaUser};
use crate::{Error, ErrorKind, Response, Secret, Token};

/// The tokens of a user who has signed in without a second factor.
pub struct Tokens {
    data: LoginTokenResponseDataDto,
    access_token: Secret,
}

impl Tokens {
    pub(super) fn new(answer: Response<LoginTokenRespDto>) -> Result<Self, Error> {
        let head = ("signInByCredentials", answer.status(), answer.attempts());
        let data = answer.into_inner().data;
        // The vendor's own apps send the id token, which serves as well.
        let access_token = data.access_token.clone().or_else(|| data.id_token.clone());
        let access_token = access_token.ok_or_else(|| unusable(head, "it holds no token"))?;
        Ok(Self { data, access_token })
    }

    /// The token that calls in the user's name carry.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// The token that says who the user is.
    pub fn id_token(&self) -> Option<&Secret> {
        self.data.id_token.as_ref()
    }

    /// The token to get the next access token with. It comes if the scope `offline_access` was asked for.
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.data.refresh_token.as_ref()
    }

    /// The access token with its lifetime, in the form that a [`TokenProvider`](crate::TokenProvider)
    /// of yours can give it to a client.
    pub fn token(&self) -> Token {
        let seconds = u64::try_from(self.data.expire_in).unwrap_or_default();
        Token::new(&self.access_token).lifetime(Duration::from_secs(seconds))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}

/// A user who is signed in and has proved a second factor.
#[must_use = "it holds the user's token, and the proof of the second factor"]
pub struct SignedIn {
    access_token: Secret,
    user: Box<MfaUser>,
    proof: SteppedUp,
}

impl SignedIn {
    pub(super) fn new(at: Instant, means: Means, answered: Answered) -> Result<Self, Error> {
        let Answered { user, head, .. } = answered;
        let user = user.ok_or_else(|| unusable(head, "it names no user"))?;
        let token = user.token.clone().ok_or_else(|| unusable(head, "the user has no token"))?;
        let proof = SteppedUp::new(at, means, Some(user.id.clone()));
        Ok(Self { access_token: token, user: Box::new(user), proof })
    }

    /// The token that calls in the user's name carry.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// The user.
    pub fn user(&self) -> &MfaUser {
        &self.user
    }

    /// The proof of the second factor, for functions that ask for one.
    pub fn proof(&self) -> &SteppedUp {
        &self.proof
    }

    /// The token and the proof.
    pub fn into_parts(self) -> (Secret, SteppedUp) {
        (self.access_token, self.proof)
    }
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn").field("proof", &self.proof).finish_non_exhaustive()
    }
}

/// The error for a success that lacks what the flow needs.
fn unusable(
    (operation, status, attempts): (&'static str, StatusCode, u32),
    why: &'static str,
) -> Error {
    Error::new(ErrorKind::Decode, why)
        .in_operation(operation)
        .with_status(status)
        .after(attempts, Delivery::MayHaveArrived)
}
