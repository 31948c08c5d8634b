//! Ten thousand calls at once. Each has a connection of its own, and so a file descriptor in the
//! client and one in the server: they are two processes, whose limits are raised as far as the machine
//! allows. Where that is not far enough there are as many calls as there can be.

use std::sync::Arc;

use mfa_client::RetryPolicy;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::server::{Manner, Server, listen};
use super::{ask, client};
use crate::support::process::{Descriptors, Part, part, told, wait_for_the_end};

const TEST: &str = "load::together::ten_thousand_calls_at_once";
/// What a process has open beside connections.
const SPARE: usize = 64;
const WAVES: usize = 2;

#[test]
fn ten_thousand_calls_at_once() {
    match part().as_deref() {
        Some("server") => serve(told("CALLS").parse().unwrap()),
        Some(_) => make_calls(told("CALLS").parse().unwrap(), &told("HOST")),
        None => {
            let calls = Descriptors::Most.count().saturating_sub(SPARE).min(10_000);
            assert!(calls >= 500, "only {calls} calls are possible on this machine");
            let calls = calls.to_string();
            let start = |part, told: &[_]| Part::start(TEST, part, Descriptors::Most, told);
            let mut server = start("server", &[("CALLS", &calls)]);
            let host = server.line("host: ");
            let client = start("client", &[("CALLS", &calls), ("HOST", &host)]);
            let (client, server) = (client.finish(), server.finish());
            println!("{calls} calls at once\n{client}{server}");
        }
    }
}

/// Answers no call before all of a wave are there, and then the latest first.
fn serve(calls: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = Server::new(Manner::Together(calls));
    let (end, ended) = oneshot::channel();
    std::thread::spawn(move || {
        wait_for_the_end();
        end.send(())
    });
    runtime.block_on(async {
        let (listener, host) = listen();
        println!("host: {host}");
        tokio::select! {
            () = Arc::clone(&server).serve(listener) => {}
            ended = ended => ended.unwrap(),
        }
    });
    let seen = server.seen();
    println!("server: {} connections", seen.connections);
    assert_eq!(seen.requests.len(), calls, "a call was lost");
    assert!(seen.requests.values().all(|&count| count == WAVES), "a call was made twice");
    // That is what a call in flight costs over HTTP/1.1. A later wave uses what the first has left, if the machine
    // is not so busy that the pool has given it up by then.
    assert!((calls..=calls * WAVES).contains(&seen.connections), "{}", seen.connections);
}

fn make_calls(calls: usize, host: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = client(host, RetryPolicy::none());
        for _ in 0..WAVES {
            let mut wave = JoinSet::new();
            for number in 0..calls {
                let client = client.clone();
                wave.spawn(async move {
                    let name = format!("{number}");
                    assert_eq!(ask(&client, &name).await.unwrap(), name);
                });
            }
            assert_eq!(wave.join_all().await.len(), calls);
        }
    });
}
