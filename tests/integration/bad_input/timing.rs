//! Servers that never answer, or stop in the middle. The clock runs, but nothing waits for long.

use std::time::Duration;

use mfa_client::types::ResetFactorDto;
use mfa_client::{AuthenticationClient, Error, ErrorKind, RetryPolicy, StatusCode, Timeouts};

use crate::support::clients::{APP_ID, USER_TOKEN};
use crate::support::recorder::{Recorder, Script};

/// Long enough for a loaded machine to send a request, as every test here has to.
const SHORT: Duration = Duration::from_millis(250);

fn client(host: String, timeouts: Timeouts) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(host).timeouts(timeouts);
    let builder = builder.retry(RetryPolicy::none());
    builder.access_token(USER_TOKEN).app_id(APP_ID).build().unwrap()
}

/// The error of a call to a server that sends `begun` and then nothing; it is made once.
async fn error_of(begun: &str, timeouts: Timeouts) -> Error {
    let recorder = Recorder::start(Script::Stall(begun.into())).await;
    let factor = ResetFactorDto::builder().factor_id("1").build();
    let error = client(recorder.host(), timeouts).reset_factor(factor).await.unwrap_err();
    recorder.stop_after_one().await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && error.may_have_reached_server());
    assert_eq!(error.attempts(), 1);
    error
}

#[tokio::test]
async fn no_answer() {
    for begun in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
        let error = error_of(begun, Timeouts::new().attempt(SHORT)).await;
        assert_eq!(error.status(), None);
        let text = "`resetFactor` timed out: no complete answer within 0.25 s (attempt timeout); the \
                    request may have reached the server";
        assert_eq!(error.to_string(), text);
    }
}

#[tokio::test]
async fn half_an_answer() {
    let begun = "HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"statusCode\":200";
    let error = error_of(begun, Timeouts::new().attempt(SHORT)).await;
    assert!(error.to_string().contains("(attempt timeout)"), "{error}");

    let error = error_of(begun, Timeouts::new().stall(SHORT)).await;
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(error.to_string().contains("(stall timeout)"), "{error}");

    let error = error_of(begun, Timeouts::new().operation(SHORT)).await;
    assert!(error.to_string().contains("(operation timeout)"), "{error}");
}

#[tokio::test]
async fn limits_of_a_single_call() {
    for whole in [true, false] {
        let recorder = Recorder::start(Script::Stall(Vec::new())).await;
        let client = client(recorder.host(), Timeouts::new());
        let call = client.list_enrolled_factors();
        let call = if whole { call.timeout(SHORT) } else { call.attempt_timeout(SHORT) };
        assert!(call.await.unwrap_err().is_timeout());
        recorder.stop_after_one().await;
    }
}

#[tokio::test]
async fn a_little_all_the_time_is_no_way_round_the_limit() {
    for head in ["HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", "HTTP/1.1 200 OK\r\n"] {
        let pause = SHORT / 10;
        let again = if head.contains("chunked") { "1\r\n \r\n" } else { "x: y\r\n" };
        let script = Script::Dribble(head.into(), again.into(), pause);
        let recorder = Recorder::start(script).await;
        let client = client(recorder.host(), Timeouts::new().attempt(SHORT));
        let error = client.list_enrolled_factors().await.unwrap_err();
        recorder.stop_after_one().await;
        assert!(error.to_string().contains("(attempt timeout)"), "{error}");
    }
}
