//! Memory over many calls, in a process of its own: the other tests would be measured too.

use std::sync::Arc;
use std::time::Duration;

use mfa_client::{AuthenticationClient, RetryPolicy};
use tokio::task::JoinSet;

use super::server::{Manner, Server, listen};
use super::{ask, client};
use crate::support::process::{Descriptors, Part, part, resident_bytes};

const TEST: &str = "load::memory::memory_stays_flat";
const AT_ONCE: usize = 64;
/// Until the allocator has what it needs.
const WARM_UP: usize = 6_400;
const CALLS: usize = 32_000;
/// For all of [`CALLS`]: if each left as little as 64 bytes, there would be twice as much.
const MOST_BYTES: u64 = 1 << 20;

#[test]
fn memory_stays_flat() {
    if part().is_none() {
        print!("{}", Part::start(TEST, "all", Descriptors::Most, &[]).finish());
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (listener, host) = listen();
        tokio::spawn(Server::new(Manner::AtOnce).serve(listener));
        let client = Arc::new(client(&host, RetryPolicy::none()));
        make_calls(&client, WARM_UP).await;
        let before = resident_bytes().0;
        make_calls(&client, CALLS).await;
        let after = resident_bytes().0;
        println!("{before} bytes, {after} after {CALLS} calls");
        assert!(after < before + MOST_BYTES, "{before} bytes, then {after}");
    });
}

/// Calls of which some succeed, some fail, and some are dropped on the way.
async fn make_calls(client: &Arc<AuthenticationClient>, calls: usize) {
    for _ in 0..calls / AT_ONCE {
        let mut wave = JoinSet::new();
        for number in 0..AT_ONCE {
            wave.spawn(make_call(Arc::clone(client), number));
        }
        assert_eq!(wave.join_all().await.len(), AT_ONCE);
    }
}

async fn make_call(client: Arc<AuthenticationClient>, number: usize) {
    match number % 4 {
        0 => assert_eq!(ask(&client, "bad").await.unwrap_err().status().unwrap().as_u16(), 500),
        // When the limit is over before it begins, the first wait is the last.
        1 => _ = tokio::time::timeout(Duration::ZERO, ask(&client, "dropped")).await,
        _ => assert_eq!(ask(&client, "good").await.unwrap(), "good"),
    }
}
