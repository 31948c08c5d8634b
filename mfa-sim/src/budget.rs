//! Memory that many share: each takes a part, and no more than there is.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that may be taken. All clones are the same budget.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    left: Arc<AtomicUsize>,
}

/// A part of a budget, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Held {
    budget: Budget,
    bytes: usize,
}

impl Budget {
    pub(crate) fn new(bytes: usize) -> Self {
        Self { left: Arc::new(AtomicUsize::new(bytes)) }
    }

    /// A part that is empty as yet.
    pub(crate) fn hold(&self) -> Held {
        Held { budget: self.clone(), bytes: 0 }
    }
}

impl Held {
    /// Makes the part at least this large. `false` if the budget has too little left; the part is then
    /// what it was.
    pub(crate) fn grow(&mut self, to: usize) -> bool {
        let more = to.saturating_sub(self.bytes);
        let left = &self.budget.left;
        let take = |left: usize| left.checked_sub(more);
        let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok();
        if taken {
            self.bytes += more;
        }
        taken
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.budget.left.fetch_add(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_from_one_budget_and_go_back_to_it() {
        let budget = Budget::new(10);
        let (mut first, mut second) = (budget.hold(), budget.hold());
        assert!(first.grow(6) && second.grow(3) && first.grow(7));
        assert!(first.grow(2), "it is that large already");
        assert!(!second.grow(4), "all ten are taken");
        drop(first);
        assert!(second.grow(10) && !second.grow(11));
    }
}
