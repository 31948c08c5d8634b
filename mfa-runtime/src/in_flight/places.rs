//! A number of places, and the line of those who wait for one.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

#[derive(Debug)]
pub(crate) struct Places(Semaphore);

/// Held while a request is under way. To drop it gives the place to the one who has waited longest. The
/// default is one of as many as anybody wants.
#[derive(Debug, Default)]
pub(crate) struct Place<'a> {
    _permit: Option<SemaphorePermit<'a>>,
    /// Whether time has passed.
    pub(crate) waited: bool,
}

impl Places {
    pub(crate) fn new(most: usize) -> Self {
        Self(Semaphore::new(most.min(Semaphore::MAX_PERMITS)))
    }

    /// Waits for a place, but not longer than `time`.
    pub(crate) async fn enter(&self, time: Duration) -> Option<Place<'_>> {
        if let Ok(permit) = self.0.try_acquire() {
            return Some(Place { _permit: Some(permit), waited: false });
        }
        // Boxed, so that calls which need not wait do not carry the room for it.
        let permit = Box::pin(timeout(time, self.0.acquire())).await.ok()?;
        // It is never closed, and if it were there would be nothing to wait for.
        Some(Place { _permit: permit.ok(), waited: true })
    }
}
