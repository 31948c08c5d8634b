//! Asking for a second factor.

use serde_json::{Value, json};

use crate::context::Context;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Status};
use crate::message::Address;
use crate::state::State;
use crate::state::factors::{Factor, FactorKind};
use crate::state::settings::SecondFactor;
use crate::state::users::User;

/// Ends a sign-in with what asks for a second factor, if one is wanted.
pub(crate) fn check(cx: &mut Context<'_>, user: &User) -> Result<(), Failure> {
    let can_pass = has_factor(cx.state, user);
    let can_bind = cx.state.settings.enabled().next().is_some();
    let (status, code, why) = match cx.state.settings.second_factor {
        SecondFactor::WhenEnrolled | SecondFactor::Required if can_pass => {
            let why = "signing in wants a second factor of the user";
            (Status::SecondFactorToVerify, ApiCode::SecondFactorToVerify, why)
        }
        SecondFactor::Required if can_bind => {
            let why = "signing in wants a second factor, and the user has to bind one first";
            (Status::SecondFactorToBind, ApiCode::SecondFactorToBind, why)
        }
        _ => return Ok(()),
    };
    Err(Failure::new(status, why).api_code(code).data(trigger_data(cx, user)))
}

/// Whether the user has a factor that can be passed: one of a type that is switched on.
pub(crate) fn has_factor(state: &State, user: &User) -> bool {
    let mut kinds = state.factors.of(&user.id).map(Factor::kind);
    kinds.any(|kind| state.settings.is_enabled(kind))
}

/// The data with which a page asks for the user's second factor, with the members of the
/// documentation's samples.
pub(crate) fn trigger_data(cx: &mut Context<'_>, user: &User) -> Value {
    let State { tokens, random, factors, settings, .. } = cx.state;
    let [mfa_phone, mfa_email] =
        [FactorKind::Sms, FactorKind::Email].map(|kind| factors.contact(&user.id, kind));
    let policies: Vec<_> = settings.enabled().zip(0..).map(policy).collect();
    json!({
        "mfaToken": tokens.issue_mfa(cx.now, random, &user.id),
        "nickname": null,
        "username": user.username,
        "email": user.email.as_ref().map(Address::local_part),
        "phone": user.phone.as_ref().map(Address::local_part),
        "phoneCountryCode": user.phone.as_ref().and_then(Address::country_code),
        "avatar": demo::AVATAR,
        "mfaEmail": mfa_email.map(Address::local_part),
        "mfaPhone": mfa_phone.map(Address::local_part),
        "mfaPhoneCountryCode": mfa_phone.and_then(Address::country_code),
        "faceMfaEnabled": factors.has(&user.id, FactorKind::Face),
        "totpMfaEnabled": factors.has(&user.id, FactorKind::Otp),
        "applicationMfa": policies,
    })
}

fn policy((kind, sort): (FactorKind, i64)) -> Value {
    json!({"mfaPolicy": kind.name(), "status": 1, "sort": sort})
}

#[cfg(test)]
mod tests;
