//! Checking a code of an authenticator app that is enrolled.

use std::time::Duration;

use mfa_client::step_up::StepUpError;
use mfa_client::{ApiCode, ApiStatus, AuthenticationClient, Error, ErrorKind, Secret, Timeouts};
use mfa_sim::{Simulator, totp};

use super::{client, pass, stand_in, with_timeouts};
use crate::support::recorder::{Recorder, Script};

/// Enrolls an app, and gives what it scanned.
async fn enroll(sim: &Simulator, client: &AuthenticationClient) -> Secret {
    let pending = client.enrollment().otp().start().await.unwrap();
    let uri = pending.uri().clone();
    pending.confirm(code(sim, &uri)).await.unwrap();
    uri
}

fn code(sim: &Simulator, uri: &Secret) -> String {
    totp::current_code(uri.expose(), sim.unix_time()).unwrap()
}

#[tokio::test]
async fn a_right_code() {
    let (sim, client) = stand_in().await;
    let uri = enroll(&sim, &client).await;
    let proof = client.step_up(code(&sim, &uri)).await.unwrap();
    assert!(proof.age() < Duration::from_mins(1));
    pass(Duration::from_mins(5)).await;
    assert!(proof.age() >= Duration::from_mins(5));
}

#[tokio::test]
async fn a_wrong_code_and_then_the_right_one() {
    let (sim, client) = stand_in().await;
    let uri = enroll(&sim, &client).await;
    let right = code(&sim, &uri);
    let wrong = if right.starts_with('0') { "111111" } else { "000000" };
    let failed = client.step_up(wrong).await.unwrap_err();
    assert!(matches!(failed, StepUpError::WrongCode(_)), "{failed:?}");
    assert_eq!(failed.error().api_code(), Some(ApiCode(6001)));
    _ = client.step_up(right).await.unwrap();
}

#[tokio::test]
async fn a_user_without_an_app() {
    let (_sim, client) = stand_in().await;
    let failed = client.step_up("123456").await.unwrap_err();
    assert!(matches!(failed, StepUpError::Failed(_)), "{failed:?}");
    assert_eq!(Error::from(failed).status_code(), Some(ApiStatus(404)));
}

/// The other way to say that a code is wrong: a success whose data says no.
#[tokio::test]
async fn a_success_that_is_none() {
    let answer = r#"{"statusCode":200,"message":"ok","requestId":"42","data":{"verified":false}}"#;
    let recorder = Recorder::start(Script::json("200 OK", answer)).await;
    let failed = client(&recorder.host()).step_up("hunter2-canary").await.unwrap_err();
    assert!(matches!(failed, StepUpError::WrongCode(_)), "{failed:?}");
    let text = "`mfaOtpVerify` failed: HTTP 200, `verified` is false, statusCode 200, \"ok\" \
                (request 42)";
    assert_eq!(failed.to_string(), text);
    assert!(!format!("{failed:?}").contains("hunter2"));
    assert!(failed.error().may_have_reached_server());
    assert_eq!(failed.error().attempts(), 1);
    assert_eq!(recorder.stop_after_one().await.body, r#"{"totp":"hunter2-canary"}"#);
}

#[tokio::test]
async fn a_code_is_never_sent_twice() {
    for (script, kind) in [
        (Script::Stall(Vec::new()), ErrorKind::Timeout),
        (Script::Send(Vec::new()), ErrorKind::Transport),
        (Script::json("503 Service Unavailable", ""), ErrorKind::Api),
    ] {
        let recorder = Recorder::start(script).await;
        let impatient = Timeouts::new().attempt(Duration::from_secs(1));
        let client = with_timeouts(&recorder.host(), impatient);
        let failed = client.step_up("123456").await.unwrap_err();
        assert!(matches!(failed, StepUpError::Failed(_)), "{failed:?}");
        assert_eq!(failed.error().kind(), kind);
        assert!(failed.error().may_have_reached_server());
        recorder.stop_after_one().await;
    }
}

#[tokio::test]
async fn it_can_be_checked_on_another_thread() {
    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    let (_sim, client) = stand_in().await;
    let checking = assert_send(async move { client.step_up("123456").await.err() });
    assert!(tokio::spawn(checking).await.unwrap().is_some());
}
