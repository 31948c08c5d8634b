//! MFA tokens, and the data with which a page asks for a second factor ("trigger data").

use http::StatusCode;
use mfa_client::types::{
    ApplicationMfaDto, GetMfaInfoDataDto, IsSuccessDto, MfaPolicy,
    MfaTokenIntrospectEndpointParams, MfaTokenIntrospectResponse, SetMfaStatusDto, UserIdType,
};

use crate::clock::Moment;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::find_user;
use crate::handlers::management::queried_user;
use crate::message::Address;
use crate::route::Context;
use crate::state::State;
use crate::state::factors::FactorKind;
use crate::state::tokens::Grant;
use crate::state::users::User;

/// `verifyMfaToken`: the body is a form, and the answer has no envelope. As that leaves no
/// `statusCode` to look at, a failure shows in the HTTP status.
pub(crate) fn introspect(cx: &mut Context<'_>) -> Outcome {
    let form = cx.request.form().map_err(|failure| failure.http(StatusCode::BAD_REQUEST));
    let params: MfaTokenIntrospectEndpointParams = form?;
    let response = MfaTokenIntrospectResponse::builder();
    match cx.state.tokens.grant(cx.now, params.token.expose()) {
        Some(Grant::Mfa { user, issued, expires }) => Success::bare(
            &response
                .active(true)
                .user_pool_id(demo::USER_POOL_ID)
                .user_id(user.as_str())
                .exp(seconds(*expires))
                .iat(seconds(*issued))
                .build(),
        ),
        _ => Success::bare(&response.active(false).build()),
    }
}

/// `getMfaTriggerData`
pub(crate) fn trigger_data(cx: &mut Context<'_>) -> Outcome {
    if cx.request.query("appId")? != demo::APP_ID {
        let unknown = Failure::new(Status::NotFound, "there is no such application");
        return Err(unknown.api_code(ApiCode::AppUnknown));
    }
    let user = queried_user(cx)?.clone();
    Success::data(&computed(cx, &user))
}

/// `getUserMfaStatus`: what an administrator has stored, or else what would trigger now.
pub(crate) fn get(cx: &mut Context<'_>) -> Outcome {
    let user = queried_user(cx)?.clone();
    match cx.state.users.mfa_status(&user.id) {
        Some(stored) => Ok(Success::Data(stored.clone())),
        None => Success::data(&computed(cx, &user)),
    }
}

/// `setUsersMfaStatus`: changes what `getUserMfaStatus` answers, and no factor.
pub(crate) fn set(cx: &mut Context<'_>) -> Outcome {
    let dto: SetMfaStatusDto = cx.request.json()?;
    let id_type = dto.user_id_type.unwrap_or(UserIdType::UserId);
    let user = find_user(cx.state, &dto.user_id, &id_type)?.id.clone();
    if let Success::Data(status) = Success::data(&dto.mfa_trigger_data)? {
        cx.state.users.set_mfa_status(&user, status);
    }
    Success::data(&IsSuccessDto::builder().success(true).build())
}

fn computed(cx: &mut Context<'_>, user: &User) -> GetMfaInfoDataDto {
    let State { tokens, random, factors, settings, .. } = cx.state;
    let token = tokens.issue_mfa(cx.now, random, &user.id);
    let (mfa_country_code, mfa_phone) = phone_parts(factors.contact(&user.id, FactorKind::Sms));
    let (country_code, phone) = phone_parts(user.phone.as_ref());
    let mfa_email = factors.contact(&user.id, FactorKind::Email);
    GetMfaInfoDataDto::builder()
        .mfa_token(token)
        .application_mfa(settings.enabled().zip(0..).map(policy).collect::<Vec<_>>())
        .maybe_mfa_phone(mfa_phone)
        .maybe_mfa_phone_country_code(mfa_country_code)
        .maybe_mfa_email(mfa_email.map(|address| address.local_part().to_owned()))
        .maybe_username(user.username.clone())
        .maybe_phone(phone)
        .maybe_phone_country_code(country_code)
        .face_mfa_enabled(factors.has(&user.id, FactorKind::Face))
        .totp_mfa_enabled(factors.has(&user.id, FactorKind::Otp))
        .build()
}

fn policy((kind, sort): (FactorKind, i64)) -> ApplicationMfaDto {
    let policy = MfaPolicy::from(kind.name());
    ApplicationMfaDto::builder().mfa_policy(policy).status(1).sort(sort).build()
}

/// Country code and number.
fn phone_parts(phone: Option<&Address>) -> (Option<String>, Option<String>) {
    match phone {
        Some(Address::Phone { country_code, number }) => {
            (Some(country_code.clone()), Some(number.clone()))
        }
        _ => (None, None),
    }
}

fn seconds(moment: Moment) -> i64 {
    i64::try_from(moment.unix_seconds()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
