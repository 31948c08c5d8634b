//! Tokens that run out, against the stand-in, whose clock can be moved.

mod access_key;
mod sign_in;
mod signed;

use std::time::Duration;

use mfa_sim::Simulator;

/// Lets time pass for the stand-in, whose tokens run out; for the client, which believes in them for
/// longer, it is so much less that it has to be told.
async fn pass(sim: &Simulator, time: Duration) {
    sim.advance(time);
    // As long as it takes until a refusal is not taken for one of many.
    tokio::time::pause();
    tokio::time::advance(Duration::from_mins(10)).await;
    tokio::time::resume();
}
