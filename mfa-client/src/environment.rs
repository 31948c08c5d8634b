//! What a call takes from the machine beside the network: chance, waiting, and the calendar. Tests
//! put their own in place, and wait for nothing.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// Chance, waiting, and the calendar.
pub(crate) trait Environment: fmt::Debug + Send + Sync {
    /// A number that nobody can guess, each as likely as the others.
    fn random(&self) -> u64;

    /// Waits.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// The time that has passed, for what runs out.
    fn now(&self) -> Instant;

    /// What time it is, for dates that servers send and read.
    fn wall_clock(&self) -> SystemTime;
}

/// This machine.
#[derive(Debug)]
pub(crate) struct System;

impl Environment for System {
    fn random(&self) -> u64 {
        // Keys from the operating system, run through a hash that is made to hide them: as good as
        // any for spreading waits, and there without another crate.
        RandomState::new().hash_one(0_u64)
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
