//! What is known of one user between two tokens.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{Method, StatusCode};
use mfa_runtime::__private::{Delivery, Pauses, Standing};
use serde_json::json;

use crate::Secret;
use crate::genauth::lifetime::with_lifetime;
use crate::genauth::verdict::{Verdict, verdict};
use crate::types::{
    LoginTokenRespDto, LoginTokenResponseDataDto, SignInConnection, SigninByCredentialsDto,
};
use crate::{Error, ErrorKind};
use crate::{Token, TokenContext, TokenError, TokenFuture, TokenProvider};

const SIGN_IN: &str = "/api/v3/signin";
const REFRESH: &str = "/oidc/token";
/// The credentials by which an application proves itself.
const APP_ID: &str = "app_id";
const CLIENT_SECRET_BASIC: &str = "client_secret_basic";

/// A password that was sent in vain may have been counted as a wrong one: three more tries in the first
/// minute, and twelve an hour in the end, lock no account.
const PAUSES: Pauses = Pauses { first: Duration::from_secs(5), most: Duration::from_mins(5) };

pub(super) struct Session {
    request: SigninByCredentialsDto,
    /// The standing of what is in the request, and of the refresh token.
    credentials: Standing,
    refreshing: Standing,
    /// Never locked across an await.
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    refresh_token: Option<Secret>,
    /// A code that counts once was sent.
    is_used_up: bool,
}

impl Session {
    pub(super) fn new(request: SigninByCredentialsDto) -> Self {
        let [credentials, refreshing] = [PAUSES; 2].map(Standing::new);
        Self { request, credentials, refreshing, state: Mutex::default() }
    }

    async fn renew(&self, cx: &TokenContext) -> Result<Token, TokenError> {
        let refresh_token = self.state().refresh_token.clone();
        let Some(refresh_token) = refresh_token else { return self.sign_in(cx).await };
        self.refreshing.check(cx.now())?;
        match self.refresh(cx, &refresh_token).await {
            Ok(token) => {
                self.refreshing.good();
                Ok(token)
            }
            Err(error) => match verdict(&error) {
                Verdict::Unsent => Err(error.into()),
                // It may get through another time, and is worth more than a password.
                Verdict::Unclear => Err(self.refreshing.pause(error, cx)),
                Verdict::Refused => {
                    self.state().refresh_token.take_if(|kept| *kept == refresh_token);
                    self.sign_in(cx).await
                }
            },
        }
    }

    async fn sign_in(&self, cx: &TokenContext) -> Result<Token, TokenError> {
        self.credentials.check(cx.now())?;
        let is_once = self.request.connection == SignInConnection::Passcode;
        // Before it is sent, as this future may be dropped at any point from there on.
        if is_once && std::mem::replace(&mut self.state().is_used_up, true) {
            return Err(used_up().into());
        }
        let error = match self.send(cx).await {
            Ok(token) => {
                self.credentials.good();
                return Ok(token);
            }
            Err(error) => error,
        };
        match verdict(&error) {
            Verdict::Unsent => {
                self.state().is_used_up = false;
                Err(error.into())
            }
            Verdict::Unclear if is_once => Err(error.into()),
            Verdict::Unclear => Err(self.credentials.pause(error, cx)),
            Verdict::Refused => Err(self.credentials.refuse(error)),
        }
    }

    async fn send(&self, cx: &TokenContext) -> Result<Token, Error> {
        let call = cx.request(Method::POST, SIGN_IN).json(&self.request);
        let call = call.credentials(&self.application(cx)).call::<LoginTokenRespDto>();
        let answer = call.await?;
        let status = answer.status();
        self.accept(status, answer.into_inner().data)
    }

    async fn refresh(&self, cx: &TokenContext, refresh_token: &Secret) -> Result<Token, Error> {
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
        let answer = call.call::<LoginTokenResponseDataDto>().await?;
        let status = answer.status();
        self.accept(status, answer.into_inner())
    }

    /// Takes the tokens of an answer. The refresh token comes first: the one before it may count no more.
    fn accept(
        &self,
        status: StatusCode,
        answer: LoginTokenResponseDataDto,
    ) -> Result<Token, Error> {
        let given = |token: &Secret| !token.expose().is_empty();
        // Not every server gives another refresh token: the old one is then still good.
        if let Some(refresh_token) = answer.refresh_token.filter(given) {
            self.state().refresh_token = Some(refresh_token);
            self.refreshing.good();
        }
        // The vendor's own apps send the id token, which serves as well.
        let token = answer.access_token.filter(given).or(answer.id_token.filter(given));
        let none = || Error::new(ErrorKind::Decode, "it holds no token").with_status(status);
        let token = token.ok_or_else(|| none().after(1, Delivery::MayHaveArrived))?;
        Ok(with_lifetime(Token::new(token), answer.expire_in))
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
        Box::pin(self.renew(cx))
    }
}

fn used_up() -> Error {
    Error::configuration(
        "the one-time code was used, and there is no refresh token: ask for another code, and sign in \
         with it",
    )
}
