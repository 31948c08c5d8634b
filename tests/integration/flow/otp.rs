//! The factor OTP: an authenticator app.

use mfa_client::enrollment::{Otp, PendingEnrollment};
use mfa_client::types::FactorType;
use mfa_client::{ApiCode, ErrorKind, Value};
use mfa_sim::{Simulator, totp};
use serde_json::json;

use super::{client, enrolled, stand_in};
use crate::support::recorder::{Recorder, Script};

/// What the app shows.
fn code(sim: &Simulator, pending: &PendingEnrollment<Otp>) -> String {
    totp::current_code(pending.uri().expose(), sim.unix_time()).unwrap()
}

/// A code that the app does not show.
fn wrong(right: &str) -> &'static str {
    if right.starts_with('0') { "111111" } else { "000000" }
}

#[tokio::test]
async fn an_app() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().otp().start().await.unwrap();
    assert_eq!(pending.factor_type(), FactorType::Otp);
    // The secret is the same in all its forms.
    let by_hand = totp::code(pending.secret().expose(), sim.unix_time()).unwrap();
    assert_eq!(by_hand, code(&sim, &pending));
    assert!(pending.qr_data_url().expose().starts_with("data:image/png;base64,"));
    let recovery_code = pending.recovery_code().clone();
    assert_eq!(recovery_code.expose().len(), "e7ad-aaa4-da75-fa37-57d1-5141".len());

    let done = pending.confirm(by_hand).await.unwrap();
    assert_eq!(done.recovery_code(), &recovery_code);
    assert_eq!(done.factor_type(), FactorType::Otp);
    assert_eq!(enrolled(&client).await, [FactorType::Otp]);
}

#[tokio::test]
async fn a_wrong_code_and_then_the_right_one() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().otp().start().await.unwrap();
    let code = code(&sim, &pending);
    let failed = pending.confirm(wrong(&code)).await.unwrap_err();
    assert_eq!(failed.error().api_code(), Some(ApiCode(6001)));
    let pending = failed.retry().unwrap();
    pending.confirm(code).await.unwrap();
    assert_eq!(enrolled(&client).await, [FactorType::Otp]);
}

#[tokio::test]
async fn a_second_start_makes_a_new_secret() {
    let (sim, client) = stand_in().await;
    let first = client.enrollment().otp().start().await.unwrap();
    let second = client.enrollment().otp().start().await.unwrap();
    assert_ne!(first.secret(), second.secret());
    let code = code(&sim, &second);
    second.confirm(code).await.unwrap();
}

#[tokio::test]
async fn what_is_sent() {
    let data = json!({
        "enrollmentToken": "hunter2-canary",
        "otpData": {
            "qrCodeUri": "otpauth://totp/Pool:user?secret=HZ2F6J3AGNAVSOTV",
            "qrCodeDataUrl": "data:,",
            "recoveryCode": "e7ad-aaa4-da75-fa37-57d1-5141",
        },
    });
    let answer = json!({"statusCode": 200, "message": "", "data": data});
    let recorder = Recorder::start(Script::json("200 OK", &answer.to_string())).await;
    let pending = client(&recorder.host()).enrollment().otp().start().await.unwrap();
    assert_eq!(pending.secret().expose(), "HZ2F6J3AGNAVSOTV");
    pending.confirm("012345").await.unwrap();

    let sent: Vec<Value> = recorder
        .stop()
        .await
        .iter()
        .map(|request| serde_json::from_str(&request.body).unwrap())
        .collect();
    let proof = json!({
        "factorType": "OTP",
        "enrollmentToken": "hunter2-canary",
        "enrollmentData": {"passCode": "012345"},
    });
    assert_eq!(sent, [json!({"factorType": "OTP", "profile": {}}), proof]);
}

#[tokio::test]
async fn an_answer_without_a_secret() {
    let without = json!({"qrCodeUri": "otpauth://totp/x", "qrCodeDataUrl": "", "recoveryCode": ""});
    for otp_data in [Value::Null, without] {
        let data = json!({"enrollmentToken": "", "otpData": otp_data});
        let answer = json!({"statusCode": 200, "message": "", "data": data});
        let recorder = Recorder::start(Script::json("200 OK", &answer.to_string())).await;
        let error = client(&recorder.host()).enrollment().otp().start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.may_have_reached_server());
        let text = "`sendEnrollFactorRequest` got an answer (HTTP 200) it cannot read: it has no \
                    secret for an authenticator app";
        assert_eq!(error.to_string(), text);
    }
}
