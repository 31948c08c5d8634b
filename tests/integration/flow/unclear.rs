//! Confirming when nobody can tell whether it worked.

use std::time::Duration;

use mfa_client::enrollment::{ConfirmError, Sms};
use mfa_client::{ErrorKind, Timeouts};
use mfa_sim::demo;

use super::{client, started, with_timeouts};
use crate::support::recorder::{Recorder, Script};

/// What becomes of an enrollment whose second step is answered so.
async fn confirmed(last: Script) -> ConfirmError<Sms> {
    let recorder = Recorder::in_turn([started()], last).await;
    let client = with_timeouts(&recorder.host(), Timeouts::new().attempt(Duration::from_secs(1)));
    let pending = client.enrollment().sms(demo::PHONE).start().await.unwrap();
    let failed = pending.confirm("123456").await.unwrap_err();
    // The code went out once, whatever came of it.
    assert_eq!(recorder.stop().await.len(), 2);
    failed
}

#[tokio::test]
async fn the_factor_may_be_enrolled() {
    let broken_off = Script::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_vec());
    for (last, kind) in [
        (Script::Stall(Vec::new()), ErrorKind::Timeout),
        (Script::Send(Vec::new()), ErrorKind::Transport),
        (broken_off, ErrorKind::Transport),
        (Script::json("200 OK", "nonsense"), ErrorKind::Decode),
        (Script::json("502 Bad Gateway", ""), ErrorKind::Api),
        (Script::json("408 Request Timeout", ""), ErrorKind::Api),
        (Script::json("425 Too Early", r#"{"statusCode":400,"message":""}"#), ErrorKind::Api),
        (Script::json("499 Client Closed Request", ""), ErrorKind::Api),
        (Script::json("200 OK", r#"{"statusCode":500,"message":""}"#), ErrorKind::Api),
        (Script::whole("307 Temporary Redirect", "location: /\r\n", ""), ErrorKind::Redirect),
    ] {
        let failed = confirmed(last).await;
        assert_eq!(failed.error().kind(), kind);
        assert!(failed.error().may_have_reached_server());
        assert!(failed.may_be_enrolled() && !failed.can_retry() && !failed.is_expired());
        // It can be looked at, but not used.
        assert!(!failed.pending().is_expired());
        assert_eq!(failed.retry().unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn the_factor_is_not_enrolled() {
    for last in [
        Script::json("400 Bad Request", ""),
        Script::json("200 OK", r#"{"statusCode":403,"message":""}"#),
        Script::json("429 Too Many Requests", r#"{"statusCode":429,"message":""}"#),
        Script::json("200 OK", r#"{"statusCode":500,"message":"","apiCode":6001}"#),
    ] {
        let failed = confirmed(last).await;
        assert_eq!(failed.error().kind(), ErrorKind::Api);
        assert!(failed.can_retry() && !failed.may_be_enrolled());
        _ = failed.retry().unwrap();
    }
}

#[tokio::test]
async fn nothing_was_sent() {
    let recorder = Recorder::start(started()).await;
    let pending = client(&recorder.host()).enrollment().sms(demo::PHONE).start().await.unwrap();
    // The recording ends, and with it the server.
    recorder.stop_after_one().await;
    let failed = pending.confirm("123456").await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Connect);
    assert!(failed.can_retry() && !failed.may_be_enrolled());
    let again = failed.retry().unwrap().confirm("123456").await.unwrap_err();
    assert_eq!(again.error().kind(), ErrorKind::Connect);
}
