//! Every operation, with the canary in every text of its input.

use std::collections::BTreeMap;
use std::time::Duration;

use mfa_client::{
    AuthenticationClient, AuthenticationClientBuilder, HttpClient, ManagementClient,
    ManagementClientBuilder, Method, RetryPolicy, Timeouts, Value,
};
use serde::de::DeserializeOwned;

use super::paths::Talkative;
use super::{CANARY, Plant, SECRET, planted};
use crate::support::clients::{Clients, Pending, outcome};
use crate::support::document::without_nulls;

/// What clients are made of that have nothing to tell but canaries.
#[derive(Clone)]
pub(super) struct Setup {
    pub(super) host: String,
    pub(super) timeouts: Timeouts,
    pub(super) retry: RetryPolicy,
    /// In place of the library's own connections.
    pub(super) http: Option<HttpClient>,
}

impl Setup {
    pub(super) fn new(host: String) -> Self {
        let retry = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
        let timeouts = Timeouts::new().attempt(Duration::from_millis(1500));
        Self { host, timeouts, retry, http: None }
    }

    /// With two attempts that may not take long.
    pub(super) fn impatient(mut self) -> Self {
        self.timeouts = self.timeouts.attempt(Duration::from_millis(100));
        self.retry = self.retry.max_attempts(2);
        self
    }

    pub(super) fn clients(self) -> Clients {
        let user = self.user().access_token(SECRET).client_secret_basic(CANARY, SECRET);
        let administrator = self.administrator().management_token(SECRET).userpool_id(CANARY);
        Clients {
            authentication: user.build().unwrap(),
            management: administrator.build().unwrap(),
        }
    }

    /// Without a token.
    pub(super) fn user(&self) -> AuthenticationClientBuilder {
        let Self { host, timeouts, retry, http } = self.clone();
        let builder = AuthenticationClient::builder().host(host).timeouts(timeouts).retry(retry);
        let builder = builder.app_id(CANARY).userpool_id(CANARY);
        let builder = builder.header("x-standing", SECRET).hooks(Talkative);
        match http {
            Some(http) => builder.http_client(http),
            None => builder,
        }
    }

    /// Without a token.
    pub(super) fn administrator(&self) -> ManagementClientBuilder {
        let Self { host, timeouts, retry, http } = self.clone();
        let builder = ManagementClient::builder().host(host).timeouts(timeouts).retry(retry);
        let builder = builder.header("x-standing", SECRET).hooks(Talkative);
        match http {
            Some(http) => builder.http_client(http),
            None => builder,
        }
    }
}

/// The body of a request.
pub(super) fn body<T: DeserializeOwned>() -> T {
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
                outcome(call.header("x-own", SECRET).request_id(CANARY).await)
            })
        })
    };
}

/// All operations, and two requests that the document does not describe.
pub(super) fn calls() -> Vec<Call> {
    [users(), second_factors(), administrators()].concat()
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
                .json(&SECRET)
                .idempotent()
                .call::<Value>()
                .idempotency_key(CANARY)
                .bearer(SECRET)
        ),
        call!(
            "request",
            authentication
                .request(Method::POST, "/hunter3canary/x")
                .credentials(&["client_secret_basic", "app_id"])
                .form(&BTreeMap::from([(CANARY, SECRET)]))
                .call::<Value>()
        ),
    ]
}

fn second_factors() -> Vec<Call> {
    vec![
        call!("verifyAppSmsMfa", authentication.verify_app_sms_mfa(body())),
        call!("verifyAppEmailMfa", authentication.verify_app_email_mfa(body()).bearer(SECRET)),
        call!("verifyTotpMfa", authentication.verify_totp_mfa(body()).bearer(SECRET)),
        call!("verifyTotpRecoveryCode", authentication.verify_totp_recovery_code(body())),
        call!("verifyFaceMfa", authentication.verify_face_mfa(body())),
        call!("phoneOrEmailBindable", authentication.phone_or_email_bindable(body())),
        call!(
            "getMfaAuthenticators",
            authentication
                .get_mfa_authenticators()
                .authenticator_type(CANARY)
                .source(CANARY)
                .call()
        ),
        call!("assosicateMfaAuthenticator", authentication.associate_mfa_authenticator(body())),
        call!("deleteMfaAuthenticator", authentication.delete_mfa_authenticator()),
        call!(
            "confirmAssosicateMfaAuthenticator",
            authentication.confirm_associate_mfa_authenticator(body())
        ),
        call!("associateFaceByUrl", authentication.associate_face_by_url(body())),
        call!("sendMfaEmail", authentication.send_mfa_email(body())),
        call!("getStatus", management.get_mfa_bound(CANARY)),
        call!(
            "unAssociateMfa",
            management.un_associate_mfa().user_id(CANARY).factor(CANARY).call()
        ),
        call!("importTotp", management.import_totp(body())),
    ]
}

fn administrators() -> Vec<Call> {
    vec![
        call!("getManagementToken", management.get_management_token(body())),
        call!("getUserMfaInfo", management.get_user_mfa_info(CANARY).call()),
        call!("importOtp", management.import_otp(body())),
        call!(
            "getOtpSecretByUser",
            management.get_otp_secret_by_user(CANARY).user_id_type(CANARY).call()
        ),
        call!(
            "getUserMfaStatus",
            management.get_user_mfa_status(CANARY).user_id_type(CANARY).call()
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
