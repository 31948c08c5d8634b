//! A state that many share, and one request for all of them that changes it.
//!
//! A request is a task of its own: it goes on when those who wait for it are dropped or lose patience, and
//! what it comes to is in the state before anybody is told. To wait costs a place in a list, whatever the
//! request does meanwhile.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use crate::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A state, and at most one request under way that will change it.
pub(super) struct Flights<S, T> {
    /// Never locked across an await, nor while anything is spawned.
    inner: Mutex<Inner<S, T>>,
}

struct Inner<S, T> {
    state: S,
    under_way: Option<Flight<T>>,
    /// How many have taken off.
    number: u64,
}

/// A request under way, for one who waits.
pub(super) struct Flight<T> {
    number: u64,
    landing: watch::Receiver<Option<Landing<T>>>,
    /// From here on nobody waits for it any more: the runtime that it is a task of stands still.
    lost_at: Instant,
}

/// The end of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Landing<T> {
    Landed(T),
    Panicked,
    /// It was dropped with its runtime, or has taken too long. Another one can be made.
    Lost,
}

/// Says what to do about one who asks.
pub(super) enum Step<R> {
    /// Nothing has to be waited for.
    Stay(R),
    /// Join the request under way, or make one.
    Fly(R),
}

/// The way of one who asked.
pub(super) enum Boarding<R, T> {
    Stay(R),
    Fly(R, Flight<T>),
}

impl<S: Default, T> Default for Flights<S, T> {
    fn default() -> Self {
        Self { inner: Mutex::new(Inner { state: S::default(), under_way: None, number: 0 }) }
    }
}

impl<S, T> Flights<S, T>
where
    S: Send + 'static,
    T: Clone + Send + Sync + 'static,
{
    /// Changes the state, in an instant.
    pub(super) fn change<R>(&self, change: impl FnOnce(&mut S) -> R) -> R {
        change(&mut self.inner().state)
    }

    /// Lets `decide` look at the state, and at whether a request is under way. `launch` makes the request,
    /// which counts as lost after `limit`. When it is through, `land` changes the state by what came, and
    /// makes of it what those who wait are told.
    pub(super) fn board<R, U, F>(
        self: &Arc<Self>,
        limit: Duration,
        decide: impl FnOnce(&mut S, bool) -> Step<R>,
        launch: impl FnOnce() -> F,
        land: fn(&mut S, U) -> T,
    ) -> Boarding<R, T>
    where
        F: Future<Output = U> + Send + 'static,
        U: Send + 'static,
    {
        let (asked, flight, report) = {
            let mut inner = self.inner();
            let Inner { state, under_way, .. } = &mut *inner;
            let current = under_way.as_ref().filter(|flight| flight.is_under_way());
            match (decide(state, current.is_some()), current) {
                (Step::Stay(asked), _) => return Boarding::Stay(asked),
                (Step::Fly(asked), Some(flight)) => return Boarding::Fly(asked, flight.clone()),
                (Step::Fly(asked), None) => {
                    let (flight, report) = inner.prepare(limit);
                    (asked, flight, report)
                }
            }
        };
        // Outside of a runtime the report is dropped, and the flight is lost.
        if let Ok(runtime) = Handle::try_current() {
            let (flights, number, request) = (Arc::clone(self), flight.number, launch());
            runtime.spawn(async move {
                let came = request.await;
                let told = flights.land(number, |state| land(state, came));
                report.landed(told);
            });
        }
        Boarding::Fly(asked, flight)
    }

    fn land(&self, number: u64, land: impl FnOnce(&mut S) -> T) -> T {
        let mut inner = self.inner();
        // One that was taken for lost has another one in its place.
        inner.under_way.take_if(|flight| flight.number == number);
        land(&mut inner.state)
    }

    fn inner(&self) -> MutexGuard<'_, Inner<S, T>> {
        // Whatever panicked, it is never halfway.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S, T> Inner<S, T> {
    fn prepare(&mut self, limit: Duration) -> (Flight<T>, Report<T>) {
        let (report, landing) = watch::channel(None);
        self.number += 1;
        let now = Instant::now();
        // A time that is too far away is as good as never.
        let lost_at = now.checked_add(limit).unwrap_or(now + NEVER);
        let flight = Flight { number: self.number, landing, lost_at };
        self.under_way = Some(flight.clone());
        (flight, Report(report))
    }
}

/// Longer than any request takes.
const NEVER: Duration = Duration::from_hours(365 * 24);

impl<T> Flight<T> {
    fn is_under_way(&self) -> bool {
        let is_silent = self.landing.has_changed().is_ok_and(|has_changed| !has_changed);
        is_silent && Instant::now() < self.lost_at
    }
}

impl<T: Clone> Flight<T> {
    /// Waits for the end. Whether anybody does makes no difference to the request.
    pub(super) async fn landed(mut self) -> Landing<T> {
        let landing = self.landing.wait_for(Option::is_some);
        match timeout_at(self.lost_at, landing).await {
            Ok(Ok(landing)) => landing.clone().unwrap_or(Landing::Lost),
            Ok(Err(_)) | Err(_) => Landing::Lost,
        }
    }
}

impl<T> Clone for Flight<T> {
    fn clone(&self) -> Self {
        let Self { number, landing, lost_at } = self;
        Self { number: *number, landing: landing.clone(), lost_at: *lost_at }
    }
}

/// How those who wait are told, once.
struct Report<T>(watch::Sender<Option<Landing<T>>>);

impl<T> Report<T> {
    fn landed(self, told: T) {
        self.0.send_replace(Some(Landing::Landed(told)));
    }
}

impl<T> Drop for Report<T> {
    fn drop(&mut self) {
        // Otherwise it has been told, or the runtime has dropped the task.
        if std::thread::panicking() {
            self.0.send_replace(Some(Landing::Panicked));
        }
    }
}

#[cfg(test)]
mod tests;
