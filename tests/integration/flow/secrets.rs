//! No secret and no address shows in what a log may hold.

use std::fmt::Debug;

use mfa_client::enrollment::Photo;
use mfa_sim::demo;
use serde_json::json;

use super::{client, enrolled, refused, stand_in, started};
use crate::support::recorder::{Recorder, Script};

const CANARY: &str = "hunter2-canary";

#[track_caller]
fn assert_hidden(value: &impl Debug) {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains(CANARY), "{text}");
}

#[tokio::test]
async fn before_anything_is_sent() {
    let client = client("http://localhost");
    assert_hidden(&client.enrollment());
    assert_hidden(&client.enrollment().sms(CANARY).country_code(CANARY));
    assert_hidden(&client.enrollment().email(CANARY));
    assert_hidden(&client.enrollment().face());
    assert_hidden(&client.step_up(CANARY));
    assert_hidden(&[Photo::external(CANARY), Photo::stored(CANARY)]);
}

#[tokio::test]
async fn while_an_enrollment_is_pending() {
    let recorder = Recorder::in_turn([started()], refused()).await;
    let client = client(&recorder.host());
    let pending = client.enrollment().sms(CANARY).start().await.unwrap();
    // The secret is there: it is the one to be sent.
    assert_eq!(pending.token().expose(), CANARY);
    assert_hidden(&pending);
    assert_hidden(&pending.token());

    let confirming = pending.confirm(CANARY);
    assert_hidden(&confirming);
    let failed = confirming.await.unwrap_err();
    assert_hidden(&failed);
    assert!(!failed.to_string().contains(CANARY));
    assert_hidden(&failed.into_error());
}

#[tokio::test]
async fn what_an_app_needs() {
    let uri = format!("otpauth://totp/{CANARY}?secret={CANARY}");
    let otp = json!({"qrCodeUri": uri, "qrCodeDataUrl": CANARY, "recoveryCode": CANARY});
    let data = json!({"enrollmentToken": CANARY, "otpData": otp});
    let answer = json!({"statusCode": 200, "message": "", "data": data});
    let answer = Script::json("200 OK", &answer.to_string());
    let recorder = Recorder::in_turn([answer], refused()).await;
    let client = client(&recorder.host());
    assert_hidden(&client.enrollment().otp());
    let pending = client.enrollment().otp().start().await.unwrap();
    assert_eq!(pending.secret().expose(), CANARY);
    assert_eq!(pending.recovery_code().expose(), CANARY);
    assert_hidden(&pending);
    assert_hidden(&pending.confirm(CANARY).await.unwrap_err());
}

#[tokio::test]
async fn when_the_answer_cannot_be_read() {
    let nonsense = Script::json("200 OK", &format!(r#"{{"statusCode":200,"data":"{CANARY}"}}"#));
    let recorder = Recorder::start(nonsense).await;
    let error = client(&recorder.host()).enrollment().sms(CANARY).start().await.unwrap_err();
    assert_hidden(&error);
    assert!(!error.to_string().contains(CANARY));
}

#[tokio::test]
async fn when_it_is_done() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    let code = sim.last_code(demo::EMAIL).unwrap();
    let text = format!("{:?}", pending.confirm(code.as_str()).await.unwrap());
    assert_eq!(enrolled(&client).await.len(), 1);
    assert!(text.contains("Email") && !text.contains(&code), "{text}");
}
