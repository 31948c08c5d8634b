//! Calls without `async`: a thread waits until its call is through.
//!
//! The waiting thread works on the call itself. Sockets and timers are seen after by a runtime with
//! one thread, which starts with the first such call of a client and ends with the last clone of it.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use tokio::runtime::{Builder, Handle, Runtime, RuntimeFlavor};
use tokio::task::{block_in_place, coop};

use crate::error::Error;
use crate::transport::Transport;

thread_local! {
    /// Whether what runs on this thread is driven by one of the runtimes here.
    static DRIVEN: Cell<bool> = const { Cell::new(false) };
}

/// What the blocking calls of one client share.
pub(crate) struct Driver {
    /// A pool that the caller brought: then there is no other.
    given: Option<Transport>,
    started: OnceLock<Started>,
}

struct Started {
    /// `None` only while it is being dropped.
    runtime: Option<Runtime>,
    /// A pool apart from that of the calls that are awaited: a connection stands still when the
    /// runtime that made it does, and a runtime of the caller's may do so at any time.
    transport: Transport,
}

impl Driver {
    pub(crate) fn new(given: Option<Transport>) -> Self {
        Self { given, started: OnceLock::new() }
    }

    /// The connections for what is driven from here; `None` for everything else.
    pub(crate) fn transport(&self) -> Option<&Transport> {
        let started = if DRIVEN.get() { self.started.get() } else { None };
        started.map(|started| &started.transport)
    }

    /// Waits for `future` on this thread. `pool` makes the connection pool, once, and
    /// the thread for it gets this name.
    ///
    /// # Errors
    ///
    /// A configuration error, before `future` begins.
    pub(crate) fn wait<F: Future>(
        &self,
        name: &str,
        pool: impl FnOnce() -> Result<Transport, Error>,
        future: F,
    ) -> Result<F::Output, Error> {
        if stands_in_the_only_thread() {
            return Err(cannot_wait());
        }
        let Some(runtime) = &self.start(name, pool)?.runtime else { return Err(cannot_wait()) };
        let mut begun = false;
        // On a runtime with several threads the others take over this one's tasks.
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            block_in_place(|| {
                begun = true;
                let _scope = Scope::enter();
                runtime.block_on(future)
            })
        }));
        outcome.map_err(|panic| refused_or_broken(panic, begun))
    }

    /// Whether there is a thread.
    #[cfg(test)]
    pub(crate) fn is_started(&self) -> bool {
        self.started.get().is_some()
    }

    fn start(
        &self,
        name: &str,
        pool: impl FnOnce() -> Result<Transport, Error>,
    ) -> Result<&Started, Error> {
        if let Some(started) = self.started.get() {
            return Ok(started);
        }
        let transport = match &self.given {
            Some(transport) => transport.clone(),
            None => pool()?,
        };
        let runtime = Some(start_runtime(name)?);
        // Whoever comes second throws away what it has made.
        Ok(self.started.get_or_init(|| Started { runtime, transport }))
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        // Its thread ends by itself. To wait for it would be a panic inside of another runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn start_runtime(name: &str) -> Result<Runtime, Error> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(name)
        .on_thread_start(|| DRIVEN.set(true))
        .enable_all()
        .build();
    runtime.map_err(|error| {
        Error::configuration("found no thread for blocking calls on this machine")
            .with_source(error)
    })
}

/// Marks this thread as driven while a call is worked on.
struct Scope {
    before: bool,
}

impl Scope {
    fn enter() -> Self {
        Self { before: DRIVEN.replace(true) }
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        DRIVEN.set(self.before);
    }
}

/// Whether this is a task of a runtime that has no other thread: everything in it would stand
/// still until the call is through, which may be forever if the call waits for something in it.
fn stands_in_the_only_thread() -> bool {
    let flavor = Handle::try_current().map(|handle| handle.runtime_flavor());
    matches!(flavor, Ok(RuntimeFlavor::CurrentThread)) && is_inside_a_task()
}

/// Tasks have a budget of steps until they are asked to yield; threads for blocking work have none,
/// although the same runtime started them.
fn is_inside_a_task() -> bool {
    const MORE_THAN_ANY_BUDGET: usize = 1024;
    let mut cx = Context::from_waker(Waker::noop());
    let mut taken = Vec::new();
    for _ in 0..MORE_THAN_ANY_BUDGET {
        match coop::poll_proceed(&mut cx) {
            Poll::Ready(step) => taken.push(step),
            Poll::Pending => break,
        }
    }
    let inside = taken.len() < MORE_THAN_ANY_BUDGET;
    // Each gives back what was left before it was taken: the first one has to be the last.
    while taken.pop().is_some() {}
    inside
}

/// `block_in_place` has no other way to say no than a panic: in a `LocalSet`, for example.
fn refused_or_broken(panic: Box<dyn Any + Send>, begun: bool) -> Error {
    if begun {
        panic::resume_unwind(panic);
    }
    cannot_wait()
}

fn cannot_wait() -> Error {
    Error::configuration(
        "cannot wait here: `.send()` would stop all tasks of the async runtime that it is called \
         in; `.await` the call, or move `.send()` into `tokio::task::spawn_blocking`",
    )
}

#[cfg(test)]
mod tests;
