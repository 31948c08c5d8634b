//! Hooks that make calls.

use std::sync::{Mutex, OnceLock};

use super::*;
use crate::hooks::{AfterResponse, BeforeRequest, HookFuture, Hooks, OnRetry};
use crate::test_support::POST;
use crate::{Call, Error, Value};

/// Makes a call at one of the three moments of another one, and keeps what came of it.
struct Calling {
    at: At,
    client: Arc<OnceLock<rt::Client>>,
    outcome: Arc<Mutex<Option<Result<(), Error>>>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Before,
    After,
    Retry,
}

impl Calling {
    fn call<'a>(&'a self, at: At, operation: &str) -> HookFuture<'a> {
        // Its own call has hooks, too.
        let is_meant = at == self.at && operation == "getThing";
        Box::pin(async move {
            if is_meant {
                tokio::task::yield_now().await;
                let client = self.client.get().unwrap();
                let outcome = Call::<'_, Value>::new(client, rt::Request::new(&POST)).await;
                *self.outcome.lock().unwrap() = Some(outcome.map(drop));
            }
        })
    }
}

impl Hooks for Calling {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.call(At::Before, request.operation())
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        self.call(At::After, response.operation())
    }

    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        self.call(At::Retry, retry.operation())
    }
}

/// Makes a call of a client with a hook at that moment, which calls the same client or another one.
async fn outcome(at: At, most: Option<usize>, other: bool) -> Result<(), Error> {
    let server = Held::start(if at == At::Retry { "503 Busy" } else { "200 OK" }).await;
    server.allow(4);
    let (cell, outcome) = (Arc::<OnceLock<rt::Client>>::default(), Arc::default());
    let hooks = Calling { at, client: Arc::clone(&cell), outcome: Arc::clone(&outcome) };
    let limited = |builder: rt::ClientBuilder| match most {
        Some(most) => builder.max_in_flight(most),
        None => builder,
    };
    let machine = Arc::new(crate::test_support::StillMachine::default());
    let own = limited(builder(&server.host)).hooks(Arc::new(hooks)).environment(machine);
    let own = own.retry(RetryPolicy::new().max_attempts(2)).build().unwrap();
    let another = limited(builder(&server.host)).build().unwrap();
    assert!(cell.set(if other { another } else { own.clone() }).is_ok());
    assert_eq!(get(&own).await.is_ok(), at != At::Retry);
    outcome.lock().unwrap().take().unwrap()
}

#[tokio::test]
async fn a_hook_does_not_wait_for_its_own_place() {
    for at in [At::Before, At::After] {
        for most in [1, 5] {
            let error = outcome(at, Some(most), false).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0));
            assert_eq!(
                error.to_string(),
                "`postThing` is made by a hook, whose own call holds one of the places of \
                 `max_in_flight`: it could wait for itself; let hooks use another client"
            );
        }
    }
}

#[tokio::test]
async fn a_hook_may_call_another_client() {
    for at in [At::Before, At::After] {
        outcome(at, Some(1), true).await.unwrap();
    }
}

#[tokio::test]
async fn without_a_limit_there_is_nothing_to_wait_for() {
    for at in [At::Before, At::After] {
        outcome(at, None, false).await.unwrap();
    }
}

/// Between two attempts a call holds no place.
#[tokio::test]
async fn a_hook_between_two_attempts_may_call_its_own_client() {
    let error = outcome(At::Retry, Some(1), false).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
}
