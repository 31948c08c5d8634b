//! The enrollment flow: from choosing a factor to a factor that is enrolled, and all that can come
//! in between.

mod expiry;
mod face;
mod messages;
mod otp;
mod secrets;
mod step_up;
mod unclear;
mod users;
mod words;

use std::time::Duration;

use mfa_client::types::FactorType;
use mfa_client::{AuthenticationClient, Timeouts};
use mfa_sim::{Server, Simulator, demo};

use crate::support::recorder::Script;

const TOKEN: &str = "user-token";

/// A stand-in, and a client of its user.
async fn stand_in() -> (Server, AuthenticationClient) {
    let sim = Simulator::builder().token(TOKEN).start().await.unwrap();
    let client = client(sim.url());
    (sim, client)
}

fn client(host: &str) -> AuthenticationClient {
    with_timeouts(host, Timeouts::new())
}

fn with_timeouts(host: &str, timeouts: Timeouts) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(host).timeouts(timeouts);
    builder.app_id(demo::APP_ID).access_token(TOKEN).build().unwrap()
}

/// The factors that are enrolled.
async fn enrolled(client: &AuthenticationClient) -> Vec<FactorType> {
    let factors = client.list_enrolled_factors().await.unwrap().into_inner().data;
    factors.into_iter().map(|factor| factor.factor_type).collect()
}

/// Lets time pass for the client, without waiting for it.
async fn pass(time: Duration) {
    // Only for this moment: a clock that stands still jumps to the next timer whenever the
    // program waits for an answer.
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

/// Starts an enrollment with a token, and nothing else.
fn started() -> Script {
    Script::json(
        "200 OK",
        r#"{"statusCode":200,"message":"","data":{"enrollmentToken":"hunter2-canary"}}"#,
    )
}

/// A refusal of the kind that a wrong code gets.
fn refused() -> Script {
    Script::json("200 OK", r#"{"statusCode":400,"message":"the code is wrong"}"#)
}

/// A code that is not the right one.
fn other_than(code: &str) -> &'static str {
    if code == "0000" { "1111" } else { "0000" }
}
