//! A clock that stands still until a model moves it.

use std::cell::{Cell, RefCell};
use std::ops::Add;
use std::pin::pin;
use std::task::{Poll, Waker};
use std::time::Duration;

thread_local! {
    /// An execution has one thread of the system.
    static NOW: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    static TIMERS: RefCell<Vec<Waker>> = const { RefCell::new(Vec::new()) };
}

/// A moment since the execution began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(Duration);

/// The time was over.
#[derive(Debug)]
pub struct Elapsed;

impl Instant {
    /// This moment.
    pub fn now() -> Self {
        Self(NOW.get())
    }

    /// A later one, unless it is too late.
    pub fn checked_add(self, time: Duration) -> Option<Self> {
        self.0.checked_add(time).map(Self)
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    fn add(self, time: Duration) -> Self {
        Self(self.0 + time)
    }
}

/// Begins an execution.
pub fn start() {
    NOW.set(Duration::ZERO);
    TIMERS.take();
}

/// Lets time pass.
pub fn advance(time: Duration) {
    NOW.set(NOW.get() + time);
    TIMERS.take().into_iter().for_each(Waker::wake);
}

/// Waits for a future, but not longer than so long.
pub async fn timeout<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    timeout_at(Instant::now() + limit, future).await
}

/// Waits for a future, but not longer than until then.
pub async fn timeout_at<F: Future>(end: Instant, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    std::future::poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(output));
        }
        if end <= Instant::now() {
            return Poll::Ready(Err(Elapsed));
        }
        TIMERS.with_borrow_mut(|timers| timers.push(cx.waker().clone()));
        Poll::Pending
    })
    .await
}
