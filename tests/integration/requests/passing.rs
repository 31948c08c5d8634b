//! The operations of version 2 with other inputs and other credentials than those of the table.

use mfa_client::types::{
    AssociateFaceByUrlDto, AssosicateMfaAuthenticatorDto, ConfirmAssosicateMfaAuthenticatorDto,
    ImportTotpDto, MfaAuthenticatorType, MfaBoundType, PhoneOrEmailBindableDto, TotpSource,
    VerifyAppSmsMfaDto, VerifyFaceMfaDto, VerifyTotpMfaDto,
};
use mfa_client::{AuthenticationClient, ErrorKind, ManagementClient};

use super::{assert_request, assert_request_with, expected_headers, sent, success};
use crate::support::clients::{ADMIN_TOKEN, APP_ID, Clients, Pending, USER_TOKEN, call, outcome};
use crate::support::operations::{Body, Operation, Proof, operations};
use crate::support::recorder::Recorder;

/// The user's operations of version 2.
fn of_users() -> Vec<Operation> {
    let is_users = |operation: &Operation| matches!(operation.proof, Proof::UserOfPool);
    let operations: Vec<_> = operations().into_iter().filter(is_users).collect();
    assert!(operations.iter().all(Operation::is_of_version_2));
    assert_eq!(operations.len(), 12);
    operations
}

/// Both clients, of which the user's has what it is given here.
fn clients(
    host: &str,
    build: impl Fn(mfa_client::AuthenticationClientBuilder) -> mfa_client::AuthenticationClientBuilder,
) -> Clients {
    let builder = build(AuthenticationClient::builder().host(host));
    Clients { authentication: builder.build().unwrap(), ..Clients::to(host) }
}

#[tokio::test]
async fn no_pool_id_is_needed() {
    for operation in of_users() {
        let request = sent(|host| {
            let with_token =
                clients(&host, |builder| builder.access_token(USER_TOKEN).app_id(APP_ID));
            (operation.call)(with_token)
        });
        let (method, target) = (operation.method, operation.target);
        assert_request(&request.await, method, target, Proof::User, operation.body);
    }
}

#[tokio::test]
async fn a_token_is_needed_but_for_a_code() {
    for operation in of_users() {
        let recorder = Recorder::start(success()).await;
        let outcome = (operation.call)(clients(&recorder.host(), |builder| builder.app_id(APP_ID)));
        let outcome = outcome.await;
        let requests = recorder.stop().await;
        if operation.id == "sendMfaEmail" {
            let (method, target) = (operation.method, operation.target);
            assert_request(&requests[0], method, target, Proof::App, operation.body);
        } else {
            let error = outcome.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0));
            assert!(error.to_string().contains("`.access_token(…)`"), "{error}");
            assert_eq!(requests.len(), 0);
        }
    }
}

/// A call with other inputs, and what it has to send.
struct Variation {
    call: fn(Clients) -> Pending,
    method: &'static str,
    target: &'static str,
    body: Body,
}

fn post(call: fn(Clients) -> Pending, target: &'static str, body: &'static str) -> Variation {
    Variation { call, method: "POST", target, body: Body::Json(body) }
}

fn app() -> AssosicateMfaAuthenticatorDto {
    let builder = AssosicateMfaAuthenticatorDto::builder();
    builder.authenticator_type(MfaAuthenticatorType::Totp).build()
}

fn code_of_app() -> ConfirmAssosicateMfaAuthenticatorDto {
    let builder = ConfirmAssosicateMfaAuthenticatorDto::builder().totp("000000");
    builder.authenticator_type(MfaAuthenticatorType::Totp).build()
}

fn stored_photos() -> AssociateFaceByUrlDto {
    AssociateFaceByUrlDto::builder().photo_a("a").photo_b("b").build()
}

