//! A user's own factors: what there is, what could be, and checking an app's code.

use mfa_client::types::{
    FactorDto, FactorToEnrollDto, MfaOtpVerityDto, OtpVerityRespDto, ResetFactorDto,
};
use serde_json::{Map, Value, json};

use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::factor_type;
use crate::message::Address;
use crate::state::factors::Factor;
use crate::state::users::User;
use crate::totp;

/// `listFactorsToEnroll`: what is switched on, without what the user has bound.
pub(crate) fn list_to_enroll(cx: &mut Context<'_>, user: &User) -> Outcome {
    let left = cx.state.settings.enabled().filter(|kind| !cx.state.factors.has(&user.id, *kind));
    let list: Vec<FactorToEnrollDto> = left
        .map(|kind| FactorToEnrollDto::builder().factor_type(factor_type(kind)).build())
        .collect();
    Success::data(&list)
}

/// `listEnrolledFactors`
pub(crate) fn list_enrolled(cx: &mut Context<'_>, user: &User) -> Outcome {
    let list: Vec<FactorDto> =
        cx.state.factors.of(&user.id).map(|factor| factor_dto(user, factor)).collect();
    Success::data(&list)
}

/// `getFactor`
pub(crate) fn get(cx: &mut Context<'_>, user: &User) -> Outcome {
    let id = cx.request.query("factorId")?;
    let factor = cx.state.factors.by_id(&user.id, id).ok_or_else(no_such_factor)?;
    Success::data(&factor_dto(user, factor))
}

/// `resetFactor`
pub(crate) fn reset(cx: &mut Context<'_>, user: &User) -> Outcome {
    let dto: ResetFactorDto = cx.request.json()?;
    let factor = cx.state.factors.by_id(&user.id, &dto.factor_id).ok_or_else(no_such_factor)?;
    let kind = factor.kind();
    cx.state.factors.remove(&user.id, kind);
    Ok(Success::Done)
}

/// `mfaOtpVerify`: a wrong code is a failure, never `verified: false`.
pub(crate) fn verify_otp(cx: &mut Context<'_>, user: &User) -> Outcome {
    let dto: MfaOtpVerityDto = cx.request.json()?;
    let code = dto.totp.expose();
    if code.is_empty() {
        return Err(Failure::missing("totp").api_code(ApiCode::TotpMissing));
    }
    let Some(otp) = cx.state.factors.otp(&user.id) else {
        return Err(Failure::new(Status::NotFound, "the user has no OTP factor"));
    };
    if !totp::verify(&otp.secret, code, cx.now.unix_seconds()) {
        return Err(Failure::invalid("totp", "is wrong").api_code(ApiCode::WrongTotp));
    }
    Success::data(&OtpVerityRespDto::builder().verified(true).build())
}

/// `getSecurityLevel`: 40 points for the password, 20 for each other protection.
pub(crate) fn security_level(cx: &mut Context<'_>, user: &User) -> Outcome {
    let has_factors = cx.state.factors.of(&user.id).next().is_some();
    let protections = [has_factors, user.email.is_some(), user.phone.is_some()];
    let score = 40 + 20 * protections.iter().map(|is_there| i64::from(*is_there)).sum::<i64>();
    Success::data(&json!({
        "passwordSecurityLevel": password_level(&user.password),
        "mfaEnrolled": has_factors,
        "passwordSet": true,
        "emailBinded": user.email.is_some(),
        "phoneBinded": user.phone.is_some(),
        "securityScore": score,
    }))
}

fn factor_dto(user: &User, factor: &Factor) -> FactorDto {
    let kind = factor.kind();
    FactorDto::builder()
        .factor_id(kind.factor_id(&user.id))
        .factor_type(factor_type(kind))
        .profile(profile(factor))
        .build()
}

/// Only the contacts have something to show: a secret is shown when it is made, a photo never.
fn profile(factor: &Factor) -> Map<String, Value> {
    let pairs = match factor {
        Factor::Contact(Address::Phone { country_code, number }) => {
            vec![("phoneNumber", number), ("phoneCountryCode", country_code)]
        }
        Factor::Contact(Address::Email(address)) => vec![("email", address)],
        Factor::Otp(_) | Factor::Face => Vec::new(),
    };
    pairs.into_iter().map(|(key, value)| (key.to_owned(), Value::from(value.as_str()))).collect()
}

/// From 1 (weak) to 3 (strong).
fn password_level(password: &str) -> i64 {
    match password.chars().count() {
        0..8 => 1,
        8..12 => 2,
        _ => 3,
    }
}

fn no_such_factor() -> Failure {
    Failure::new(Status::NotFound, "the user has no factor with this `factorId`")
}

#[cfg(test)]
mod tests;
