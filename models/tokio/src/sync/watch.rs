//! A value that is told to all who wait for it.

use std::ops::Deref;
use std::sync::Arc;
use std::task::{Poll, Waker};

use shuttle::sync::{Mutex, MutexGuard};

struct State<T> {
    value: T,
    version: u64,
    is_closed: bool,
    waiting: Vec<Waker>,
}

/// Tells.
pub struct Sender<T>(Arc<Mutex<State<T>>>);

/// Is told.
pub struct Receiver<T> {
    state: Arc<Mutex<State<T>>>,
    seen: u64,
}

/// Nobody is there who could tell.
#[derive(Debug)]
pub struct RecvError;

/// The value, which does not change meanwhile.
pub struct Ref<'a, T>(MutexGuard<'a, State<T>>);

/// A value, and who is told of it.
pub fn channel<T>(value: T) -> (Sender<T>, Receiver<T>) {
    let state = State { value, version: 0, is_closed: false, waiting: Vec::new() };
    let state = Arc::new(Mutex::new(state));
    (Sender(Arc::clone(&state)), Receiver { state, seen: 0 })
}

impl<T> Sender<T> {
    /// Puts a value in place of another one.
    pub fn send_replace(&self, value: T) -> T {
        let mut before = Some(value);
        self.change(|state| {
            before = before.take().map(|value| std::mem::replace(&mut state.value, value));
            state.version += 1;
        });
        before.unwrap()
    }

    fn change(&self, change: impl FnOnce(&mut State<T>)) {
        let mut state = self.0.lock().unwrap();
        change(&mut state);
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.change(|state| state.is_closed = true);
    }
}

impl<T> Receiver<T> {
    /// Whether there is a value that was not seen.
    pub fn has_changed(&self) -> Result<bool, RecvError> {
        let state = self.state.lock().unwrap();
        if state.is_closed { Err(RecvError) } else { Ok(state.version != self.seen) }
    }

    /// Waits for such a value.
    pub async fn wait_for(
        &mut self,
        mut is_meant: impl FnMut(&T) -> bool,
    ) -> Result<Ref<'_, T>, RecvError> {
        let state = &self.state;
        std::future::poll_fn(|cx| {
            let mut state = state.lock().unwrap();
            if is_meant(&state.value) {
                Poll::Ready(Ok(Ref(state)))
            } else if state.is_closed {
                Poll::Ready(Err(RecvError))
            } else {
                state.waiting.push(cx.waker().clone());
                Poll::Pending
            }
        })
        .await
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        Self { state: Arc::clone(&self.state), seen: self.seen }
    }
}

impl<T> Deref for Ref<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}
