//! Signing in with a password or with a code.

use mfa_client::Secret;
use mfa_client::types::{
    LoginTokenResponseDataDto, PasswordEncryptType, SignInByPassCodePayloadDto,
    SignInByPasswordPayloadDto, SignInConnection, SignInOptionsDto, SigninByCredentialsDto,
};

use crate::access::{self, WrongClient};
use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::second_factor::challenge;
use crate::handlers::{email, phone};
use crate::message::Address;
use crate::request::Request;
use crate::state::State;
use crate::state::tokens::TOKEN_LIFETIME;
use crate::state::users::{Lookup, User};

/// The channel whose codes can be signed in with.
const LOGIN_CHANNEL: &str = "CHANNEL_LOGIN";

/// What is asked for if the request does not say.
const DEFAULT_SCOPE: &str = "openid profile";

/// `signInByCredentials`
pub(crate) fn sign_in(cx: &mut Context<'_>) -> Outcome {
    let dto: SigninByCredentialsDto = cx.request.json()?;
    check_client(cx.request, &dto)?;
    let options = dto.options.as_ref();
    let scope = scope(options)?;
    let user = match &dto.connection {
        SignInConnection::Password => {
            check_encryption(options)?;
            let missing = || Failure::missing("passwordPayload");
            by_password(cx.state, dto.password_payload.as_ref().ok_or_else(missing)?)?.clone()
        }
        SignInConnection::Passcode => {
            let missing = || Failure::missing("passCodePayload");
            let payload = dto.pass_code_payload.as_ref().ok_or_else(missing)?;
            by_code(cx, payload, options)?
        }
        SignInConnection::Ldap | SignInConnection::Ad => {
            let why = "the stand-in has no LDAP or Active Directory server";
            return Err(Failure::new(Status::Unsupported, why));
        }
        _ => return Err(Failure::invalid("connection", "is not a known way to sign in")),
    };
    challenge::check(cx, &user)?;
    cx.state.users.count_login(&user.id);
    Success::data(&tokens(cx, &user.id, scope))
}

/// The application proves itself as it is set up, or by the id alone that is in a header anyway.
fn check_client(request: &Request, dto: &SigninByCredentialsDto) -> Result<(), Failure> {
    let secret = dto.client_secret.as_ref().map(Secret::expose);
    let refused = || Failure::new(Status::Forbidden, "the app id or the app secret is wrong");
    match access::check_client(request, dto.client_id.as_deref(), secret) {
        Ok(()) | Err(WrongClient::Missing) => Ok(()),
        Err(WrongClient::Id) => Err(refused().api_code(ApiCode::AppUnknown)),
        Err(WrongClient::Secret) => Err(refused()),
    }
}

fn scope(options: Option<&SignInOptionsDto>) -> Result<&str, Failure> {
    let scope = options.and_then(|options| options.scope.as_deref()).unwrap_or(DEFAULT_SCOPE);
    let has_openid = scope.split_whitespace().any(|word| word == "openid");
    has_openid.then_some(scope).ok_or_else(|| Failure::invalid("options.scope", "lacks `openid`"))
}

fn check_encryption(options: Option<&SignInOptionsDto>) -> Result<(), Failure> {
    match options.and_then(|options| options.password_encrypt_type.as_ref()) {
        None | Some(PasswordEncryptType::None) => Ok(()),
        Some(_) => {
            let why = "the stand-in reads no encrypted passwords";
            Err(Failure::new(Status::Unsupported, why))
        }
    }
}

fn by_password<'a>(
    state: &'a State,
    payload: &SignInByPasswordPayloadDto,
) -> Result<&'a User, Failure> {
    let lookup = [
        payload.account.as_deref().map(Lookup::Account),
        payload.email.as_deref().map(Lookup::Email),
        payload.username.as_deref().map(Lookup::Username),
        payload.phone.as_deref().map(Lookup::Phone),
    ];
    let Some(lookup) = lookup.into_iter().flatten().next() else {
        return Err(Failure::missing("passwordPayload.account"));
    };
    let user = state.users.find(lookup);
    // Whether it is the account or the password that is wrong stays the server's secret.
    user.filter(|user| user.password == payload.password.expose()).ok_or_else(|| {
        let wrong = Failure::new(Status::Forbidden, "the account or the password is wrong");
        wrong.api_code(ApiCode::WrongPassword)
    })
}

/// The user who has got the code, which is used up.
fn by_code(
    cx: &mut Context<'_>,
    payload: &SignInByPassCodePayloadDto,
    options: Option<&SignInOptionsDto>,
) -> Result<User, Failure> {
    let address = address(payload)?;
    if !cx.state.codes.fits(cx.now, &address, LOGIN_CHANNEL, payload.pass_code.expose()) {
        return Err(Failure::invalid("passCodePayload.passCode", "is wrong or has expired"));
    }
    cx.state.codes.discard(&address, LOGIN_CHANNEL);
    let user = cx.state.users.by_address(&address);
    user.cloned().ok_or_else(|| match options.and_then(|options| options.auto_register) {
        Some(true) => Failure::new(Status::Forbidden, "the stand-in registers nobody")
            .api_code(ApiCode::SignUpSwitchedOff),
        _ => Failure::new(Status::NotFound, "there is no such user").api_code(ApiCode::UserUnknown),
    })
}

fn address(payload: &SignInByPassCodePayloadDto) -> Result<Address, Failure> {
    match (&payload.email, &payload.phone) {
        (Some(address), _) => email(address, "passCodePayload.email"),
        (None, Some(number)) => {
            phone(payload.phone_country_code.as_deref(), number, "passCodePayload.phone")
        }
        (None, None) => Err(Failure::missing("passCodePayload.email")),
    }
}

/// What whoever has signed in gets.
pub(crate) fn tokens(cx: &mut Context<'_>, user: &str, scope: &str) -> LoginTokenResponseDataDto {
    let State { tokens, random, .. } = cx.state;
    let mut issue = || tokens.issue_user(cx.now, random, user);
    let (access, id) = (issue(), issue());
    let wants_refresh = scope.split_whitespace().any(|word| word == "offline_access");
    let refresh = wants_refresh.then(|| tokens.issue_refresh(cx.now, random, user, scope));
    LoginTokenResponseDataDto::builder()
        .scope(scope)
        .access_token(access)
        .id_token(id)
        .maybe_refresh_token(refresh.map(Secret::from))
        .token_type("bearer")
        .expire_in(i64::try_from(TOKEN_LIFETIME.as_secs()).unwrap_or(i64::MAX))
        .build()
}

#[cfg(test)]
mod tests;
