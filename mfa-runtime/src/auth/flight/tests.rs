//! Requests that land when they are told to, for a state that is the last of them.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, yield_now};

use super::*;

const LIMIT: Duration = Duration::from_mins(1);

/// The state is what came last, and it counts how many requests were made.
#[derive(Clone, Default)]
struct Bench {
    flights: Arc<Flights<Option<u8>, u8>>,
    made: Arc<AtomicUsize>,
}

impl Bench {
    /// Joins the request under way, or makes this one.
    fn board(&self, request: impl Future<Output = u8> + Send + 'static) -> Flight<u8> {
        let made = Arc::clone(&self.made);
        let launch = || {
            made.fetch_add(1, Ordering::SeqCst);
            request
        };
        let land = |state: &mut Option<u8>, came: u8| {
            *state = Some(came);
            came
        };
        match self.flights.board(LIMIT, |_, _| Step::Fly(()), launch, land) {
            Boarding::Fly((), flight) => flight,
            Boarding::Stay(()) => panic!("it was to fly"),
        }
    }

    /// A request that comes to what is sent.
    fn pending(&self) -> (oneshot::Sender<u8>, Flight<u8>) {
        let (land, landed) = oneshot::channel();
        (land, self.board(async { landed.await.unwrap() }))
    }

    fn state(&self) -> Option<u8> {
        self.flights.change(|state| *state)
    }

    fn made(&self) -> usize {
        self.made.load(Ordering::SeqCst)
    }
}

/// A runtime that is polled when the test says so, and whose clock stands still meanwhile.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().unwrap()
}

/// Lets all tasks do what they can do now.
async fn settle() {
    for _ in 0..20 {
        yield_now().await;
    }
}

#[tokio::test]
async fn one_result_for_all() {
    let bench = Bench::default();
    let (land, first) = bench.pending();
    let second = bench.board(async { panic!("a second request") });
    let third = tokio::spawn(bench.board(async { panic!("a third request") }).landed());
    settle().await;
    land.send(7).unwrap();
    assert_eq!(first.landed().await, Landing::Landed(7));
    assert_eq!(second.landed().await, Landing::Landed(7));
    assert_eq!(third.await.unwrap(), Landing::Landed(7));
    assert_eq!((bench.made(), bench.state()), (1, Some(7)));
}

#[tokio::test]
async fn there_is_another_one_only_after_the_end() {
    let bench = Bench::default();
    assert_eq!(bench.board(async { 1 }).landed().await, Landing::Landed(1));
    assert_eq!(bench.board(async { 2 }).landed().await, Landing::Landed(2));
    assert_eq!((bench.made(), bench.state()), (2, Some(2)));
}

#[tokio::test]
async fn the_decision_sees_whether_one_is_under_way() {
    let bench = Bench::default();
    let look = || {
        let decide = |state: &mut Option<u8>, is_under_way| Step::Stay((*state, is_under_way));
        let board = bench.flights.board(LIMIT, decide, || async { 0 }, |_, came: u8| came);
        match board {
            Boarding::Stay(seen) => seen,
            Boarding::Fly(..) => panic!("it was to stay"),
        }
    };
    assert_eq!(look(), (None, false));
    let (land, flight) = bench.pending();
    assert_eq!(look(), (None, true));
    land.send(7).unwrap();
    flight.landed().await;
    assert_eq!(look(), (Some(7), false));
}

#[tokio::test]
async fn it_is_finished_although_nobody_waits() {
    let bench = Bench::default();
    let (land, flight) = bench.pending();
    let mut waiting = Box::pin(flight.landed());
    let polled = poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx))).await;
    assert!(polled.is_pending());
    drop(waiting);
    settle().await;
    land.send(7).unwrap();
    settle().await;
    assert_eq!(bench.state(), Some(7));
}

/// The one who waits looks at the state as soon as it is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_state_comes_first() {
    for _ in 0..1000 {
        let bench = Bench::default();
        bench.board(async { 7 }).landed().await;
        assert_eq!(bench.state(), Some(7));
    }
}

