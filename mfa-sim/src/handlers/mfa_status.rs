//! MFA tokens, and the data with which a page asks for a second factor ("trigger data").

use http::StatusCode;
use mfa_client::types::{
    IsSuccessDto, MfaTokenIntrospectEndpointParams, SetMfaStatusDto, UserIdType,
};
use serde_json::{Value, json};

use crate::context::Context;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::find_user;
use crate::handlers::management::queried_user;
use crate::handlers::second_factor::challenge;
use crate::state::tokens::Grant;

/// `verifyMfaToken`: the body is a form, and the answer has no envelope. As that leaves no
/// `statusCode` to look at, a failure shows in the HTTP status.
pub(crate) fn introspect(cx: &mut Context<'_>) -> Outcome {
    // The API's document has a form; the vendor's clients for Java and Go send JSON.
    let read = if cx.request.is_json() { cx.request.json() } else { cx.request.form() };
    let params: MfaTokenIntrospectEndpointParams =
        read.map_err(|failure| failure.http(StatusCode::BAD_REQUEST))?;
    match cx.state.tokens.grant(cx.now, params.token.expose()) {
        Some(Grant::Mfa { user, issued, expires, .. }) => Ok(Success::Bare(json!({
            "active": true,
            "userPoolId": demo::USER_POOL_ID,
            "userId": user,
            "exp": expires.unix_seconds(),
            "iat": issued.unix_seconds(),
        }))),
        _ => Ok(Success::Bare(json!({"active": false}))),
    }
}

/// `getMfaTriggerData`
pub(crate) fn trigger_data(cx: &mut Context<'_>) -> Outcome {
    if cx.request.query("appId")? != demo::APP_ID {
        let unknown = Failure::new(Status::NotFound, "there is no such application");
        return Err(unknown.api_code(ApiCode::AppUnknown));
    }
    let user = queried_user(cx)?.clone();
    Ok(Success::Data(challenge::trigger_data(cx, &user)))
}

/// `getUserMfaStatus`: what an administrator has stored, or else what would trigger now.
pub(crate) fn get(cx: &mut Context<'_>) -> Outcome {
    let user = queried_user(cx)?.clone();
    let stored = cx.state.users.mfa_status(&user.id).cloned();
    Ok(Success::Data(stored.unwrap_or_else(|| challenge::trigger_data(cx, &user))))
}

/// `setUsersMfaStatus`: changes what `getUserMfaStatus` answers, and no factor.
pub(crate) fn set(cx: &mut Context<'_>) -> Outcome {
    let dto: SetMfaStatusDto = cx.request.json()?;
    let id_type = dto.user_id_type.unwrap_or(UserIdType::UserId);
    let user = find_user(cx.state, &dto.user_id, &id_type)?.id.clone();
    // Kept as it came, so that not even a `null` is lost.
    let mut body: Value = cx.request.json()?;
    if let Some(status) = body.get_mut("mfaTriggerData") {
        cx.state.users.set_mfa_status(&user, status.take());
    }
    Success::data(&IsSuccessDto::builder().success(true).build())
}

#[cfg(test)]
mod tests;
