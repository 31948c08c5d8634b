//! All that can become of a call, for every operation.

use std::collections::BTreeSet;

use mfa_client::ErrorKind;
use mfa_client::hooks::{AfterResponse, BeforeRequest, HookFuture, Hooks, OnRetry, done};

use super::calls::{Call, Setup, calls};
use super::servers::{self, Deed};
use super::{SECRET, assert_hidden, assert_no_secret_in_urls, everything, panic_text, shown};
use crate::support::clients::{Clients, Outcome};
use crate::support::collector::Collector;
use crate::support::document;
use crate::support::recorder::{Recorded, Recorder};

/// Logs everything that a hook can see, and adds a header of which nobody shall see the value.
#[derive(Clone)]
pub(super) struct Talkative;

impl Hooks for Talkative {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        let added = request.header("x-hook", SECRET);
        let refused = request.header("authorization", SECRET).unwrap_err();
        let broken = request.header("x-broken", "hunter3canary\n").unwrap_err();
        tracing::info!(
            "hook: {request:?} {request:#?} {added:?} {} {}",
            shown(&refused),
            shown(&broken)
        );
        done()
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        tracing::info!("hook: {}", everything(response));
        done()
    }

    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        tracing::info!("hook: {}", everything(retry));
        done()
    }
}

/// How often each kind of error was seen, so that no test is about nothing.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) successes: usize,
    kinds: Vec<ErrorKind>,
    retries: usize,
}

impl Seen {
    pub(super) fn errors(&self, kind: ErrorKind) -> usize {
        self.kinds.iter().filter(|seen| **seen == kind).count()
    }

    /// Looks at what came out of a call.
    pub(super) fn look(&mut self, outcome: Outcome, deed: &str) {
        match outcome {
            Ok(answer) => {
                self.successes += 1;
                // What is no secret may be seen in the value of whoever asked for it.
                if deed == "secrets" {
                    assert_hidden(&answer.debug);
                }
            }
            Err(error) => {
                self.retries += usize::from(1 < error.attempts());
                self.kinds.push(error.kind());
                assert_hidden(&shown(&error));
                // One panic of a kind is enough: each is as long as the others.
                if self.errors(error.kind()) == 1 {
                    assert_hidden(&panic_text(Err(error)));
                }
            }
        }
    }
}

/// Makes a call, and looks at all that is written while it is made.
pub(super) async fn watched(call: Call, clients: Clients) -> Outcome {
    overheard(call, clients).await.0
}

/// The same, with all that was written.
pub(super) async fn overheard(call: Call, clients: Clients) -> (Outcome, String) {
    let collector = Collector::default();
    let watching = collector.watch();
    let outcome = (call.1)(clients).await;
    // What the connection's own task says at its end, too.
    tokio::task::yield_now().await;
    drop(watching);
    let text = collector.text();
    assert_hidden(&text);
    // That this much is written is what the test is about.
    for source in [" reqwest::connect: ", " hyper_util::", "\"mfa_client\"", "message=hook: "] {
        assert!(text.contains(source), "{source}: {text}");
    }
    (outcome, text)
}

/// What a request brings over the wire, which is where the canary belongs.
fn assert_sent(requests: &[Recorded]) {
    for request in requests {
        assert_eq!(request.header("x-own"), [SECRET]);
        assert_eq!(request.header("x-hook"), [SECRET]);
        assert_eq!(request.header("x-standing"), [SECRET]);
    }
    assert_no_secret_in_urls(requests);
}

async fn run(deeds: Vec<Deed>) -> Seen {
    run_by(deeds, async |host| Setup::new(host)).await
}

/// Makes all calls to a server that does each of these, in the way that `connect` gives for its host.
pub(super) async fn run_by(deeds: Vec<Deed>, connect: impl AsyncFn(String) -> Setup) -> Seen {
    let mut seen = Seen::default();
    for deed in deeds {
        for call in calls() {
            let recorder = Recorder::start((deed.script)(call.0)).await;
            let clients = connect(recorder.host()).await.clients();
            let outcome = watched(call, clients).await;
            seen.look(outcome, deed.name);
            let requests = recorder.stop().await;
            assert_ne!(requests.len(), 0, "{}, {}", deed.name, call.0);
            assert_sent(&requests);
        }
    }
    seen
}

#[test]
fn no_operation_is_missing() {
    let made: BTreeSet<_> = calls().into_iter().map(|(id, _)| id).collect();
    let described: BTreeSet<_> =
        document::operations().into_iter().map(|operation| operation.id).collect();
    let others: Vec<_> = made.difference(&described).collect();
    assert_eq!((described.difference(&made).count(), others), (0, vec![&"request"]));
}

#[tokio::test]
async fn successes() {
    let seen = run(servers::successes()).await;
    assert_eq!((seen.successes, seen.kinds.len()), (2 * calls().len(), 0), "{seen:?}");
}

#[tokio::test]
async fn refusals() {
    let seen = run(servers::refusals()).await;
    assert_eq!(seen.errors(ErrorKind::Api), 7 * calls().len(), "{seen:?}");
    assert_eq!(seen.errors(ErrorKind::Redirect), 2 * calls().len());
    assert!(20 < seen.retries, "{seen:?}");
}

#[tokio::test]
async fn answers_that_cannot_be_read() {
    let seen = run(servers::unreadable()).await;
    assert_eq!(seen.errors(ErrorKind::TooLarge), calls().len());
    assert!(4 * calls().len() < seen.errors(ErrorKind::Decode), "{seen:?}");
}

#[tokio::test]
async fn answers_that_break_off() {
    let seen = run(servers::broken()).await;
    assert_eq!(seen.errors(ErrorKind::Transport), 7 * calls().len(), "{seen:?}");
    assert!(20 < seen.retries, "{seen:?}");
}

#[tokio::test]
async fn servers_that_are_not_there() {
    // Who is bound and does not listen refuses, and keeps the port from others.
    let nobody = tokio::net::TcpSocket::new_v4().unwrap();
    nobody.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let host = format!("http://{}", nobody.local_addr().unwrap());
    let mut seen = Seen::default();
    for call in calls() {
        let outcome = watched(call, Setup::new(host.clone()).clients()).await;
        seen.look(outcome, "not there");
    }
    assert_eq!(seen.errors(ErrorKind::Connect), calls().len(), "{seen:?}");
    assert_eq!(seen.retries, calls().len(), "{seen:?}");
}

/// All operations at once, for every one of them has to wait.
#[tokio::test]
async fn servers_that_keep_silent() {
    let mut seen = Seen::default();
    for deed in servers::silent() {
        let collector = Collector::default();
        let watching = collector.watch();
        let tasks = tokio::task::LocalSet::new();
        let made = calls().into_iter().map(|(id, call)| {
            tasks.spawn_local(async move {
                let recorder = Recorder::start((deed.script)(id)).await;
                call(Setup::new(recorder.host()).impatient().clients()).await
            })
        });
        let made: Vec<_> = made.collect();
        tasks.await;
        drop(watching);
        assert_hidden(&collector.text());
        for outcome in made {
            seen.look(outcome.await.unwrap(), deed.name);
        }
    }
    assert_eq!(seen.errors(ErrorKind::Timeout), 3 * calls().len(), "{seen:?}");
    assert!(20 < seen.retries, "{seen:?}");
}
