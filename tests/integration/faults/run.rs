//! Runs a table: every row, for every retry class, with the fault each time and with it once.

use std::time::{Duration, Instant};

use mfa_client::{Error, ErrorKind, Response, RetryPolicy, Timeouts};

use super::api::types::Done;
use super::api::{Class, Client};
use super::server::{Act, Seen, Server};
use super::table::{GOOD, Row, Then};

/// Long enough for a loaded machine to send a request, as most rows have to.
const SHORT: Duration = Duration::from_millis(300);
/// No row takes as long: three attempts of 300 ms are the most there is.
const BOUND: Duration = Duration::from_secs(10);

/// Runs each row on a thread of its own.
pub(super) fn run(rows: Vec<Row>) {
    std::thread::scope(|scope| {
        for row in rows {
            scope.spawn(move || {
                for class in Class::ALL {
                    run_class(&row, class);
                }
            });
        }
    });
}

fn run_class(row: &Row, class: Class) {
    let then = if class.is_harmless_twice() { row.harmless } else { row.other };
    let name = format!("{}, {class:?}", row.name);

    let (outcome, seen) = call(class, vec![row.act.clone()], limits(row));
    if let Err(error) = &outcome {
        let unsent = error.kind() == ErrorKind::Connect;
        assert_eq!(error.may_have_reached_server(), !unsent, "{name}: {error}");
    }
    let attempts = if matches!(then, Then::Repeats(_)) { 3 } else { 1 };
    assert_eq!(Outcome::from(outcome), Outcome::of(then, attempts), "{name}");
    assert_seen(&name, &row.act, seen, attempts);

    // Nobody can be there and not there.
    if !matches!(row.act, Act::Refuse) {
        let good = Act::Answer(GOOD.into());
        let (outcome, seen) = call(class, vec![row.act.clone(), good], limits(row));
        let attempts = if matches!(then, Then::Repeats(_)) { 2 } else { 1 };
        let expected = match then {
            Then::Repeats(_) => Outcome::Success(attempts),
            _ => Outcome::of(then, attempts),
        };
        assert_eq!(Outcome::from(outcome), expected, "{name}, once");
        assert_eq!(seen.connections, attempts, "{name}, once");
    }
}

fn assert_seen(name: &str, act: &Act, seen: Seen, attempts: u32) {
    let expected = match act {
        Act::Refuse => Seen { connections: 0, requests: 0 },
        Act::Ignore | Act::ResetUnread => Seen { connections: attempts, requests: 0 },
        _ => Seen { connections: attempts, requests: attempts },
    };
    assert_eq!(seen, expected, "{name}");
}

/// What became of a call, and after how many attempts.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Success(u32),
    Failure(ErrorKind, u32),
}

impl Outcome {
    fn of(then: Then, attempts: u32) -> Self {
        match then {
            Then::Succeeds => Self::Success(attempts),
            Then::Fails(kind) | Then::Repeats(kind) => Self::Failure(kind, attempts),
        }
    }
}

impl From<Result<Response<Done>, Error>> for Outcome {
    fn from(outcome: Result<Response<Done>, Error>) -> Self {
        match outcome {
            Ok(response) => Self::Success(response.attempts()),
            Err(error) => Self::Failure(error.kind(), error.attempts()),
        }
    }
}

fn limits(row: &Row) -> Timeouts {
    Timeouts::new().attempt(attempt_limit(row)).operation(Duration::from_secs(40))
}

/// A short one only where a limit is what the row is about.
pub(super) fn attempt_limit(row: &Row) -> Duration {
    let is_timeout = matches!(row.harmless, Then::Repeats(ErrorKind::Timeout));
    if is_timeout { SHORT } else { BOUND }
}

/// Makes one call, on a runtime of its own, and sees that nothing of it is left there.
pub(super) fn call(
    class: Class,
    acts: Vec<Act>,
    timeouts: Timeouts,
) -> (Result<Response<Done>, Error>, Seen) {
    // No socket takes a long request at one go.
    let size = if matches!(acts[0], Act::ResetInRequest) { 8_000_000 } else { 10 };
    let server = Server::start(acts);
    let begun = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outcome = runtime.block_on(async {
        let at_once = Duration::from_millis(1);
        let policy = RetryPolicy::new().backoff(at_once, at_once);
        let client = Client::builder().host(server.host()).timeouts(timeouts).retry(policy);
        let client = client.build().unwrap();
        let outcome = class.call(&client, size).await;
        drop(client);
        assert_idle(&format!("{class:?}")).await;
        outcome
    });
    assert!(begun.elapsed() < BOUND, "{class:?} took {:?}", begun.elapsed());
    // Before the runtime goes, which would close whatever it still has.
    let seen = server.stop();
    drop(runtime);
    (outcome, seen)
}

/// Waits until no task is left on this runtime: connections end when their client does.
async fn assert_idle(name: &str) {
    let metrics = tokio::runtime::Handle::current().metrics();
    let idle = async {
        while metrics.num_alive_tasks() > 0 {
            tokio::task::yield_now().await;
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(5), idle).await;
    assert!(in_time.is_ok(), "{name}: {} tasks are left", metrics.num_alive_tasks());
}
