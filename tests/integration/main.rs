//! The client against servers on this machine. One binary, so that everything is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod answers;
mod auth;
mod bad_input;
mod canary;
mod conditions;
mod documents;
mod envelopes;
mod faults;
mod flow;
mod headers;
mod load;
mod nulls;
mod paths;
mod requests;
mod rules_inside;
mod second_factor;
mod secrets;
mod services;
mod spans;
mod stand_in;
mod stored;
mod support;
mod unions;
mod values;
