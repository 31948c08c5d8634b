//! Memory that the largest answers take which fail; those that can be read are in `decoded`. The calls are made by
//! a process of its own for each, of which the system knows the most that it ever had; the server is in this one.

#![allow(clippy::print_stdout, reason = "one process tells another what it has seen")]

use std::time::Duration;

use mfa_client::{Error, Response, RetryPolicy, Timeouts};
use tokio::runtime::{Builder, Runtime};

use super::api::types::Done;
use super::api::{Class, Client};
use super::run::attempt_limit;
use super::server::{Act, Server};
use super::table::{GOOD, large};
use crate::support::process::{Descriptors, Part, part, resident_bytes, told};

const TEST: &str = "faults::memory::is_bounded";
/// Beyond what the process had before: an answer may have 4 MiB, and is copied while it grows.
const MOST_BYTES: u64 = 16 << 20;
/// What one process holds to show that it would be seen.
const CONTROL_BYTES: usize = 32 << 20;

#[test]
fn is_bounded() {
    match part().as_deref() {
        None => compare(),
        Some("control") => print_peak(|_| {
            let held = std::hint::black_box(vec![1_u8; CONTROL_BYTES]);
            assert_eq!(held.len(), CONTROL_BYTES);
        }),
        Some(_) => print_peak(|runtime| {
            let limit = Duration::from_millis(told("LIMIT").parse().unwrap());
            let outcomes = runtime.block_on(make_calls(&told("BAD"), limit));
            assert!(outcomes.iter().all(Result::is_err), "{outcomes:?}");
        }),
    }
}

fn compare() {
    let control = peak("control", &[]);
    assert!(MOST_BYTES < control, "{CONTROL_BYTES} bytes were held, and {control} seen");
    for row in large() {
        let limit = attempt_limit(&row).as_millis().to_string();
        let server = Server::start(vec![row.act]);
        let peak = peak("call", &[("BAD", &server.host()), ("LIMIT", &limit)]);
        println!("{}: {} KiB", row.name, peak >> 10);
        assert!(peak < MOST_BYTES, "{}: {peak} bytes", row.name);
        assert!(1 < server.stop().requests, "{}", row.name);
    }
}

fn peak(name: &str, told: &[(&str, &str)]) -> u64 {
    peak_of(TEST, name, told).0
}

/// The most that a process has while it does its part of `test`, beyond what it had before; and what it
/// has printed.
pub(super) fn peak_of(test: &str, name: &str, told: &[(&str, &str)]) -> (u64, String) {
    let server = Server::start(vec![Act::Answer(GOOD.into())]);
    let host = server.host();
    let told = [told, &[("GOOD", &host)]].concat();
    let printed = Part::start(test, name, Descriptors::Most, &told).finish();
    let peak = printed.lines().find_map(|line| line.split_once("peak: "));
    (peak.unwrap().1.parse().unwrap(), printed)
}

/// Does this after something that costs what every call does.
pub(super) fn print_peak(deed: impl FnOnce(&Runtime)) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let outcomes = runtime.block_on(make_calls(&told("GOOD"), Duration::from_secs(10)));
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let (before, _) = resident_bytes();
    deed(&runtime);
    let (_, most) = resident_bytes();
    println!("peak: {}", most.saturating_sub(before));
}

/// Makes a call that is sent again, and one that is not.
async fn make_calls(host: &str, limit: Duration) -> [Result<Response<Done>, Error>; 2] {
    let retry = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let builder = Client::builder().host(host).timeouts(Timeouts::new().attempt(limit));
    let client = builder.retry(retry).build().unwrap();
    [Class::Reads.call(&client, 10).await, Class::Plain.call(&client, 10).await]
}
