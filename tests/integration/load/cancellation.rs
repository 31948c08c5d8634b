//! A call that is dropped at any of its awaits.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use mfa_client::types::ResetFactorDto;
use mfa_client::{AuthenticationClient, RetryPolicy};

use super::server::{Manner, Server, listen};
use super::{ask, client};

/// Polls a future so often, and drops it; what it gave if it was done by then.
async fn poll_times<F: Future>(times: usize, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|cx| {
        if polls == times {
            return Poll::Ready(None);
        }
        polls += 1;
        match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            // The next turn is to drop it, whether or not anything happens.
            Poll::Pending if polls == times => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// The call that is dropped.
#[derive(Clone, Copy)]
enum Kind {
    Read,
    /// What must not be sent twice.
    Reset,
}

async fn call(client: &AuthenticationClient, kind: Kind, name: &str) -> String {
    match kind {
        Kind::Read => ask(client, name).await.unwrap(),
        Kind::Reset => {
            let body = ResetFactorDto::builder().factor_id(name).build();
            let response = client.reset_factor(body).request_id(name).await.unwrap();
            response.request_id().unwrap().to_owned()
        }
    }
}

/// Drops a call of this name after `polls` polls; whether it was done by then.
async fn drop_after(polls: usize, kind: Kind, name: &str, most: usize) -> bool {
    let (listener, host) = listen();
    let server = Server::new(Manner::InPieces);
    tokio::spawn(Arc::clone(&server).serve(listener));
    let at_once = Duration::from_millis(1);
    let client = client(&host, RetryPolicy::new().backoff(at_once, at_once));

    let done = poll_times(polls, call(&client, kind, name)).await;
    // The client goes on as if nothing had been.
    assert_eq!(ask(&client, "next").await.unwrap(), "next");

    drop(client);
    assert_idle_but_for_the_server(polls).await;
    let seen = server.seen().requests;
    let requests = seen.get(name).copied().unwrap_or_default();
    assert_eq!(seen["next"], 1, "after {polls} polls");
    assert!(requests <= most, "{requests} requests after {polls} polls");
    if let Some(answer) = &done {
        assert_eq!((answer.as_str(), requests), (name, most));
    }
    done.is_some()
}

/// Waits until the one task is left that accepts connections: a connection ends with its client, and
/// then what serves it.
async fn assert_idle_but_for_the_server(polls: usize) {
    let metrics = tokio::runtime::Handle::current().metrics();
    let idle = async {
        while metrics.num_alive_tasks() > 1 {
            tokio::task::yield_now().await;
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(20), idle).await;
    assert!(in_time.is_ok(), "{} tasks after {polls} polls", metrics.num_alive_tasks());
}

/// Drops a call after no poll, after one, and so on, until it is done by then.
fn drop_everywhere(kind: Kind, name: &str, most: usize) -> usize {
    (0..200)
        .find(|&polls| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(drop_after(polls, kind, name, most))
        })
        .expect("a call takes fewer polls")
}

#[test]
fn a_call_that_is_dropped_leaves_nothing_behind() {
    for kind in [Kind::Read, Kind::Reset] {
        let polls = drop_everywhere(kind, "one", 1);
        // Connecting, the head, and several pieces of the body.
        assert!(polls >= 4, "only {polls} polls: the server was too fast");
    }
}

#[test]
fn so_does_one_that_is_dropped_between_its_attempts() {
    let polls = drop_everywhere(Kind::Read, "busy", 2);
    assert!(polls >= 6, "only {polls} polls: the server was too fast");
}
