//! What a network can do to a request, without a network.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use super::{Fake, Fault, Reply, builder, call, client, success};
use crate::test_support::{GET, POST, POST_WITH_KEY};
use crate::{Error, ErrorKind, Timeouts};

fn io_kind(error: &Error) -> Option<io::ErrorKind> {
    error.source()?.downcast_ref::<io::Error>().map(io::Error::kind)
}

#[tokio::test(start_paused = true)]
async fn what_was_refused_is_sent_again_whatever_it_is() {
    let fake = Fake::new().on("postThing", Fault::Refused).on("postThing", success());
    assert_eq!(call(&client(fake.clone()), &POST).await.unwrap().attempts(), 2);
    fake.assert_done();

    let error = call(&client(Fake::new().always("postThing", Fault::Refused)), &POST).await;
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.is_connect() && !error.may_have_reached_server());
    assert_eq!(io_kind(&error), Some(io::ErrorKind::ConnectionRefused));
    // Word for word what a network says, which `send::tests` has.
    assert_eq!(
        error.to_string(),
        "`postThing` could not connect to the server: connection refused; nothing was sent; \
         3 attempts"
    );
}

#[tokio::test(start_paused = true)]
async fn what_may_have_arrived_is_sent_again_only_if_that_does_no_harm() {
    let fake = Fake::new().on("postThing", Fault::Reset);
    let error = call(&client(fake.clone()), &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
    assert!(error.may_have_reached_server() && !error.is_connect());
    assert_eq!(io_kind(&error), Some(io::ErrorKind::ConnectionReset));
    assert!(error.to_string().contains("the request may have reached the server"), "{error}");
    fake.assert_done();

    for operation in [&GET, &POST_WITH_KEY] {
        let fake = Fake::new().on(operation.id, Fault::Reset).on(operation.id, success());
        let client = client(fake.clone());
        let call = call(&client, operation);
        let call = if operation.takes_idempotency_key { call.idempotency_key("k") } else { call };
        assert_eq!(call.await.unwrap().attempts(), 2);
        fake.assert_done();
    }
}

#[tokio::test(start_paused = true)]
async fn silence_ends_by_the_limits_of_time() {
    let started = std::time::Instant::now();
    let client = client(Fake::new().always("getThing", Fault::Silent));
    let error = call(&client, &GET).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_reached_server());
    assert_eq!(error.attempts(), 3);
    let text = "no complete answer within 15 s (attempt timeout)";
    assert!(error.to_string().contains(text), "{error}");

    let error = call(&client, &GET).timeout(Duration::from_secs(4)).await.unwrap_err();
    assert!(error.to_string().contains("within 4 s (operation timeout)"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(4), "the clock stands still");
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_is_too_late() {
    let late = success().after(Duration::from_secs(16));
    let fake = Fake::new().on("getThing", late.clone()).on("getThing", success());
    assert_eq!(call(&client(fake), &GET).await.unwrap().attempts(), 2);
    let error = call(&client(Fake::new().on("postThing", late)), &POST).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1);
}

#[tokio::test(start_paused = true)]
async fn answers_that_break_off() {
    let fake = Fake::new().on("postThing", Reply::text(200, "{\"sta").breaks_off());
    let error = call(&client(fake), &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200));
    assert!(error.may_have_reached_server());
    // A refusal is one, however its body ends.
    let fake = Fake::new().on("postThing", Reply::text(400, "{\"sta").breaks_off());
    let error = call(&client(fake), &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 400));
}

#[tokio::test(start_paused = true)]
async fn answers_that_stall() {
    let stalls = |status: u16| Fake::new().on("postThing", Reply::empty(status).stalls());
    let timeouts = Timeouts::new().stall(Duration::from_secs(3));
    let client = builder(stalls(200)).timeouts(timeouts).build().unwrap();
    let error = call(&client, &POST).await.unwrap_err();
    assert!(error.to_string().contains("nothing came for 3 s (stall timeout)"), "{error}");
    assert_eq!(error.status().unwrap().as_u16(), 200);
    let client = builder(stalls(400)).timeouts(timeouts).build().unwrap();
    assert_eq!(call(&client, &POST).await.unwrap_err().kind(), ErrorKind::Api);
}

#[tokio::test]
async fn what_nobody_expected_is_not_tried_again() {
    let fake = Fake::new().on("getThing", Fault::unexpected("the cache has it"));
    let error = call(&client(fake), &GET).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 1));
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getThing` cannot be answered by the service of this test: the cache has it"
    );
}
