//! `.send()` where it may wait, and where it must not. Servers are threads of their own, so that
//! none stands still because a call does, unless that is what a test is about.

mod connections;
mod server;
mod tokens;

use std::net::TcpListener;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::task::{LocalSet, coop, spawn_blocking};

use self::server::{good, server};
use super::is_inside_a_task;
use crate::__private as rt;
use crate::test_support::{POST, Then, builder, client, get, serve};
use crate::{Call, Error, ErrorKind, RetryPolicy, Value};

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn assert_refused(outcome: Result<crate::Response<Value>, Error>) {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!((error.attempts(), error.may_have_reached_server()), (0, false));
    assert_eq!(
        error.to_string(),
        "`getThing` cannot wait here: `.send()` would stop all tasks of the async runtime that it \
         is called in; `.await` the call, or move `.send()` into `tokio::task::spawn_blocking`"
    );
}

#[test]
fn on_many_threads_at_once() {
    let (servers, seen): (Vec<_>, Vec<_>) = (0..8).map(|_| server([good()])).unzip();
    thread::scope(|scope| {
        for host in &servers {
            scope.spawn(|| get(&client(host)).send().unwrap());
        }
    });
    assert!(seen.iter().all(|seen| seen.connections("").len() == 1), "{seen:?}");

    let client = client("http://localhost:1");
    thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| get(&client).send())).collect();
        for call in calls {
            assert_eq!(call.join().unwrap().unwrap_err().kind(), ErrorKind::Connect);
        }
    });
}

#[test]
fn beside_a_runtime_that_was_entered() {
    let (host, _) = server([good()]);
    let runtime = current_thread();
    let _guard = runtime.enter();
    get(&client(&host)).send().unwrap();
}

/// The server is a task of the same runtime, which has one worker: it answers only if that goes on.
#[test]
fn in_a_runtime_with_several_threads() {
    multi_thread().block_on(async {
        for _ in 0..2 {
            let server = serve(good(), Then::Close).await;
            tokio::spawn(async move { get(&client(&server.host)).send().unwrap() }).await.unwrap();
        }
        let server = serve(good(), Then::Close).await;
        get(&client(&server.host)).send().unwrap();
    });
}

#[test]
fn in_a_runtime_with_one_thread() {
    let client = client("http://localhost:1");
    current_thread().block_on(async {
        assert_refused(get(&client).send());
        let again = client.clone();
        tokio::spawn(async move { assert_refused(get(&again).send()) }).await.unwrap();
        assert_eq!(get(&client).await.unwrap_err().kind(), ErrorKind::Connect);
    });
}

/// In these `tokio` itself says no, by a panic that is caught.
#[test]
fn in_tasks_that_cannot_move() {
    let client = client("http://localhost:1");
    multi_thread()
        .block_on(LocalSet::new().run_until(async { assert_refused(get(&client).send()) }));
    current_thread().block_on(coop::unconstrained(async { assert_refused(get(&client).send()) }));
}

#[test]
fn on_threads_for_blocking_work() {
    for runtime in [current_thread(), multi_thread()] {
        let (host, _) = server([good()]);
        let call = spawn_blocking_in(&runtime, move || get(&client(&host)).send().map(drop));
        call.unwrap();
    }
}

fn spawn_blocking_in<T: Send + 'static>(
    runtime: &Runtime,
    work: impl FnOnce() -> T + Send + 'static,
) -> T {
    runtime.block_on(async { spawn_blocking(work).await.unwrap() })
}

#[test]
fn what_a_task_has_left_stays() {
    current_thread().block_on(async {
        let before = steps_left();
        assert!(before < 1024 && is_inside_a_task());
        assert_eq!(steps_left(), before);
    });
    assert!(!is_inside_a_task());
}

/// How many steps this task may still make; they are given back in the order that restores them.
fn steps_left() -> usize {
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let mut taken = Vec::new();
    while let std::task::Poll::Ready(step) = coop::poll_proceed(&mut cx) {
        taken.push(step);
        assert!(taken.len() < 10_000);
    }
    let left = taken.len();
    while taken.pop().is_some() {}
    left
}

#[test]
fn retries_hold() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n".to_owned();
    let (host, _) = server([busy.clone(), busy, good()]);
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(&host).retry(at_once).build().unwrap();
    assert_eq!(get(&client).send().unwrap().attempts(), 3);
}

#[test]
fn a_post_is_not_sent_again() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n".to_owned();
    let (host, _) = server([busy, good()]);
    let client = builder(&host).retry(RetryPolicy::new()).build().unwrap();
    let call: Call<'_, Value> = Call::new(&client, rt::Request::new(&POST));
    assert_eq!(call.send().unwrap_err().attempts(), 1);
}

#[test]
fn deadlines_hold() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let client = client(&format!("http://{}", listener.local_addr().unwrap()));
    let begun = Instant::now();
    let error = get(&client).timeout(Duration::from_millis(50)).send().unwrap_err();
    assert!(error.is_timeout() && error.may_have_reached_server(), "{error}");
    assert!((50..5000).contains(&begun.elapsed().as_millis()), "{:?}", begun.elapsed());
    drop(listener);
}

/// What a client's thread works on is gone with the last clone, also inside of a runtime.
#[test]
fn a_thread_ends_with_its_client() {
    let client = client("http://localhost:1");
    get(&client).send().unwrap_err();
    let (held, released) = channel::<()>();
    client
        .wait(async {
            tokio::spawn(async move {
                let _held = held;
                std::future::pending::<()>().await;
            });
        })
        .unwrap();
    let clone = client.clone();
    drop(client);
    assert_eq!(released.try_recv(), Err(std::sync::mpsc::TryRecvError::Empty));
    current_thread().block_on(async { drop(clone) });
    // The task is dropped by the thread, which then ends.
    released.recv().unwrap_err();
}

#[test]
fn a_client_that_is_only_awaited_starts_no_thread() {
    let client = client("http://localhost:1");
    current_thread().block_on(async { get(&client).await.unwrap_err() });
    assert!(!client.is_driven());
    get(&client).send().unwrap_err();
    assert!(client.is_driven());
}

#[test]
fn a_panic_is_passed_on() {
    let client = client("http://localhost:1");
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        client.wait(async { panic!("of the caller's own code") })
    }));
    assert!(panic.is_err());
    get(&client).send().unwrap_err();
}

#[test]
fn inside_of_another_one() {
    let (host, _) = server([good()]);
    let (outer, inner) = (client("http://localhost:1"), client(&host));
    outer.wait(async { get(&inner).send().unwrap() }).unwrap();
}
