//! Knows whose code runs on this thread, so that it does not wait for itself.
//!
//! A token's provider that calls its own client would wait for the token that it is to give, and a hook for
//! the place that its own call holds. Where such code is polled it is marked here, and before a wait the
//! mark is looked for. A task that it spawns is not polled by it, and has no mark.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::ptr;

thread_local! {
    /// From the outermost to the innermost.
    static INSIDE: RefCell<Vec<Id>> = const { RefCell::new(Vec::new()) };
}

/// Something that stays where it is while code of it runs, known by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Id(usize);

impl Id {
    pub(crate) fn of<T: ?Sized>(thing: &T) -> Self {
        Self(ptr::from_ref(thing).cast::<()>().addr())
    }
}

/// Whether this is code of `id`.
pub(crate) fn is_inside(id: Id) -> bool {
    INSIDE.try_with(|inside| inside.borrow().contains(&id)).unwrap_or_default()
}

/// All that this is code of, for a task that works for it.
pub(crate) fn all() -> Vec<Id> {
    INSIDE.try_with(|inside| inside.borrow().clone()).unwrap_or_default()
}

/// Marks whatever `future` does as code of `ids`.
pub(crate) fn run<F: Future + Unpin>(
    ids: impl AsRef<[Id]>,
    mut future: F,
) -> impl Future<Output = F::Output> {
    poll_fn(move |cx| enter(ids.as_ref(), || Pin::new(&mut future).poll(cx)))
}

/// Marks whatever `code` does as code of `ids`.
pub(crate) fn enter<T>(ids: &[Id], code: impl FnOnce() -> T) -> T {
    let _scope = Scope::enter(ids);
    code()
}

/// While code runs, whether it ends or panics.
struct Scope {
    before: usize,
}

impl Scope {
    fn enter(ids: &[Id]) -> Self {
        let enter = |inside: &RefCell<Vec<Id>>| {
            let mut inside = inside.borrow_mut();
            let before = inside.len();
            inside.extend_from_slice(ids);
            before
        };
        Self { before: INSIDE.try_with(enter).unwrap_or_default() }
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        // A thread that is ending has nothing to take back.
        _ = INSIDE.try_with(|inside| inside.borrow_mut().truncate(self.before));
    }
}

#[cfg(test)]
mod tests;
