//! What a call takes from the machine beside the network: chance, waiting, and the calendar. Tests
//! put their own in place, and wait for nothing.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// Chance, waiting, and the calendar.
pub trait Environment: fmt::Debug + Send + Sync {
    /// A number that nobody can guess, each as likely as the others.
    fn random(&self) -> u64;

    /// Waits.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// The time that has passed, for what runs out.
    fn now(&self) -> Instant;

    /// What time it is, for dates that servers send and read.
    fn wall_clock(&self) -> SystemTime;
}

/// How often this process has asked for chance.
static TURN: AtomicU64 = AtomicU64::new(0);

/// A number made of secret keys. These alone are not enough: a thread has the same ones in a process that
/// is forked off, and a whole machine may be copied.
fn chance(keys: &RandomState, process: u32, turn: u64, now: SystemTime) -> u64 {
    keys.hash_one((process, turn, now))
}

/// This machine.
#[derive(Debug)]
pub(crate) struct System;

impl Environment for System {
    fn random(&self) -> u64 {
        // Keys from the operating system, run through a hash that is made to hide them: nobody who
        // lacks the keys can tell its results from chance, and they are there without another crate.
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        chance(&RandomState::new(), process::id(), turn, self.wall_clock())
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }
}

#[cfg(test)]
mod tests;
