//! The memory that reading an answer may take.

use std::cell::Cell;

use serde::de::Error;

thread_local! {
    /// Bytes left for the answer that this thread is reading, below zero once they were not enough.
    /// Everything else that is read has no limit.
    ///
    /// The number is not passed along, because a union's variants are read by a deserializer of their
    /// own, to which no way leads from the one around it.
    static LEFT: Cell<i64> = const { Cell::new(i64::MAX) };

    /// Whether this thread is reading an answer, of which odd values are kept where that is possible.
    /// A request that a service reads is not one: there, odd values are mistakes of the program under test.
    static IN_ANSWER: Cell<bool> = const { Cell::new(false) };
}

/// Reads an answer with so many bytes of room. `None` if they were not enough, whatever the reading has
/// come to.
pub(crate) fn within<R>(bytes: usize, read: impl FnOnce() -> R) -> Option<R> {
    let left = LEFT.replace(i64::try_from(bytes).unwrap_or(i64::MAX));
    let _outer = Outer { left, in_answer: IN_ANSWER.replace(true) };
    let outcome = read();
    (0 <= LEFT.get()).then_some(outcome)
}

/// How it was around this room, which comes back in a panic too.
struct Outer {
    left: i64,
    in_answer: bool,
}

impl Drop for Outer {
    fn drop(&mut self) {
        LEFT.set(self.left);
        IN_ANSWER.set(self.in_answer);
    }
}

/// Whether an odd value is part of an answer. Nothing asks before there is one.
#[cold]
pub(super) fn in_answer() -> bool {
    IN_ANSWER.get()
}

/// Takes room for what is about to be kept.
///
/// # Errors
///
/// If there is none left; from then on there is none for anything.
#[inline]
pub(super) fn take<E: Error>(bytes: usize) -> Result<(), E> {
    let left = LEFT.get().saturating_sub_unsigned(bytes as u64);
    LEFT.set(left);
    if left < 0 { Err(none_left()) } else { Ok(()) }
}

/// Bytes left, for [`give_back`].
pub(super) fn left() -> i64 {
    LEFT.get()
}

/// Gives back the bytes that were taken from `before` to `after`, as their values are dropped.
pub(super) fn give_back(before: i64, after: i64) {
    let left = LEFT.get();
    if 0 <= left {
        LEFT.set(left.saturating_add(before.saturating_sub(after)));
    }
}

#[cold]
fn none_left<E: Error>() -> E {
    E::custom("no room is left")
}

#[cfg(test)]
mod tests;
