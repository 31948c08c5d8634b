//! What the fuzz targets of the runtime call, and what must hold for every input: `docs/fuzzing.md`.
//!
//! Only tests and the fuzzer compile this. It is here, and not with the targets, because all of it
//! is private; and what was found once is a test here.

#![allow(clippy::missing_panics_doc, reason = "to panic is how these say that something is wrong")]
#![allow(unreachable_pub, reason = "the fuzzer reaches them, tests need no `pub`")]

mod answer;
mod canary;
mod host;
mod wait;

pub use answer::answer;
pub use host::host;
pub use wait::wait;

#[cfg(test)]
mod tests;
