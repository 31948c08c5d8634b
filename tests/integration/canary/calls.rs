//! Every operation, with the canary in every text of its input.

use std::collections::BTreeMap;

use mfa_client::{AuthenticationClient, ManagementClient, Method, RetryPolicy, Timeouts, Value};
use serde::de::DeserializeOwned;

use super::paths::Talkative;
use super::{CANARY, Plant, planted};
use crate::support::clients::{Clients, Pending, outcome};
use crate::support::document::without_nulls;

/// Clients that have nothing to tell but canaries.
pub(super) fn clients(host: &str, timeouts: Timeouts, retry: RetryPolicy) -> Clients {
    let authentication = AuthenticationClient::builder()
        .host(host)
        .timeouts(timeouts)
        .retry(retry)
        .access_token(CANARY)
        .app_id(CANARY)
        .client_secret_basic(CANARY, CANARY)
        .header("x-standing", CANARY)
        .hooks(Talkative);
    let management = ManagementClient::builder()
        .host(host)
        .timeouts(timeouts)
        .retry(retry)
        .management_token(CANARY)
        .userpool_id(CANARY)
        .header("x-standing", CANARY)
        .hooks(Talkative);
    Clients {
        authentication: authentication.build().unwrap(),
        management: management.build().unwrap(),
    }
}

/// The body of a request.
fn body<T: DeserializeOwned>() -> T {
    let path = std::any::type_name::<T>();
    let name = path.rsplit("::").next().unwrap();
    serde_json::from_value(without_nulls(&planted(name, Plant::Texts))).expect(name)
}

pub(super) type Call = (&'static str, fn(Clients) -> Pending);

/// One call: `call!("getFactor", authentication.get_factor(CANARY))`.
macro_rules! call {
    ($id:literal, $client:ident . $($call:tt)+) => {
        ($id, |clients: Clients| {
            Box::pin(async move {
                let call = clients.$client.$($call)+;
                outcome(call.header("x-own", CANARY).request_id(CANARY).await)
            })
        })
    };
}

/// All operations, and two requests that the document does not describe.
pub(super) fn calls() -> Vec<Call> {
    [users(), administrators()].concat()
}

fn users() -> Vec<Call> {
    vec![
        call!("listFactorsToEnroll", authentication.list_factors_to_enroll()),
        call!("sendEnrollFactorRequest", authentication.send_enroll_factor_request(body())),
        call!("enrollFactor", authentication.enroll_factor(body())),
        call!("listEnrolledFactors", authentication.list_enrolled_factors()),
        call!("getFactor", authentication.get_factor(CANARY)),
        call!("resetFactor", authentication.reset_factor(body())),
        call!("mfaOtpVerify", authentication.mfa_otp_verify(body())),
        call!("verifyMfaToken", authentication.verify_mfa_token(body())),
        call!("sendSms", authentication.send_sms(body())),
        call!("sendEmail", authentication.send_email(body())),
        call!("preCheckCode", authentication.pre_check_code(body())),
        call!("getSecurityLevel", authentication.get_security_level()),
        call!("signInByCredentials", authentication.sign_in_by_credentials(body())),
        call!(
            "request",
            authentication
                .request(Method::PUT, "/hunter3canary/x")
                .query(CANARY, CANARY)
                .json(&CANARY)
                .idempotent()
                .call::<Value>()
                .idempotency_key(CANARY)
                .bearer(CANARY)
        ),
        call!(
            "request",
            authentication
                .request(Method::POST, "/hunter3canary/x")
                .credentials(&["client_secret_basic", "app_id"])
                .form(&BTreeMap::from([(CANARY, CANARY)]))
                .call::<Value>()
        ),
    ]
}

fn administrators() -> Vec<Call> {
    vec![
        call!("getManagementToken", management.get_management_token(body())),
        call!("getUserMfaInfo", management.get_user_mfa_info().user_id(CANARY).call()),
        call!("importOtp", management.import_otp(body())),
        call!(
            "getOtpSecretByUser",
            management.get_otp_secret_by_user().user_id(CANARY).user_id_type(CANARY).call()
        ),
        call!(
            "getUserMfaStatus",
            management.get_user_mfa_status().user_id(CANARY).user_id_type(CANARY).call()
        ),
        call!("setUsersMfaStatus", management.set_users_mfa_status(body())),
        call!(
            "getMfaTriggerData",
            management.get_mfa_trigger_data().user_id(CANARY).app_id(CANARY).call()
        ),
        call!("updateApplicationMfaSettings", management.update_application_mfa_settings(body())),
        call!("getGlobalMfaSettings", management.get_global_mfa_settings()),
        call!("updateGlobalMfaSettings", management.update_global_mfa_settings(body())),
        call!("closeGlobalMfaSettings", management.close_global_mfa_settings(body())),
    ]
}
