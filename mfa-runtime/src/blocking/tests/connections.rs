//! Which connections calls are made on.
//!
//! A connection is back in its pool a moment after its answer: who calls before that makes another
//! one. So these tests call until one was used again, which the third call does at the latest if
//! nothing else happens on the machine.

use std::iter;

use super::current_thread;
use super::server::{Seen, good, server};
use crate::test_support::{client, get};

const MOST_CALLS: usize = 100;

/// Whether a connection has carried two requests with this in their head.
fn is_used_again(seen: &Seen, in_head: &str) -> bool {
    let mut connections = seen.connections(in_head);
    let requests = connections.len();
    connections.sort_unstable();
    connections.dedup();
    connections.len() < requests
}

#[test]
fn are_used_again() {
    let (host, seen) = server(iter::repeat_with(good));
    let client = client(&host);
    let mut calls = 0;
    while !is_used_again(&seen, "") {
        calls += 1;
        assert!(calls <= MOST_CALLS, "{seen:?}");
        let response = get(&client).header("x", "y").send().unwrap();
        assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    }
}

/// A connection that an awaited call has made stands still with its runtime. A call that waits must
/// not take it, and neither the other way round.
#[test]
fn after_calls_that_were_awaited() {
    let (host, seen) = server(iter::repeat_with(good));
    let client = client(&host);
    let runtime = current_thread();
    let mut calls = 0;
    while !(is_used_again(&seen, "x-awaited") && is_used_again(&seen, "x-sent")) {
        calls += 1;
        assert!(calls <= MOST_CALLS, "{seen:?}");
        runtime.block_on(async { get(&client).header("x-awaited", "").await.unwrap() });
        get(&client).header("x-sent", "").send().unwrap();
        let sent = seen.connections("x-sent");
        let awaited = seen.connections("x-awaited");
        assert!(!awaited.iter().any(|connection| sent.contains(connection)), "{seen:?}");
    }
}
