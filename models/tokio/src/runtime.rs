//! Tasks, which can be dropped all at once, as with their runtime.

use std::cell::RefCell;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use shuttle::sync::Mutex;

thread_local! {
    /// An execution has one thread of the system.
    static TASKS: RefCell<Vec<Canceller>> = const { RefCell::new(Vec::new()) };
}

/// The runtime; there is always one.
#[derive(Debug)]
pub struct Handle;

/// There is no runtime.
#[derive(Debug)]
pub struct TryCurrentError;

impl Handle {
    /// The runtime.
    pub fn try_current() -> Result<Self, TryCurrentError> {
        Ok(Self)
    }

    /// Runs a task.
    pub fn spawn<F: Future<Output = ()> + Send + 'static>(&self, future: F) {
        let (canceller, task) = cancellable(future);
        TASKS.with_borrow_mut(|tasks| tasks.push(canceller));
        shuttle::future::spawn(async move { _ = task.await });
    }
}

/// Begins an execution.
pub fn start() {
    TASKS.take();
}

/// Drops all tasks, as the end of their runtime does. Those that begin later are another one's.
pub fn shut_down() {
    for task in TASKS.take() {
        task.cancel();
    }
}

/// Drops a future from somewhere else.
#[derive(Clone)]
pub struct Canceller(Arc<Mutex<Progress>>);

enum Progress {
    Running(Option<Waker>),
    Cancelled,
}

impl Canceller {
    /// Drops the future, as soon as it is polled again.
    pub fn cancel(&self) {
        let before = std::mem::replace(&mut *self.0.lock().unwrap(), Progress::Cancelled);
        if let Progress::Running(Some(waker)) = before {
            waker.wake();
        }
    }
}

/// A future that may be dropped, and then has no output.
pub struct Cancellable<F> {
    future: Option<Pin<Box<F>>>,
    progress: Arc<Mutex<Progress>>,
}

/// Makes a future that may be dropped, and what drops it.
pub fn cancellable<F: Future>(future: F) -> (Canceller, Cancellable<F>) {
    let progress = Arc::new(Mutex::new(Progress::Running(None)));
    (Canceller(Arc::clone(&progress)), Cancellable { future: Some(Box::pin(future)), progress })
}

impl<F: Future> Future for Cancellable<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> {
        let is_cancelled = match &mut *self.progress.lock().unwrap() {
            Progress::Cancelled => true,
            Progress::Running(waker) => {
                *waker = Some(cx.waker().clone());
                false
            }
        };
        if is_cancelled {
            self.future = None;
        }
        match &mut self.future {
            Some(future) => future.as_mut().poll(cx).map(Some),
            None => Poll::Ready(None),
        }
    }
}