/// Counts how often a future is polled.
struct Counted<F> {
    future: Pin<Box<F>>,
    polls: Arc<AtomicUsize>,
}

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> Poll<F::Output> {
        self.polls.fetch_add(1, Ordering::SeqCst);
        self.future.as_mut().poll(cx)
    }
}

/// A request with a thousand events on its way.
async fn eventful() -> u8 {
    for _ in 0..1000 {
        yield_now().await;
    }
    7
}

#[tokio::test]
async fn to_wait_costs_the_same_however_many_wait_and_whatever_happens() {
    for waiters in [1_usize, 200] {
        let bench = Bench::default();
        let (request, waiting) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let counted = Counted { future: Box::pin(eventful()), polls: Arc::clone(&request) };
        let mut flights = vec![bench.board(counted)];
        flights.resize_with(waiters, || bench.board(async { panic!("a second request") }));
        let wait = |flight: Flight<u8>| -> JoinHandle<Landing<u8>> {
            let future = Box::pin(flight.landed());
            tokio::spawn(Counted { future, polls: Arc::clone(&waiting) })
        };
        for task in flights.into_iter().map(wait).collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap(), Landing::Landed(7));
        }
        assert_eq!(request.load(Ordering::SeqCst), 1001);
        // When it begins to wait, and when it is told.
        assert_eq!(waiting.load(Ordering::SeqCst), 2 * waiters);
    }
}

#[tokio::test]
async fn a_panic_is_told_and_is_not_the_end() {
    let bench = Bench::default();
    let first = bench.board(async { panic!("as it should") });
    let second = bench.board(async { panic!("a second request") });
    assert_eq!(first.landed().await, Landing::Panicked);
    assert_eq!(second.landed().await, Landing::Panicked);
    assert_eq!(bench.board(async { 7 }).landed().await, Landing::Landed(7));
}

#[test]
fn a_runtime_that_ends_takes_its_request_along() {
    let bench = Bench::default();
    let (other, own) = (runtime(), runtime());
    let (land, flight) = other.block_on(async { bench.pending() });
    let waiting = own.spawn(flight.landed());
    own.block_on(settle());
    drop(other);
    assert!(land.is_closed());
    assert_eq!(own.block_on(waiting).unwrap(), Landing::Lost);
    let next = own.block_on(async { bench.board(async { 7 }).landed().await });
    assert_eq!((next, bench.state()), (Landing::Landed(7), Some(7)));
}

#[test]
fn a_runtime_that_stands_still_does_not_stop_the_others() {
    let bench = Bench::default();
    let (other, own) = (runtime(), runtime());
    let (land, flight) = other.block_on(async { bench.pending() });
    own.block_on(async {
        let begun = Instant::now();
        assert_eq!(flight.landed().await, Landing::Lost);
        assert!(begun.elapsed().abs_diff(LIMIT) < Duration::from_secs(1), "{:?}", begun.elapsed());
        let (second, flight) = bench.pending();
        // The first one comes back: it is not in the way of the second.
        land.send(1).unwrap();
        std::thread::scope(|scope| _ = scope.spawn(|| other.block_on(settle())));
        assert_eq!(bench.state(), Some(1));
        let third = bench.board(async { panic!("a third request") });
        second.send(2).unwrap();
        assert_eq!(flight.landed().await, Landing::Landed(2));
        assert_eq!(third.landed().await, Landing::Landed(2));
        assert_eq!(bench.made(), 2);
    });
}

#[test]
fn without_a_runtime_nobody_waits() {
    let bench = Bench::default();
    let flight = bench.board(async { 7 });
    assert_eq!(runtime().block_on(flight.landed()), Landing::Lost);
}

#[tokio::test(start_paused = true)]
async fn a_limit_without_end() {
    let flights: Arc<Flights<(), u8>> = Arc::default();
    let launch = || async {
        // A month.
        tokio::time::sleep(Duration::from_hours(30 * 24)).await;
        7
    };
    match flights.board(Duration::MAX, |(), _| Step::Fly(()), launch, |(), came: u8| came) {
        Boarding::Fly((), flight) => assert_eq!(flight.landed().await, Landing::Landed(7)),
        Boarding::Stay(()) => panic!("it was to fly"),
    }
}
