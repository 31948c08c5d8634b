//! The single request for a token, in `auth/flight.rs`.

use std::sync::Arc;
use std::time::Duration;

use shuttle::future::batch_semaphore::{BatchSemaphore, Fairness};
use shuttle::future::{JoinHandle, block_on, spawn, yield_now};
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{self, Canceller, cancellable};
use tokio::time;

use crate::flight::{Boarding, Flights, Landing, Step};

const LIMIT: Duration = Duration::from_mins(1);
/// So often a call tries again, in the client.
const TRIES: usize = 3;

/// A number, or nothing: what a request leaves behind.
type Came = Result<usize, ()>;

/// What the calls of one execution share.
#[derive(Clone, Default)]
struct Desk {
    flights: Arc<Flights<Option<usize>, Came>>,
    made: Arc<AtomicUsize>,
    under_way: Arc<AtomicUsize>,
}

/// One request is under way.
struct UnderWay(Arc<AtomicUsize>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Desk {
    fn open() -> Self {
        runtime::start();
        time::start();
        Self::default()
    }

    /// The number of one request, and the mark that it is under way.
    fn make(&self) -> (usize, UnderWay) {
        let number = self.made.fetch_add(1, Ordering::SeqCst);
        self.under_way.fetch_add(1, Ordering::SeqCst);
        (number, UnderWay(Arc::clone(&self.under_way)))
    }

    /// What is there, or what a request brings that `request` makes, with its number.
    async fn call<F>(&self, request: impl Fn(usize) -> F) -> Landing<Came>
    where
        F: Future<Output = Came> + Send + 'static,
    {
        let decide = |state: &mut Option<usize>, _| {
            state.map_or(Step::Fly(None), |was| Step::Stay(Some(was)))
        };
        let launch = || {
            let (number, under_way) = self.make();
            let request = request(number);
            async move {
                let _under_way = under_way;
                request.await
            }
        };
        let land = |state: &mut Option<usize>, came: Came| {
            *state = state.or(came.ok());
            came
        };
        match self.flights.board(LIMIT, decide, launch, land) {
            Boarding::Stay(there) => Landing::Landed(there.ok_or(())),
            Boarding::Fly(_, flight) => {
                let landing = flight.landed().await;
                if let Landing::Landed(Ok(_)) = landing {
                    assert!(self.state().is_some(), "one was told before it was there");
                }
                landing
            }
        }
    }

    /// As the client does: again, if a request was lost.
    async fn call_again<F>(&self, request: impl Fn(usize) -> F) -> Came
    where
        F: Future<Output = Came> + Send + 'static,
    {
        for _ in 0..TRIES {
            if let Landing::Landed(came) = self.call(&request).await {
                return came;
            }
        }
        Err(())
    }

    fn state(&self) -> Option<usize> {
        self.flights.change(|state| *state)
    }

    fn made(&self) -> usize {
        self.made.load(Ordering::SeqCst)
    }
}

/// A request with an event on its way.
async fn good(number: usize) -> Came {
    yield_now().await;
    Ok(number)
}

fn all<T>(tasks: Vec<JoinHandle<T>>) -> Vec<T> {
    tasks.into_iter().map(|task| block_on(task).unwrap()).collect()
}

/// Whenever they come, one request does for all.
pub fn one_request_for_all() {
    let desk = Desk::open();
    let call = |_| {
        let desk = desk.clone();
        spawn(async move { desk.call(good).await })
    };
    for landing in all((0..3).map(call).collect()) {
        assert_eq!(landing, Landing::Landed(Ok(0)));
    }
    assert_eq!(desk.made(), 1);
}

/// Whenever they leave, the request is finished, and nobody else is disturbed.
pub fn callers_leave() {
    let desk = Desk::open();
    let call = |_| -> (Canceller, JoinHandle<_>) {
        let desk = desk.clone();
        let (canceller, call) = cancellable(async move { desk.call(good).await });
        (canceller, spawn(call))
    };
    let (cancellers, mut calls): (Vec<_>, Vec<_>) = (0..3).map(call).unzip();
    let patient = calls.pop();
    let leaving = spawn(async move { cancellers[..2].iter().for_each(Canceller::cancel) });
    assert_eq!(all(patient.into_iter().collect()), [Some(Landing::Landed(Ok(0)))]);
    block_on(leaving).unwrap();
    for landing in all(calls) {
        assert!(landing.is_none_or(|landing| landing == Landing::Landed(Ok(0))));
    }
    assert_eq!((desk.made(), desk.state()), (1, Some(0)));
}

/// The first request fails. Those who waited are told, and there are never two requests at once.
pub fn requests_fail() {
    let desk = Desk::open();
    let call = |_| {
        let desk = desk.clone();
        spawn(async move {
            let under_way = Arc::clone(&desk.under_way);
            let request = |number| {
                let under_way = Arc::clone(&under_way);
                async move {
                    yield_now().await;
                    assert_eq!(under_way.load(Ordering::SeqCst), 1);
                    if number == 0 { Err(()) } else { Ok(number) }
                }
            };
            desk.call(request).await
        })
    };
    let landings = all((0..3).map(call).collect());
    assert!(landings.contains(&Landing::Landed(Err(()))));
    for landing in landings {
        assert!(matches!(landing, Landing::Landed(Err(()) | Ok(1))), "{landing:?}");
    }
    assert!(desk.made() <= 2);
}

/// A runtime takes its tasks along at some moment; the calls are in another one.
pub fn runtimes_end() {
    let desk = Desk::open();
    let call = |_| {
        let desk = desk.clone();
        spawn(async move { desk.call_again(good).await })
    };
    let calls: Vec<_> = (0..3).map(call).collect();
    runtime::shut_down();
    for came in all(calls) {
        assert!(matches!(came, Ok(0 | 1)), "{came:?}");
    }
    assert!(desk.made() <= 2);
}

/// The first request stands still until others have given it up, and then fails, before or behind the second.
pub fn requests_take_too_long() {
    let desk = Desk::open();
    let gates = [(); 2].map(|()| Arc::new(BatchSemaphore::new(0, Fairness::StrictlyFair)));
    let call = |_| {
        let (desk, gates) = (desk.clone(), gates.clone());
        spawn(async move {
            let request = |number| {
                let [begin, end] = gates.clone();
                async move {
                    if number == 0 {
                        begin.release(1);
                        end.acquire(1).await.unwrap();
                        return Err(());
                    }
                    good(number).await
                }
            };
            desk.call_again(request).await
        })
    };
    let calls: Vec<_> = (0..4).map(call).collect();
    let [begun, end] = gates;
    block_on(begun.acquire(1)).unwrap();
    time::advance(LIMIT);
    end.release(1);
    for came in all(calls) {
        assert!(matches!(came, Ok(1) | Err(())), "{came:?}");
    }
    assert!(desk.made() <= 2, "the first one made room for a third");
}
