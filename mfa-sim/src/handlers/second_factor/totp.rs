//! Authenticator apps: bound, passed, and replaced by a recovery code.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::access::Caller;
use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::check_switched_on;
use crate::handlers::enrollment::{check_free, qr_code};
use crate::handlers::second_factor::binding::check_binding;
use crate::handlers::second_factor::passed;
use crate::state::State;
use crate::state::factors::{Factor, FactorKind, OtpSecret};
use crate::state::users::User;
use crate::totp;

/// The only type of authenticator, and the names by which it is asked for.
const TYPE: &str = "totp";
const TYPE_NAMES: [&str; 2] = ["authenticator_type", "authenticatorType"];

/// `getMfaAuthenticators`: the app that is bound, or else the one that waits to be confirmed. The
/// secrets of a bound one would make up for the factor that an MFA token is to pass.
pub(crate) fn list(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let names = ["type", "authenticator_type"];
    check_type(names.into_iter().find_map(|name| cx.request.query_optional(name)))?;
    let (user, factors) = (&caller.user.id, &cx.state.factors);
    let bound = factors.otp(user).map(|otp| (otp, true));
    let known = bound.or_else(|| factors.unconfirmed(user).map(|otp| (otp, false)));
    let list = known.into_iter().map(|(otp, enable)| {
        let mut app = authenticator(user, otp, enable);
        if enable && caller.mfa_token.is_some() {
            app.retain(|name, _| !["secret", "recoveryCode"].contains(&name.as_str()));
        }
        app
    });
    Ok(Success::Data(list.collect()))
}

/// `assosicateMfaAuthenticator`: gives a secret, which counts as soon as it is confirmed.
pub(crate) fn associate(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    check_type(cx.request.fields()?.text(&TYPE_NAMES)?)?;
    check_binding(cx.state, caller, FactorKind::Otp)?;
    check_free(cx.state, &caller.user, FactorKind::Otp)?;
    let otp = OtpSecret::new(cx.now, &mut cx.state.random);
    let (uri, picture) = qr_code(&caller.user, &otp)?;
    let data = json!({
        "authenticator_type": TYPE,
        "secret": otp.secret,
        "qrcode_uri": uri,
        "qrcode_data_url": picture,
        "recovery_code": otp.recovery_code,
    });
    cx.state.factors.propose(&caller.user.id, otp);
    Ok(Success::Data(data))
}

/// `confirmAssosicateMfaAuthenticator`: a wrong code is HTTP 400, and leaves the secret waiting.
pub(crate) fn confirm(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    check_type(fields.text(&TYPE_NAMES)?)?;
    let code = code(fields.text(&["totp"])?)?;
    check_binding(cx.state, caller, FactorKind::Otp)?;
    check_free(cx.state, &caller.user, FactorKind::Otp)?;
    let user = &caller.user.id;
    let secret = cx.state.factors.unconfirmed(user).map(|otp| otp.secret.as_str());
    if !secret.is_some_and(|secret| totp::verify(secret, code, cx.now.unix_seconds())) {
        let why = "is wrong, or there is no secret to be confirmed";
        return Err(Failure::invalid("totp", why).http(StatusCode::BAD_REQUEST));
    }
    if let Some(otp) = cx.state.factors.take_unconfirmed(user) {
        cx.state.factors.bind(user, Factor::Otp(otp));
    }
    Ok(Success::Done)
}

/// `deleteMfaAuthenticator`: also gives up a secret that waits to be confirmed.
pub(crate) fn dissociate(cx: &mut Context<'_>, user: &User) -> Outcome {
    let unconfirmed = cx.state.factors.take_unconfirmed(&user.id);
    let bound = cx.state.factors.remove(&user.id, FactorKind::Otp);
    let has_any = unconfirmed.is_some() || bound.is_some();
    has_any.then_some(Success::Done).ok_or_else(no_app)
}

/// `verifyTotpMfa`
pub(crate) fn verify(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    let code = code(fields.text(&["totp"])?)?;
    let otp = app(cx.state, caller)?;
    if !totp::verify(&otp.secret, code, cx.now.unix_seconds()) {
        return Err(Failure::invalid("totp", "is wrong").api_code(ApiCode::WrongTotp));
    }
    Ok(Success::Data(passed::sign_in(cx, caller).into()))
}

/// `verifyTotpRecoveryCode`: another code takes the place of the used one. The documentation's
/// sample has it beside `data`; other readers look for it in there.
pub(crate) fn recover(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    let missing = || Failure::missing("recoveryCode").api_code(ApiCode::RecoveryCodeMissing);
    let code = fields.text(&["recoveryCode"])?.ok_or_else(missing)?;
    let mut otp = app(cx.state, caller)?.clone();
    if otp.recovery_code != code {
        let wrong = Failure::invalid("recoveryCode", "is wrong");
        return Err(wrong.api_code(ApiCode::WrongRecoveryCode));
    }
    let new = cx.state.random.recovery_code();
    (otp.recovery_code, otp.updated) = (new.clone(), cx.now);
    cx.state.factors.bind(&caller.user.id, Factor::Otp(otp));
    let mut user = passed::sign_in(cx, caller);
    user.insert("recoveryCode".to_owned(), Value::from(new.as_str()));
    Ok(Success::DataBeside(user.into(), "recoveryCode", Value::from(new)))
}

/// An app as it is listed, with its secrets.
pub(super) fn authenticator(user: &str, otp: &OtpSecret, enable: bool) -> Map<String, Value> {
    let members = [
        ("id", Value::from(otp.id.as_str())),
        ("createdAt", otp.created.iso_date().into()),
        ("updatedAt", otp.updated.iso_date().into()),
        ("userId", user.into()),
        ("enable", enable.into()),
        ("secret", otp.secret.as_str().into()),
        ("authenticatorType", TYPE.into()),
        ("recoveryCode", otp.recovery_code.as_str().into()),
    ];
    members.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
}

/// The app that the caller can pass with.
fn app<'a>(state: &'a State, caller: &Caller) -> Result<&'a OtpSecret, Failure> {
    check_switched_on(state, FactorKind::Otp)?;
    state.factors.otp(&caller.user.id).ok_or_else(no_app)
}

fn check_type(given: Option<&str>) -> Result<(), Failure> {
    match given {
        None | Some("" | TYPE) => Ok(()),
        Some(_) => Err(Failure::invalid("authenticator_type", "is not `totp`")),
    }
}

fn code(given: Option<&str>) -> Result<&str, Failure> {
    given.ok_or_else(|| Failure::missing("totp").api_code(ApiCode::TotpMissing))
}

fn no_app() -> Failure {
    Failure::new(Status::NotFound, "the user has no authenticator app")
}

#[cfg(test)]
mod tests;
