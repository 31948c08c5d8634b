//! The stand-in as its users see it: over a socket, without one, and as a program.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests may panic like tests; clippy exempts only the tests themselves"
)]

mod answers;
mod binary;
mod flows;
mod http;
mod in_process;
mod limits;
mod second_factor;
mod sign_in;
mod support;
