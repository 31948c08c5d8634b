//! The stand-in without a network: requests in, answers out.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::Clock;
use crate::context::Context;
use crate::envelope::{self, Answer, Dialect, Failure};
use crate::message::Message;
use crate::request::Request;
use crate::route;
use crate::state::State;

/// Called with every message that a real server would send.
pub(crate) type OnMessage = Box<dyn Fn(&Message) + Send + Sync>;

/// State, clock and the way out for messages. Shared by all connections.
pub(crate) struct Service {
    state: Mutex<State>,
    clock: Clock,
    on_message: OnMessage,
}

impl Service {
    pub(crate) fn new(state: State, on_message: OnMessage) -> Self {
        Self { state: Mutex::new(state), clock: Clock::new(), on_message }
    }

    pub(crate) const fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // Should a handler have panicked, its half-done work does less harm than no server.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request, after its messages have been handed over.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        let (answer, messages) = {
            let mut state = self.state();
            let mut cx = Context { state: &mut state, now: self.clock.now(), request };
            let outcome = route::dispatch(&mut cx);
            let dialect = route::dialect(&request.path);
            let answer = envelope::wrap(dialect, outcome, state.random.request_id());
            (answer, state.outbox.take_fresh())
        };
        // The state is no longer locked here: whoever gets a message may ask the simulator.
        for message in &messages {
            (self.on_message)(message);
        }
        answer
    }

    /// Answers a request that could not be read.
    pub(crate) fn refuse(&self, failure: Failure) -> Answer {
        envelope::wrap(Dialect::V3, Err(failure), self.state().random.request_id())
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
