//! One request that many wait for.
//!
//! The future belongs to all who wait, and whoever is polled drives it. So it does not stop when the
//! one who began it is canceled or is not polled any more, no task has to be spawned for it, and no
//! lock is held while it waits.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};

type Running<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A future with one result for many.
pub(super) struct Flight<T> {
    progress: Mutex<Progress<T>>,
    /// Somebody found `progress` locked, and has to be woken when it is not.
    contended: AtomicBool,
    waiters: Arc<Waiters>,
}

enum Progress<T> {
    Running(Running<T>),
    Done(T),
    /// A panic came out of the future.
    Lost,
}

impl<T: Clone> Flight<T> {
    pub(super) fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self {
            progress: Mutex::new(Progress::Running(Box::pin(future))),
            contended: AtomicBool::new(false),
            waiters: Arc::default(),
        }
    }

    /// Waits for the result; `None` if the future panicked in somebody else's hands. The future is
    /// dropped with the last one who waits.
    pub(super) fn join(self: Arc<Self>) -> Join<T> {
        let id = self.waiters.enter();
        Join { flight: self, id }
    }

    fn poll(&self) -> Option<Poll<Option<T>>> {
        let mut progress = match self.progress.try_lock() {
            Ok(progress) => progress,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        let polled = progress.advance(&self.waiters);
        drop(progress);
        if polled.is_ready() || self.contended.swap(false, Ordering::SeqCst) {
            self.waiters.wake_all();
        }
        Some(polled)
    }
}

impl<T: Clone> Progress<T> {
    fn advance(&mut self, waiters: &Arc<Waiters>) -> Poll<Option<T>> {
        // It is put back only if it did not panic.
        match std::mem::replace(self, Self::Lost) {
            Self::Running(mut future) => {
                let waker = Waker::from(Arc::clone(waiters));
                match future.as_mut().poll(&mut Context::from_waker(&waker)) {
                    Poll::Ready(result) => *self = Self::Done(result),
                    Poll::Pending => {
                        *self = Self::Running(future);
                        return Poll::Pending;
                    }
                }
            }
            other => *self = other,
        }
        match self {
            Self::Done(result) => Poll::Ready(Some(result.clone())),
            _ => Poll::Ready(None),
        }
    }
}

/// One who waits.
pub(super) struct Join<T: Clone> {
    flight: Arc<Flight<T>>,
    id: u64,
}

impl<T: Clone> Future for Join<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        // First of all, so that nothing that happens from here on is missed.
        self.flight.waiters.register(self.id, cx.waker());
        for _ in 0..2 {
            if let Some(polled) = self.flight.poll() {
                return polled;
            }
            // Somebody else drives it right now. If that is over before this is noted, the second
            // look finds it free; otherwise it is seen at the end.
            self.flight.contended.store(true, Ordering::SeqCst);
        }
        Poll::Pending
    }
}

impl<T: Clone> Drop for Join<T> {
    fn drop(&mut self) {
        self.flight.waiters.leave(self.id);
        // The wake-up that this one got may have been meant to drive the future.
        self.flight.waiters.wake_all();
    }
}

/// Those to wake whenever the future can go on: any of them may be the one that still looks.
#[derive(Default)]
struct Waiters {
    list: Mutex<List>,
}

#[derive(Default)]
struct List {
    next: u64,
    wakers: BTreeMap<u64, Waker>,
}

impl Waiters {
    fn enter(&self) -> u64 {
        let mut list = self.list();
        list.next += 1;
        list.next
    }

    fn register(&self, id: u64, waker: &Waker) {
        self.list().wakers.insert(id, waker.clone());
    }

    fn leave(&self, id: u64) {
        self.list().wakers.remove(&id);
    }

    fn wake_all(&self) {
        let wakers = std::mem::take(&mut self.list().wakers);
        wakers.into_values().for_each(Waker::wake);
    }

    fn list(&self) -> MutexGuard<'_, List> {
        // Nothing in here panics halfway.
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Waiters {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

#[cfg(test)]
mod tests;
