//! The minute in which an enrollment can be confirmed.

use std::time::{Duration, Instant};

use mfa_client::{ApiStatus, ErrorKind, Timeouts};
use mfa_sim::demo;

use super::{client, enrolled, pass, refused, stand_in, started, with_timeouts};
use crate::support::recorder::Recorder;

const MINUTE: Duration = Duration::from_mins(1);
const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn the_time_that_is_left() {
    let (_sim, client) = stand_in().await;
    let before = Instant::now();
    let pending = client.enrollment().sms(demo::PHONE).start().await.unwrap();
    assert!(before + MINUTE <= pending.expires_at());
    assert!(pending.expires_at() <= Instant::now() + MINUTE);
    assert!(pending.remaining() <= MINUTE);
    pass(59 * SECOND).await;
    assert!(pending.remaining() <= SECOND);
    pass(SECOND).await;
    assert!(pending.is_expired());
    assert_eq!(pending.remaining(), Duration::ZERO);
}

/// The server's minute began before its answer was here, so that ours does as well.
#[tokio::test]
async fn the_minute_begins_when_the_request_is_sent() {
    let recorder = Recorder::start(started()).await;
    let hour = 60 * MINUTE;
    let patient = Timeouts::new().connect(hour).attempt(hour).operation(hour);
    let client = with_timeouts(&recorder.host(), patient);
    let starting = client.enrollment().sms(demo::PHONE).start();
    // It is made, but not awaited: nothing is sent, and no time counts.
    pass(MINUTE).await;
    let (pending, ()) = tokio::join!(starting, pass(40 * SECOND));
    assert!(pending.unwrap().remaining() <= 20 * SECOND);
    recorder.stop_after_one().await;
}

#[tokio::test]
async fn an_expired_enrollment_sends_nothing() {
    let recorder = Recorder::start(started()).await;
    let pending = client(&recorder.host()).enrollment().sms(demo::PHONE).start().await.unwrap();
    pass(MINUTE).await;
    let failed = pending.confirm("hunter2-canary").await.unwrap_err();
    assert!(failed.is_expired() && !failed.can_retry() && !failed.may_be_enrolled());
    let error = failed.retry().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!((error.operation(), error.attempts()), (Some("enrollFactor"), 0));
    assert!(!error.may_have_reached_server());
    let text = "`enrollFactor` was not sent: the enrollment has expired; start a new one";
    assert_eq!(error.to_string(), text);
    // The request that started the enrollment is all there was.
    assert_eq!(recorder.stop_after_one().await.target, "/api/v3/send-enroll-factor-request");
}

#[tokio::test]
async fn a_wrong_code_comes_back_while_the_token_lives_only() {
    let recorder = Recorder::in_turn([started()], refused()).await;
    let client = client(&recorder.host());
    let pending = client.enrollment().sms(demo::PHONE).start().await.unwrap();
    pass(50 * SECOND).await;
    let pending = pending.confirm("1").await.unwrap_err().retry().unwrap();
    assert!(pending.remaining() <= 10 * SECOND);
    let failed = pending.confirm("2").await.unwrap_err();
    pass(10 * SECOND).await;
    assert!(failed.is_expired() && !failed.can_retry());
    // What happened is what is told: the second code was wrong.
    assert_eq!(failed.retry().unwrap_err().kind(), ErrorKind::Api);
    assert_eq!(recorder.stop().await.len(), 3);
}

/// The server's clock is not ours: it may say no before we do.
#[tokio::test]
async fn a_token_that_the_server_no_longer_knows() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    let code = sim.last_code(demo::EMAIL).unwrap();
    sim.advance(MINUTE);
    let failed = pending.confirm(code).await.unwrap_err();
    assert_eq!(failed.error().status_code(), Some(ApiStatus(400)));
    assert!(enrolled(&client).await.is_empty());
    // A new one can be started, as the minute is over there.
    let pending = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    pending.confirm(sim.last_code(demo::EMAIL).unwrap()).await.unwrap();
}
