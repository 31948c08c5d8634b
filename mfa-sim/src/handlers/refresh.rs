//! Tokens for a refresh token, as `OpenID` Connect has it.

use std::collections::BTreeMap;

use serde_json::json;

use crate::access;
use crate::context::Context;
use crate::envelope::{Failure, Outcome, Success};
use crate::handlers::sign_in;

/// `POST /oidc/token`: the body is a form, and the answer has no envelope.
pub(crate) fn token(cx: &mut Context<'_>) -> Outcome {
    let unreadable = |_| Failure::oauth("invalid_request", "the body is no form");
    let form: BTreeMap<String, String> = cx.request.form().map_err(unreadable)?;
    let field = |name: &str| form.get(name).map(String::as_str);
    access::check_client(cx.request, field("client_id"), field("client_secret"))
        .map_err(|_| Failure::oauth("invalid_client", "the app id or the app secret is wrong"))?;
    if field("grant_type") != Some("refresh_token") {
        let why = "the stand-in knows the grant `refresh_token` only";
        return Err(Failure::oauth("unsupported_grant_type", why));
    }
    let Some((user, scope)) =
        field("refresh_token").and_then(|token| cx.state.tokens.take_refresh(cx.now, token))
    else {
        let why = "the refresh token is unknown, used up or has expired";
        return Err(Failure::oauth("invalid_grant", why));
    };
    let tokens = sign_in::tokens(cx, &user, &scope);
    Success::bare(&json!({
        "access_token": tokens.access_token,
        "id_token": tokens.id_token,
        "refresh_token": tokens.refresh_token,
        // Here `OpenID` Connect and signing in are not of one mind.
        "token_type": "Bearer",
        "expires_in": tokens.expire_in,
        "scope": tokens.scope,
    }))
}

#[cfg(test)]
mod tests;
