//! The minutes in which a challenge can be met.

use std::time::Duration;

use mfa_client::ErrorKind;
use mfa_client::enrollment::Photo;

use super::{challenge, client, pass, wanted};
use crate::support::recorder::Recorder;

const MINUTE: Duration = Duration::from_mins(1);

#[tokio::test]
async fn the_time_that_is_left() {
    let recorder = Recorder::start(wanted(1635, "")).await;
    let challenge = challenge(&client(&recorder.host())).await;
    assert!(challenge.expires_at().unwrap() <= std::time::Instant::now() + 6 * MINUTE);
    pass(5 * MINUTE).await;
    let left = challenge.remaining().unwrap();
    assert!(Duration::ZERO < left && left <= MINUTE, "{left:?}");
    pass(MINUTE).await;
    assert_eq!(challenge.remaining(), Some(Duration::ZERO));
}

/// Whatever is done with it, an expired challenge sends nothing.
#[tokio::test]
async fn an_expired_challenge_sends_nothing() {
    let contacts = r#","mfaPhone":"188","mfaEmail":"a@example.com""#;
    for case in 0..10 {
        let recorder = Recorder::start(wanted(1635, contacts)).await;
        let challenge = challenge(&client(&recorder.host())).await;
        pass(6 * MINUTE).await;
        let photo = || Photo::stored("key");
        let error = match case {
            0 => challenge.sms().send_code().await.unwrap_err(),
            1 => challenge.email().send_code().await.unwrap_err(),
            2 => challenge.sms().verify("1").await.unwrap_err().into_error(),
            3 => challenge.email().verify("1").await.unwrap_err().into_error(),
            4 => challenge.otp().verify("1").await.unwrap_err().into_error(),
            5 => challenge.recovery_code().verify("1").await.unwrap_err().into_error(),
            6 => challenge.face().verify(photo()).await.unwrap_err().into_error(),
            7 => challenge.bind().sms("188").check().await.unwrap_err().into_error(),
            8 => challenge.bind().otp().await.unwrap_err().into_error(),
            _ => challenge.bind().face(photo(), photo()).await.unwrap_err().into_error(),
        };
        assert_eq!(error.kind(), ErrorKind::Expired, "{case}");
        assert!(error.to_string().contains("sign in again"), "{error}");
        assert!(!error.may_have_reached_server());
        recorder.stop_after_one().await;
    }
}

#[tokio::test]
async fn an_expired_challenge_does_not_come_back() {
    let recorder = Recorder::start(wanted(1635, "")).await;
    let by_app = challenge(&client(&recorder.host())).await.otp();
    pass(6 * MINUTE).await;
    let failed = by_app.verify("hunter2-code").await.unwrap_err();
    assert!(failed.is_expired() && !failed.can_retry() && !failed.may_have_passed());
    assert_eq!(failed.retry().unwrap_err().kind(), ErrorKind::Expired);
    recorder.stop_after_one().await;
}
