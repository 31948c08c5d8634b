//! Reads and writes a list of objects, as generated types and as types with serde's derives, by turns.
//!
//! `bench-codec ROUNDS [OBJECTS]`: prints the median CPU time of each side, and the median of the rounds' ratios.

use std::hint::black_box;

use bytes::Bytes;
use mfa_runtime::testing::{Fake, Reply};
use serde::{Deserialize, Serialize};

mfa_runtime::client!("users.yaml");

/// By hand, what `users.yaml` says.
mod hand {
    use super::{Deserialize, Serialize};

    #[derive(Clone, Debug, Serialize, Deserialize)]
    pub struct User {
        pub id: String,
        pub name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        pub logins: i64,
        pub active: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub plan: Option<String>,
        pub address: Address,
    }

    #[derive(Clone, Debug, Serialize, Deserialize)]
    pub struct Address {
        pub city: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub zip: Option<String>,
    }
}

/// A list of so many objects, about 150 bytes each.
fn list(objects: usize) -> Bytes {
    let user = |n: usize| {
        format!(
            r#"{{"id":"62fc89c5acb2d1ed{n:08x}","name":"User {n}","email":"user{n}@example.com","logins":{n},"active":{},"plan":"{}","address":{{"city":"London","zip":"N1 7GU"}}}}"#,
            n % 3 == 0,
            ["free", "team", "company"][n % 3],
        )
    };
    format!("[{}]", (0..objects).map(user).collect::<Vec<_>>().join(",")).into()
}

/// CPU time of this thread, in seconds: other programs take theirs in the meantime.
fn cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Seconds that it takes, until what it makes is dropped.
fn seconds<T>(run: impl FnOnce() -> T) -> f64 {
    let begun = cpu_seconds();
    drop(black_box(run()));
    cpu_seconds() - begun
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Each round begins with the other side.
fn compare(
    name: &str,
    rounds: usize,
    mut hand: impl FnMut() -> f64,
    mut generated: impl FnMut() -> f64,
) {
    let round = |n: usize| {
        if n.is_multiple_of(2) {
            let hand = hand();
            (hand, generated())
        } else {
            let generated = generated();
            (hand(), generated)
        }
    };
    let times: Vec<(f64, f64)> = (0..rounds).map(round).skip(2).collect();
    let [hand, generated, ratio] = [|(hand, _)| hand, |(_, own)| own, |(hand, own)| own / hand]
        .map(|of: fn((f64, f64)) -> f64| median(times.iter().copied().map(of).collect()));
    let [hand, generated] = [hand, generated].map(|seconds| seconds * 1000.0);
    println!("{name:22} derives {hand:.2} ms  generated {generated:.2} ms  ratio {ratio:.3}");
}

fn main() {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<usize>().unwrap());
    let (rounds, objects) = (numbers.next().unwrap(), numbers.next().unwrap_or(20_000));
    let json = list(objects);
    println!("{objects} objects, {} bytes", json.len());
    let read_hand = || seconds(|| serde_json::from_slice::<Vec<hand::User>>(&json).unwrap());
    let read = || seconds(|| serde_json::from_slice::<Vec<types::User>>(&json).unwrap());
    compare("read", rounds, read_hand, read);
    let users: Vec<types::User> = serde_json::from_slice(&json).unwrap();
    let users_by_hand: Vec<hand::User> = serde_json::from_slice(&json).unwrap();
    let write_hand = || seconds(|| serde_json::to_vec(&users_by_hand).unwrap());
    let write = || seconds(|| serde_json::to_vec(&users).unwrap());
    assert_eq!(serde_json::to_vec(&users).unwrap(), json);
    compare("write", rounds, write_hand, write);
    answers(rounds, &json);
}

/// Whole calls without a network. The answer is decoded within the room that it may take.
fn answers(rounds: usize, json: &Bytes) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let fake = Fake::new().always("users", Reply::bytes(200, json.clone()));
    let client = Client::builder().service(fake).build().unwrap();
    let read_hand = || seconds(|| serde_json::from_slice::<Vec<hand::User>>(json).unwrap());
    let call = || seconds(|| runtime.block_on(async { client.users().await.unwrap() }));
    compare("read, answer of a call", rounds, read_hand, call);
}