/// With nothing but what has to be there.
fn least() -> Vec<Variation> {
    vec![
        post(
            call!(authentication.verify_app_sms_mfa(
                VerifyAppSmsMfaDto::builder().phone("5550100").code("0042").build()
            )),
            "/api/v2/applications/mfa/sms/verify",
            r#"{"phone":"5550100","code":"0042"}"#,
        ),
        post(
            call!(
                authentication.verify_totp_mfa(VerifyTotpMfaDto::builder().totp("000000").build())
            ),
            "/api/v2/mfa/totp/verify",
            r#"{"totp":"000000"}"#,
        ),
        post(
            call!(authentication.verify_face_mfa(VerifyFaceMfaDto::builder().photo("key").build())),
            "/api/v2/mfa/face/verify",
            r#"{"photo":"key"}"#,
        ),
        post(
            call!(authentication.phone_or_email_bindable(
                PhoneOrEmailBindableDto::builder().email("a@b.c").build()
            )),
            "/api/v2/applications/mfa/check",
            r#"{"email":"a@b.c"}"#,
        ),
        post(
            call!(authentication.associate_mfa_authenticator(app())),
            "/api/v2/mfa/totp/associate",
            r#"{"authenticator_type":"totp"}"#,
        ),
        post(
            call!(authentication.confirm_associate_mfa_authenticator(code_of_app())),
            "/api/v2/mfa/totp/associate/confirm",
            r#"{"authenticator_type":"totp","totp":"000000"}"#,
        ),
        post(
            call!(authentication.associate_face_by_url(stored_photos())),
            "/api/v2/mfa/face/associate",
            r#"{"photoA":"a","photoB":"b"}"#,
        ),
    ]
}

fn queries() -> Vec<Variation> {
    let get = |call, target| Variation { call, method: "GET", target, body: Body::None };
    vec![
        get(call!(authentication.get_mfa_authenticators()), "/api/v2/mfa/authenticator"),
        get(
            call!(authentication.get_mfa_authenticators().source(TotpSource::Application)),
            "/api/v2/mfa/authenticator?source=APPLICATION",
        ),
        get(
            call!(authentication.get_mfa_authenticators().authenticator_type("a b")),
            "/api/v2/mfa/authenticator?type=a%20b",
        ),
    ]
}

#[tokio::test]
async fn other_inputs() {
    for variation in least().into_iter().chain(queries()) {
        let request = sent(|host| (variation.call)(Clients::to(&host))).await;
        let Variation { method, target, body, .. } = variation;
        assert_request(&request, method, target, Proof::UserOfPool, body);
    }
}

#[tokio::test]
async fn an_administrator_needs_no_pool_id() {
    let client = |host: String| {
        let builder = ManagementClient::builder().host(host).management_token(ADMIN_TOKEN);
        builder.build().unwrap()
    };
    let request = sent(async |host| outcome(client(host).get_mfa_bound("u").await));
    let target = "/api/v2/users/u/mfa-bound";
    assert_request(&request.await, "GET", target, Proof::Admin, Body::None);

    let request = sent(async |host| {
        let client = client(host);
        outcome(client.un_associate_mfa().user_id("a.b/c").factor(MfaBoundType::from("TOTP")).await)
    });
    let target = "/api/v2/users/a.b%2Fc/mfa-bound?type=TOTP";
    assert_request(&request.await, "DELETE", target, Proof::Admin, Body::None);

    let request = sent(async |host| {
        let secret = ImportTotpDto::builder().user_id("u").secret("JBSWY3DP").build();
        outcome(client(host).import_totp(secret).await)
    });
    let body = Body::Json(r#"{"userId":"u","secret":"JBSWY3DP"}"#);
    assert_request(&request.await, "POST", "/api/v2/mfa/totp/import", Proof::Admin, body);
}

/// The token of a sign-in that is not complete stands in for the user's.
#[tokio::test]
async fn the_token_of_a_call_counts_more_than_the_clients() {
    let code = || VerifyTotpMfaDto::builder().totp("000000").build();
    let body = Body::Json(r#"{"totp":"000000"}"#);
    let mut headers = expected_headers(Proof::App, body);
    headers.push(("authorization", "Bearer mfa-token".to_owned()));
    for token in [None, Some(USER_TOKEN)] {
        let request = sent(async |host: String| {
            let mut builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
            if let Some(token) = token {
                builder = builder.access_token(token);
            }
            outcome(builder.build().unwrap().verify_totp_mfa(code()).bearer("mfa-token").await)
        });
        let target = "/api/v2/mfa/totp/verify";
        assert_request_with(&request.await, "POST", target, &headers, body);
    }
}
