//! More calls at once than the process may open connections.

use std::sync::Arc;

use mfa_client::{ErrorKind, RetryPolicy};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::server::{Manner, Server, listen};
use super::{ask, client};
use crate::support::process::{Descriptors, Part, part, told};

const TEST: &str = "load::descriptors::too_few_for_all_calls";
const DESCRIPTORS: usize = 64;
const CALLS: usize = 200;

#[test]
fn too_few_for_all_calls() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if part().is_some() {
        runtime.block_on(make_calls(&told("HOST")));
        return;
    }
    let (listener, host) = runtime.block_on(async { listen() });
    let (end, ended) = oneshot::channel();
    let server = std::thread::spawn(move || {
        let server = Server::new(Manner::AtOnce);
        runtime.block_on(async {
            tokio::select! {
                () = Arc::clone(&server).serve(listener) => {}
                ended = ended => ended.unwrap(),
            }
        });
        server.seen().connections
    });
    let client = Part::start(TEST, "client", Descriptors::Only(DESCRIPTORS), &[("HOST", &host)]);
    print!("{}", client.finish());
    end.send(()).unwrap();
    assert!(server.join().unwrap() < DESCRIPTORS);
}

/// Those that get no connection say so, and have sent nothing; afterwards the client is as before.
async fn make_calls(host: &str) {
    let client = client(host, RetryPolicy::none());
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { ask(&client, &number.to_string()).await });
    }
    let outcomes = calls.join_all().await;
    let errors: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
    println!("{} of {CALLS} calls failed: {}", errors.len(), errors[0]);
    assert!((CALLS - DESCRIPTORS..CALLS).contains(&errors.len()));
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(!error.may_have_reached_server(), "{error}");
    }
    assert_eq!(ask(&client, "next").await.unwrap(), "next");
}
