//! What is known of one user between two tokens.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;
use serde_json::json;

use crate::auth::{Shared, Token, TokenContext, TokenError, TokenFuture, TokenProvider};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::types::{
    LoginTokenRespDto, LoginTokenResponseDataDto, SignInConnection, SigninByCredentialsDto,
};

const SIGN_IN: &str = "/api/v3/signin";
const REFRESH: &str = "/oidc/token";
/// The credentials by which an application proves itself.
const APP_ID: &str = "app_id";
const CLIENT_SECRET_BASIC: &str = "client_secret_basic";

pub(super) struct Session {
    request: SigninByCredentialsDto,
    /// Never locked across an await.
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    refresh_token: Option<Secret>,
    credentials: Credentials,
}

/// Whether the credentials may be sent.
#[derive(Clone, Default)]
enum Credentials {
    #[default]
    Good,
    /// A code that counts once, and was sent.
    UsedUp,
    Refused(Arc<Error>),
}

impl Session {
    pub(super) fn new(request: SigninByCredentialsDto) -> Self {
        Self { request, state: Mutex::default() }
    }

    async fn renew(&self, cx: &TokenContext) -> Result<LoginTokenResponseDataDto, TokenError> {
        let refresh_token = self.state().refresh_token.clone();
        let Some(refresh_token) = refresh_token else { return self.sign_in(cx).await };
        match self.refresh(cx, &refresh_token).await {
            Err(error) if is_invalid(&error) => {
                self.state().refresh_token = None;
                self.sign_in(cx).await
            }
            // The request may get through another time, and is worth more than a password.
            outcome => Ok(outcome?),
        }
    }

    async fn sign_in(&self, cx: &TokenContext) -> Result<LoginTokenResponseDataDto, TokenError> {
        self.check_credentials()?;
        let is_once = self.request.connection == SignInConnection::Passcode;
        if is_once {
            // Before it is sent, as this future may be dropped at any point from there on.
            self.state().credentials = Credentials::UsedUp;
        }
        let call = cx.request(Method::POST, SIGN_IN).json(&self.request);
        let call = call.credentials(&self.application(cx));
        match call.call::<LoginTokenRespDto>().await {
            Ok(answer) => Ok(answer.into_inner().data),
            Err(error) => Err(self.failed(error)),
        }
    }

    /// Draws conclusions from a sign-in that failed.
    fn failed(&self, error: Error) -> TokenError {
        if !error.may_have_reached_server() {
            self.state().credentials = Credentials::Good;
            return error.into();
        }
        if !is_final(&error) {
            return error.into();
        }
        let error = Arc::new(error);
        self.state().credentials = Credentials::Refused(Arc::clone(&error));
        Box::new(Shared::new(error))
    }

    fn check_credentials(&self) -> Result<(), TokenError> {
        match self.state().credentials.clone() {
            Credentials::Good => Ok(()),
            Credentials::Refused(error) => Err(Box::new(Shared::new(error))),
            Credentials::UsedUp => {
                let detail = "the one-time code was used, and there is no refresh token: ask for \
                              another code, and sign in with it";
                Err(Error::configuration(detail).into())
            }
        }
    }

    async fn refresh(
        &self,
        cx: &TokenContext,
        refresh_token: &Secret,
    ) -> Result<LoginTokenResponseDataDto, Error> {
        // The app id goes into the form unless it is in the header with the secret.
        let credentials = self.application(cx);
        let in_header = credentials.contains(&CLIENT_SECRET_BASIC);
        let from_header = || cx.header_credential(APP_ID).map(str::to_owned);
        let client_id = self.request.client_id.clone().or_else(from_header);
        let form = json!({
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": client_id.filter(|_| !in_header),
            "client_secret": self.request.client_secret,
        });
        let call = cx.request(Method::POST, REFRESH).form(&form).credentials(&credentials);
        call.call().await.map(crate::Response::into_inner)
    }

    /// What of the client's credentials proves the application.
    fn application(&self, cx: &TokenContext) -> Vec<&'static str> {
        let has = |name: &&str| cx.has_credential(name);
        let basic = self.request.client_secret.is_none().then_some(CLIENT_SECRET_BASIC);
        [Some(APP_ID), basic].into_iter().flatten().filter(has).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is locked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenProvider for Session {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            let answer = self.renew(cx).await?;
            // Not every server gives another refresh token: the old one is then still good.
            if let Some(refresh_token) = answer.refresh_token {
                self.state().refresh_token = Some(refresh_token);
            }
            // The vendor's own apps send the id token, which serves as well.
            let token = answer.access_token.or(answer.id_token);
            let token = token.ok_or_else(|| Error::configuration("the answer holds no token"))?;
            let seconds = answer.expire_in.try_into().unwrap_or_default();
            Ok(Token::new(token).lifetime(Duration::from_secs(seconds)))
        })
    }
}

/// Whether the service itself has looked at the credentials and will not have them.
fn is_final(error: &Error) -> bool {
    let status = error.status_code().map(|status| status.0);
    error.kind() == ErrorKind::Api
        && status.is_some_and(|status| (400..500).contains(&status))
        && !error.is_throttled()
}

/// Whether a refresh token is no good any more: by the envelope, or as OAuth says it.
fn is_invalid(error: &Error) -> bool {
    let by_http = error.status().is_some_and(|status| status.is_client_error() && status != 408);
    is_final(error) || (error.kind() == ErrorKind::Api && by_http && !error.is_throttled())
}
