//! Servers that answer too much, or send the client elsewhere.

use mfa_client::types::{ListEnrolledFactorsRespDto, MfaOtpVerityDto};
use mfa_client::{Error, ErrorKind, Response, StatusCode};

use crate::support::clients::Clients;
use crate::support::recorder::{Recorder, Script};

type Outcome = Result<Response<ListEnrolledFactorsRespDto>, Error>;

/// What becomes of one call; it is made once, whatever comes back.
async fn outcome(script: Script) -> Outcome {
    let recorder = Recorder::start(script).await;
    let outcome = Clients::to(&recorder.host()).authentication.list_enrolled_factors().await;
    recorder.stop_after_one().await;
    outcome
}

fn success_of(bytes: usize) -> Script {
    let body = r#"{"statusCode":200,"message":"","data":[],"padding":"#;
    let padding = "x".repeat(bytes - body.len() - 3);
    Script::json("200 OK", &format!("{body}\"{padding}\"}}"))
}

#[tokio::test]
async fn the_longest_answer_and_one_byte_more() {
    const LIMIT: usize = 4 * 1024 * 1024;
    assert!(outcome(success_of(LIMIT)).await.unwrap().data.is_empty());

    let error = outcome(success_of(LIMIT + 1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(error.may_have_reached_server());
    let text = "`listEnrolledFactors` got too long an answer: more than the 4 MiB of `max_answer`";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn an_answer_that_does_not_end() {
    let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    let error = outcome(Script::Endless(head.to_vec(), chunk.into())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    let head = b"HTTP/1.1 200 OK\r\n\r\n";
    let error = outcome(Script::Endless(head.to_vec(), vec![b'['; 0x10000])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn a_refusal_that_does_not_end() {
    let head = b"HTTP/1.1 500 Oops\r\n\r\n";
    let error = outcome(Script::Endless(head.to_vec(), vec![b' '; 0x10000])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

#[tokio::test]
async fn headers_that_do_not_end() {
    let lines = b"x-more: and more\r\n".repeat(1000);
    let error = outcome(Script::Endless(b"HTTP/1.1 200 OK\r\n".to_vec(), lines)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), None);

    let head = b"HTTP/1.1 200 OK\r\nx-long: ";
    let error = outcome(Script::Endless(head.to_vec(), vec![b'x'; 0x10000])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn json_that_is_nested_without_end() {
    let body = r#"{"statusCode":200,"message":"","data":"#.to_owned() + &"[".repeat(1_000_000);
    let error = outcome(Script::json("200 OK", &body)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().len() < 500, "{error}");
}

#[tokio::test]
async fn no_redirect_is_followed() {
    for status in ["301", "302", "303", "307", "308"] {
        let elsewhere = Recorder::start(Script::json("200 OK", "{}")).await;
        let location = format!("location: {}/CANARY?token=CANARY\r\n", elsewhere.host());
        let here = Recorder::start(Script::whole(&format!("{status} Moved"), &location, "")).await;
        let code = MfaOtpVerityDto::builder().totp("123456").build();
        let call = Clients::to(&here.host()).authentication;
        let error = call.mfa_otp_verify(code).await.unwrap_err();
        here.stop_after_one().await;
        assert_eq!(elsewhere.stop().await.len(), 0);

        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.status().unwrap().as_str(), status);
        assert!(error.may_have_reached_server());
        assert!(error.to_string().contains("which is not followed"), "{error}");
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");
    }
}

#[tokio::test]
async fn other_statuses_that_are_no_success() {
    for status in ["304 Not Modified", "305 Use Proxy", "404 Not Found", "599 Whatever", "999 Odd"]
    {
        let error = outcome(Script::whole(status, "", "")).await.unwrap_err();
        let redirection = status.starts_with('3');
        let kind = if redirection { ErrorKind::Redirect } else { ErrorKind::Api };
        assert_eq!(error.kind(), kind, "{status}");
    }
}
