//! Users' second factors, as administrators see and change them by `/api/v2`.

use mfa_client::types::UserIdType;
use serde_json::{Map, Value};

use crate::context::Context;
use crate::envelope::{Failure, Outcome, Status, Success};
use crate::handlers::find_user;
use crate::handlers::second_factor::totp::authenticator;
use crate::state::factors::{Factor, FactorKind, OtpSecret};
use crate::totp;

/// `getStatus`: which kinds of factors the user has bound.
pub(crate) fn get(cx: &mut Context<'_>, user: &str) -> Outcome {
    let user = &find_user(cx.state, user, &UserIdType::UserId)?.id;
    let has = |kind: FactorKind| Value::from(cx.state.factors.has(user, kind));
    let bound: Map<_, _> =
        FactorKind::ALL.into_iter().map(|kind| (kind.name().to_owned(), has(kind))).collect();
    Ok(Success::Data(bound.into()))
}

/// `unAssociateMfa`
pub(crate) fn unbind(cx: &mut Context<'_>, user: &str) -> Outcome {
    let user = find_user(cx.state, user, &UserIdType::UserId)?.id.clone();
    let kind = match cx.request.query("type")? {
        // The vendor's sources have both names.
        "TOTP" => Some(FactorKind::Otp),
        name => FactorKind::from_name(name),
    };
    let kind = kind.ok_or_else(|| Failure::invalid("type", "is not a known factor type"))?;
    let none = || Failure::new(Status::NotFound, "the user has no factor of this type");
    cx.state.factors.remove(&user, kind).map(|_| Success::Done).ok_or_else(none)
}

/// `importTotp`: an app that the user has is replaced.
pub(crate) fn import(cx: &mut Context<'_>) -> Outcome {
    let fields = cx.request.fields()?;
    let user = fields.required("userId")?;
    let user = find_user(cx.state, user, &UserIdType::UserId)?.id.clone();
    let secret = fields.required("secret")?;
    if !totp::is_secret(secret) {
        return Err(Failure::invalid("secret", "is not base32"));
    }
    let recovery_code = fields.text(&["recoveryCode"])?;
    let otp = OtpSecret::imported(cx.now, &mut cx.state.random, secret, recovery_code);
    let data = authenticator(&user, &otp, true);
    cx.state.factors.bind(&user, Factor::Otp(otp));
    Ok(Success::Data(data.into()))
}

#[cfg(test)]
mod tests;
