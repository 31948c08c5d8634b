//! Hooks: code of the caller's that runs around every request.
//!
//! What a hook may see is what `views` has accessors for. How hooks are run, and for how long, is in
//! `chain`.

mod chain;
mod moments;
mod views;

pub(crate) use chain::Chain;
pub use moments::{HookFuture, Hooks, done};
pub use views::{AfterResponse, Attempt, BeforeRequest, OnRetry};

#[cfg(test)]
mod tests;
