//! What administrators see and change of users' factors.

use mfa_client::Secret;
use mfa_client::types::{
    AccessTokenResDto, GetManagementAccessTokenDto, ImportOtpReqDto, MfaStatus, OtpSecretRespDto,
    UserIdType, UserMfaRespDto,
};

use crate::context::Context;
use crate::demo;
use crate::envelope::{Failure, Outcome, Status, Success};
use crate::handlers::find_user;
use crate::state::State;
use crate::state::factors::{Factor, FactorKind, OtpSecret};
use crate::state::tokens::TOKEN_LIFETIME;
use crate::state::users::User;
use crate::totp;

/// `getManagementToken`
pub(crate) fn token(cx: &mut Context<'_>) -> Outcome {
    let dto: GetManagementAccessTokenDto = cx.request.json()?;
    let is_right = dto.access_key_id == demo::ACCESS_KEY_ID
        && dto.access_key_secret.expose() == demo::ACCESS_KEY_SECRET;
    if !is_right {
        return Err(Failure::new(Status::Forbidden, "the access key or its secret is wrong"));
    }
    let State { tokens, random, .. } = cx.state;
    let token = AccessTokenResDto::builder()
        .access_token(tokens.issue_management(cx.now, random))
        .expires_in(i64::try_from(TOKEN_LIFETIME.as_secs()).unwrap_or(i64::MAX));
    Success::data(&token.build())
}

/// `getUserMfaInfo`
pub(crate) fn user_mfa_info(cx: &mut Context<'_>) -> Outcome {
    let user = queried_user(cx)?;
    let has = |kind| cx.state.factors.has(&user.id, kind);
    let status = |kind| if has(kind) { MfaStatus::Enabled } else { MfaStatus::Disabled };
    let info = UserMfaRespDto::builder()
        .totp_status(status(FactorKind::Otp))
        .face_mfa_status(status(FactorKind::Face))
        .sms_mfa_status(status(FactorKind::Sms))
        .email_mfa_status(status(FactorKind::Email));
    Success::data(&info.build())
}

/// `importOtp`: all or nothing. A factor the user has is replaced.
pub(crate) fn import_otp(cx: &mut Context<'_>) -> Outcome {
    let dto: ImportOtpReqDto = cx.request.json()?;
    for (index, item) in dto.list.iter().enumerate() {
        find_user(cx.state, &item.user_id, &UserIdType::UserId)?;
        if !totp::is_secret(item.otp.secret.expose()) {
            return Err(Failure::invalid(&format!("list[{index}].otp.secret"), "is not base32"));
        }
    }
    for item in &dto.list {
        let recovery_code = item.otp.recovery_code.as_ref().map(Secret::expose);
        let (secret, random) = (item.otp.secret.expose(), &mut cx.state.random);
        let otp = OtpSecret::imported(cx.now, random, secret, recovery_code);
        cx.state.factors.bind(&item.user_id, Factor::Otp(otp));
    }
    Ok(Success::Done)
}

/// `getOtpSecretByUser`
pub(crate) fn otp_secret(cx: &mut Context<'_>) -> Outcome {
    let user = queried_user(cx)?;
    let Some(otp) = cx.state.factors.otp(&user.id) else {
        return Err(Failure::new(Status::NotFound, "the user has no OTP factor"));
    };
    Success::data(&OtpSecretRespDto::builder().secret(otp.secret.as_str()).build())
}

/// The user that the query parameters name.
pub(crate) fn queried_user<'a>(cx: &'a Context<'_>) -> Result<&'a User, Failure> {
    let id_type = cx.request.query_optional("userIdType").map(UserIdType::from);
    let id_type = id_type.unwrap_or(UserIdType::UserId);
    find_user(cx.state, cx.request.query("userId")?, &id_type)
}

#[cfg(test)]
mod tests;
