//! What a sign-in ends in.

use mfa_client::sign_in::Outcome;
use mfa_client::types::{GetMfaInfoDataDto, MfaPolicy, SigninByCredentialsDto};
use mfa_client::{ApiCode, ErrorKind};

use super::{TOKEN, challenge, client, outcome, wanted};
use crate::support::recorder::{Recorder, Script};

#[tokio::test]
async fn a_sign_in_that_wants_no_more() {
    let body = r#"{"statusCode":200,"data":{"access_token":"a","id_token":"i","refresh_token":"r","expire_in":"7200"}}"#;
    let recorder = Recorder::start(Script::json("200 OK", body)).await;
    let Outcome::Done(tokens) = outcome(&client(&recorder.host())).await else { panic!() };
    assert_eq!(tokens.access_token().expose(), "a");
    assert_eq!(tokens.id_token().unwrap().expose(), "i");
    assert_eq!(tokens.refresh_token().unwrap().expose(), "r");
    assert_eq!(
        format!("{:?}", tokens.token()),
        "Token { secret: Secret(***), lifetime: Some(7200s), .. }"
    );
    let request = recorder.stop_after_one().await;
    assert_eq!(request.target, "/api/v3/signin");
    assert_eq!(
        request.body,
        r#"{"connection":"PASSWORD","passwordPayload":{"password":"hunter2-password","account":"alice"}}"#
    );
}

#[tokio::test]
async fn the_id_token_serves_where_there_is_no_other() {
    let body = r#"{"statusCode":200,"data":{"id_token":"i","expire_in":7200}}"#;
    let recorder = Recorder::start(Script::json("200 OK", body)).await;
    let Outcome::Done(tokens) = outcome(&client(&recorder.host())).await else { panic!() };
    assert_eq!(tokens.access_token().expose(), "i");
}

#[tokio::test]
async fn a_success_without_a_token_is_none() {
    let body = r#"{"statusCode":200,"data":{"expire_in":7200}}"#;
    let recorder = Recorder::start(Script::json("200 OK", body)).await;
    let user = SigninByCredentialsDto::password().account("alice").password("p").build();
    let error = client(&recorder.host()).sign_in(user).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("signInByCredentials")));
}

#[tokio::test]
async fn other_failures_are_failures() {
    for body in [
        r#"{"statusCode":403,"apiCode":2333,"message":"no"}"#,
        r#"{"statusCode":1635,"apiCode":1635,"message":"no data"}"#,
        r#"{"statusCode":1635,"apiCode":1635,"message":"","data":{"mfaToken":null}}"#,
        r#"{"statusCode":1639,"apiCode":1639,"message":"","data":{"mfaToken":"t"}}"#,
    ] {
        let recorder = Recorder::start(Script::json("200 OK", body)).await;
        let user = SigninByCredentialsDto::password().account("alice").password("p").build();
        let error = client(&recorder.host()).sign_in(user).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
    }
}

/// The vendor's sample has neither policies nor contacts.
#[tokio::test]
async fn the_vendors_sample() {
    let more = r#","nickname":"Test","username":null,"email":"a@example.com","avatar":"https://example.com/a.png""#;
    let recorder = Recorder::start(wanted(1635, more)).await;
    let challenge = challenge(&client(&recorder.host())).await;
    assert_eq!(challenge.token().expose(), TOKEN);
    assert_eq!(challenge.data().nickname.as_deref(), Some("Test"));
    assert!(challenge.data().username.is_null());
    assert_eq!(challenge.policies(), Vec::<&mfa_client::types::ApplicationMfaDto>::new());
    assert!(!challenge.wants_binding());
    let left = challenge.remaining().unwrap().as_secs();
    assert!((355..=360).contains(&left), "{left}");
}

#[tokio::test]
async fn policies_in_their_order_without_those_that_are_off() {
    let more = r#","applicationMfa":[{"mfaPolicy":"FACE","status":1,"sort":2},
        {"mfaPolicy":"OTP","status":0,"sort":0},{"mfaPolicy":"SMS","status":1,"sort":1}]"#;
    let recorder = Recorder::start(wanted(1636, more)).await;
    let challenge = challenge(&client(&recorder.host())).await;
    let policies: Vec<&MfaPolicy> =
        challenge.policies().into_iter().map(|policy| &policy.mfa_policy).collect();
    assert_eq!(policies, [&MfaPolicy::Sms, &MfaPolicy::Face]);
}

/// A factor is one that is enrolled; a contact in the profile is not.
#[tokio::test]
async fn whether_a_factor_has_to_be_bound_first() {
    for (code, more, wants_binding) in [
        (1636, "", true),
        (1636, r#","phone":"188","email":"a@b.c","totpMfaEnabled":false"#, true),
        (1636, r#","mfaPhone":"188""#, false),
        (1636, r#","mfaEmail":"a@b.c""#, false),
        (1636, r#","totpMfaEnabled":true"#, false),
        (1636, r#","faceMfaEnabled":true,"mfaPhone":null"#, false),
        (1635, "", false),
    ] {
        let recorder = Recorder::start(wanted(code, more)).await;
        let challenge = challenge(&client(&recorder.host())).await;
        assert_eq!(challenge.wants_binding(), wants_binding, "{code} {more}");
    }
}

#[tokio::test]
async fn the_failure_of_a_call_holds_the_challenge() {
    let recorder = Recorder::start(wanted(1635, "")).await;
    let client = client(&recorder.host());
    let user = SigninByCredentialsDto::password().account("alice").password("p").build();
    let error = client.sign_in_by_credentials(user).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::USER_MFA_REQUIRED));
    assert_eq!(client.challenge_of(&error).unwrap().token().expose(), TOKEN);
}

#[tokio::test]
async fn the_failure_of_a_token_holds_the_challenge() {
    let recorder = Recorder::start(wanted(1636, "")).await;
    let user = SigninByCredentialsDto::password().account("alice").password("p").build();
    let client = mfa_client::AuthenticationClient::builder()
        .host(recorder.host())
        .app_id("app")
        .access_token_from(mfa_client::SignIn::new(user))
        .build()
        .unwrap();
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(client.challenge_of(&error).unwrap().wants_binding());
}

#[test]
fn trigger_data_of_an_administrator_is_a_challenge() {
    let client = client("http://localhost:1");
    let data = GetMfaInfoDataDto::builder().mfa_token(TOKEN).application_mfa([]).build();
    assert!(client.challenge(data).wants_binding());
    let data = GetMfaInfoDataDto::builder().mfa_token("opaque").application_mfa([]);
    let challenge = client.challenge(data.mfa_phone("188").build());
    assert!(!challenge.wants_binding());
    assert_eq!((challenge.remaining(), challenge.expires_at()), (None, None));
}
