//! Passing a second factor with a code from a message.

use serde_json::Value;

use crate::access::{self, Caller};
use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::second_factor::binding::may_bind;
use crate::handlers::second_factor::passed;
use crate::handlers::{check_switched_on, codes, email, phone};
use crate::message::{Address, MessageKind};
use crate::state::State;
use crate::state::codes::{BIND_MFA, VERIFY_MFA};
use crate::state::factors::{Factor, FactorKind};

/// The only use of an e-mail that is sent here.
const SCENE: &str = "MFA_VERIFY_CODE";

/// `verifyAppSmsMfa`
pub(crate) fn verify_sms(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    let country_code = fields.text(&["phoneCountryCode"])?;
    let address = phone(country_code, fields.required("phone")?, "phone")?;
    verify(cx, caller, &address, fields.required("code")?)
}

/// `verifyAppEmailMfa`
pub(crate) fn verify_email(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    let address = email(fields.required("email")?, "email")?;
    verify(cx, caller, &address, fields.required("code")?)
}

/// `phoneOrEmailBindable`
pub(crate) fn check(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    let country_code = fields.text(&["phoneCountryCode"])?;
    let address = match (fields.text(&["phone"])?, fields.text(&["email"])?) {
        (Some(number), _) => phone(country_code, number, "phone")?,
        (None, Some(address)) => email(address, "email")?,
        (None, None) => return Err(Failure::missing("phone")),
    };
    Ok(Success::Data(Value::from(is_bindable(cx.state, caller, &address))))
}

/// `sendMfaEmail`
pub(crate) fn send_email(cx: &mut Context<'_>) -> Outcome {
    let fields = cx.request.fields()?;
    access::check_sender(cx.request, cx.state, cx.now, VERIFY_MFA)?;
    let address = email(fields.required("email")?, "email")?;
    if fields.required("scene")? != SCENE {
        let why = "the stand-in sends e-mails for the scene `MFA_VERIFY_CODE` only";
        return Err(Failure::new(Status::Unsupported, why));
    }
    let too_soon = |failure: Failure| failure.api_code(ApiCode::EmailTooSoon);
    codes::send(cx, address, VERIFY_MFA.to_owned()).map_err(too_soon)
}

/// Passes the factor with a code. A contact that is not the user's yet is bound by it.
fn verify(cx: &mut Context<'_>, caller: &Caller, address: &Address, code: &str) -> Outcome {
    check_switched_on(cx.state, kind(address))?;
    let binds = caller.mfa_token.is_some() && may_bind(cx.state, caller);
    let is_allowed = if binds { is_bindable } else { is_own };
    if !is_allowed(cx.state, caller, address) {
        let why = "this contact is not the user's, or cannot be bound";
        return Err(Failure::new(Status::Forbidden, why));
    }
    let channels = if binds { &[VERIFY_MFA, BIND_MFA][..] } else { &[VERIFY_MFA] };
    let fits = |channel: &&&str| cx.state.codes.fits(cx.now, address, channel, code);
    let Some(channel) = channels.iter().find(fits) else {
        return Err(Failure::invalid("code", "is wrong or has expired"));
    };
    cx.state.codes.discard(address, channel);
    if binds {
        cx.state.factors.bind(&caller.user.id, Factor::Contact(address.clone()));
    }
    Ok(Success::Data(passed::sign_in(cx, caller).into()))
}

/// Whether codes for this address are codes for this user.
fn is_own(state: &State, caller: &Caller, address: &Address) -> bool {
    let bound = state.factors.contact(&caller.user.id, kind(address));
    bound == Some(address) || caller.user.has(address)
}

/// Whether the user may bind this address: nobody else has it.
fn is_bindable(state: &State, caller: &Caller, address: &Address) -> bool {
    let user = &caller.user.id;
    let is_taken =
        state.users.is_of_other(user, address) || state.factors.is_bound_by_other(user, address);
    state.settings.is_enabled(kind(address)) && !is_taken
}

const fn kind(address: &Address) -> FactorKind {
    match address.kind() {
        MessageKind::Sms => FactorKind::Sms,
        MessageKind::Email => FactorKind::Email,
    }
}

#[cfg(test)]
mod tests;
