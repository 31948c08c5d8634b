//! Proofs that fail: what can be tried again, and what cannot.

use std::time::Duration;

use mfa_client::second_factor::{Otp, StepError, Verification};
use mfa_client::sign_in::Challenge;
use mfa_client::{ApiCode, ApiStatus, ErrorKind, Timeouts};

use super::{challenge, user, wanted, with_timeouts};
use crate::support::recorder::{Recorder, Script};

/// What becomes of a code that is answered so. It goes out once, whatever comes of it.
async fn verified(last: Script) -> StepError<Verification<Otp, Challenge>> {
    let recorder = Recorder::in_turn([wanted(1635, "")], last).await;
    let client = with_timeouts(&recorder.host(), Timeouts::new().attempt(Duration::from_secs(1)));
    let failed = challenge(&client).await.otp().verify("123456").await.unwrap_err();
    assert_eq!(recorder.stop().await.len(), 2);
    failed
}

#[tokio::test]
async fn a_refusal_gives_the_challenge_back() {
    for (last, status, code) in [
        (Script::json("200 OK", r#"{"code":6001,"message":"wrong"}"#), 6001, Some(6001)),
        (Script::json("200 OK", r#"{"statusCode":400,"apiCode":6001}"#), 400, Some(6001)),
        (Script::json("200 OK", r#"{"code":499001}"#), 499_001, Some(499_001)),
        (Script::json("400 Bad Request", r#"{"code":400,"message":"wrong"}"#), 400, Some(400)),
        (Script::json("429 Too Many Requests", r#"{"code":429}"#), 429, Some(429)),
    ] {
        let failed = verified(last).await;
        assert_eq!(failed.error().kind(), ErrorKind::Api);
        assert_eq!(failed.error().status_code(), Some(ApiStatus(status)));
        assert_eq!(failed.error().api_code(), code.map(ApiCode));
        assert!(failed.can_retry() && !failed.may_have_passed() && !failed.is_expired());
        _ = failed.retry().unwrap();
    }
}

#[tokio::test]
async fn a_wrong_code_and_then_the_right_one() {
    let wrong = Script::json("200 OK", r#"{"code":6001,"message":"wrong"}"#);
    let recorder = Recorder::in_turn([wanted(1635, ""), wrong], user()).await;
    let by_app = challenge(&super::client(&recorder.host())).await.otp();
    let failed = by_app.verify("000000").await.unwrap_err();
    assert_eq!(
        failed.to_string(),
        "`verifyTotpMfa` failed: HTTP 200, statusCode 6001, apiCode 6001, \"wrong\""
    );
    let signed_in = failed.retry().unwrap().verify("111111").await.unwrap();
    assert_eq!(signed_in.user().id, "u1");
    let bodies: Vec<String> =
        recorder.stop().await.into_iter().skip(1).map(|request| request.body).collect();
    assert_eq!(bodies, [r#"{"totp":"000000"}"#, r#"{"totp":"111111"}"#]);
}

/// The server has the last word on the token's time.
#[tokio::test]
async fn a_token_that_no_longer_counts_ends_the_challenge() {
    for last in [
        Script::json("200 OK", r#"{"code":2021,"message":""}"#),
        Script::json("200 OK", r#"{"code":400,"apiCode":2021}"#),
        Script::json("401 Unauthorized", ""),
        Script::json("200 OK", r#"{"code":2020}"#),
    ] {
        let failed = verified(last).await;
        assert!(failed.is_expired() && !failed.can_retry() && !failed.may_have_passed());
        assert_eq!(failed.retry().unwrap_err().kind(), ErrorKind::Api);
    }
}

#[tokio::test]
async fn nobody_can_tell() {
    let broken_off = Script::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_vec());
    for (last, kind) in [
        (Script::Stall(Vec::new()), ErrorKind::Timeout),
        (Script::Send(Vec::new()), ErrorKind::Transport),
        (broken_off, ErrorKind::Transport),
        (Script::json("200 OK", "nonsense"), ErrorKind::Decode),
        (Script::json("200 OK", r#"{"code":200}"#), ErrorKind::Decode),
        (Script::json("200 OK", r#"{"code":200,"data":{"id":"u1"}}"#), ErrorKind::Decode),
        (Script::json("502 Bad Gateway", ""), ErrorKind::Api),
        (Script::json("408 Request Timeout", ""), ErrorKind::Api),
        (Script::json("200 OK", r#"{"code":500,"message":""}"#), ErrorKind::Api),
        (Script::whole("307 Temporary Redirect", "location: /\r\n", ""), ErrorKind::Redirect),
    ] {
        let failed = verified(last).await;
        assert_eq!(failed.error().kind(), kind);
        assert!(failed.may_have_passed() && !failed.can_retry());
        assert_eq!(failed.retry().unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn nothing_was_sent() {
    let recorder = Recorder::start(wanted(1635, "")).await;
    let by_app = challenge(&super::client(&recorder.host())).await.otp();
    recorder.stop_after_one().await;
    let failed = by_app.verify("123456").await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Connect);
    assert!(failed.can_retry() && !failed.may_have_passed());
}
