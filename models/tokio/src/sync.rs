//! What tasks tell each other.

use shuttle::future::batch_semaphore::{BatchSemaphore, Fairness};

pub mod watch;

/// Permits, for whoever has waited longest.
#[derive(Debug)]
pub struct Semaphore(BatchSemaphore);

/// It was closed, which never happens here.
#[derive(Debug)]
pub struct AcquireError;

/// A permit, given back when it is dropped.
#[derive(Debug)]
pub struct SemaphorePermit<'a>(&'a Semaphore);

impl Semaphore {
    /// The most that there can be.
    pub const MAX_PERMITS: usize = usize::MAX >> 3;

    /// So many permits.
    pub fn new(permits: usize) -> Self {
        Self(BatchSemaphore::new(permits, Fairness::StrictlyFair))
    }

    /// A permit, if there is one.
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.0.try_acquire(1).map(|()| SemaphorePermit(self)).map_err(|_| AcquireError)
    }

    /// Waits for a permit.
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.0.acquire(1).await.map(|()| SemaphorePermit(self)).map_err(|_| AcquireError)
    }
}

impl Drop for SemaphorePermit<'_> {
    fn drop(&mut self) {
        self.0.0.release(1);
    }
}
