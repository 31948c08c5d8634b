//! Signing in through a second factor, and being asked for one again: requests, byte for byte, and
//! what becomes of each answer.

mod binding;
mod challenge;
mod expiry;
mod proofs;
mod secrets;
mod step_up;
mod unclear;

use std::time::Duration;

use mfa_client::sign_in::{Challenge, Outcome};
use mfa_client::types::SigninByCredentialsDto;
use mfa_client::{AuthenticationClient, Timeouts};

use crate::support::recorder::{Recorded, Script};

/// `{"stage":1,"iat":1603190000,"exp":1603190360}` as the middle of a JWT: it lives six minutes.
const TOKEN: &str =
    "e30.eyJzdGFnZSI6MSwiaWF0IjoxNjAzMTkwMDAwLCJleHAiOjE2MDMxOTAzNjB9.hunter2-token";

fn client(host: &str) -> AuthenticationClient {
    with_timeouts(host, Timeouts::new())
}

/// A client without a user's token.
fn with_timeouts(host: &str, timeouts: Timeouts) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(host).timeouts(timeouts);
    builder.app_id("app").build().unwrap()
}

/// The failure of a sign-in that wants a second factor, with these members beside the token.
fn wanted(code: i64, more: &str) -> Script {
    let body = format!(
        r#"{{"statusCode":{code},"apiCode":{code},"message":"","data":{{"mfaToken":"{TOKEN}"{more}}}}}"#
    );
    Script::json("200 OK", &body)
}

/// The user as the vendor's documentation shows it, as far as it matters.
fn user() -> Script {
    Script::json(
        "200 OK",
        r#"{"code":200,"message":"","data":{"id":"u1","token":"hunter2-access","phone":null,"password":"hunter2-hash"}}"#,
    )
}

async fn outcome(client: &AuthenticationClient) -> Outcome {
    let user = SigninByCredentialsDto::password().account("alice").password("hunter2-password");
    client.sign_in(user.build()).await.unwrap()
}

async fn challenge(client: &AuthenticationClient) -> Challenge {
    match outcome(client).await {
        Outcome::Challenge(challenge) => challenge,
        Outcome::Done(_) => panic!("no second factor was asked for"),
    }
}

/// Checks a request that carries the token of the challenge.
#[track_caller]
fn assert_sent(request: &Recorded, target: &str, body: &str) {
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", target));
    assert_eq!(request.header("authorization"), [format!("Bearer {TOKEN}")]);
    assert_eq!(request.header("x-genauth-app-id"), ["app"]);
    assert_eq!(request.header("x-authing-app-id"), ["app"]);
    assert_eq!(request.body, body);
}

/// Lets time pass for the client, without waiting for it.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}
