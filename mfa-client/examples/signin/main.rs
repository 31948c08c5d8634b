//! Signs a user in through a second factor, by each kind of factor; then asks for one again.
//!
//! `cargo run --example signin` needs no account: it runs against a stand-in in this process.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod bind;
#[path = "../common/mod.rs"]
mod common;
mod enroll;
mod prove;
mod service;
mod user;

use std::process::ExitCode;

use mfa_client::qr::Background;
use mfa_client::second_factor::Means;
use mfa_client::sign_in::{Challenge, Outcome};
use mfa_client::step_up::SteppedUp;
use mfa_client::{AuthenticationClient, Secret};

use common::{Result, program};
use service::{Service, Side};

const HELP: &str = "\
Signs a user in through a second factor, step by step.

Usage: cargo run --example signin [-- --light]

  --light   draws the QR code for a terminal that shows dark text on light ground

Without further settings it runs against a stand-in in this process: nothing is sent anywhere.
With all four of these in the environment it talks to the real service, signs in once, and asks for
the factor and its codes at the prompt:

  GENAUTH_HOST         the application's host, such as https://example.genauth.ai
  GENAUTH_APP_ID       the application's id
  GENAUTH_ACCOUNT      the user's name, e-mail address or phone number
  GENAUTH_PASSWORD     the user's password

An application that proves itself with a secret in the body (`client_secret_post`) needs one more:

  GENAUTH_APP_SECRET   the application's secret";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    program::run(HELP, run).await
}

async fn run(ground: Background) -> Result<()> {
    let (service, client) = service::connect(ground).await?;
    match &service.side {
        Side::StandIn(_) => {
            let token = sign_in_by_all(&service, &client).await?;
            step_up(&service, &client, token, Some(Means::Sms)).await
        }
        Side::Real(_) => {
            let token = sign_in(&service, &client, None).await?;
            step_up(&service, &client, token, None).await
        }
    }
}

/// Signs the user of the stand-in in by each kind of factor, and gives the last access token.
async fn sign_in_by_all(service: &Service, client: &AuthenticationClient) -> Result<Secret> {
    println!("\n== Signing in without a factor: a first one has to be bound");
    service.mistype_next();
    let token = sign_in(service, client, Some(Means::Otp)).await?;
    enroll::others(service, client, &token).await?;

    println!("\n== Signing in with a text message, and a wrong code first");
    service.mistype_next();
    sign_in(service, client, Some(Means::Sms)).await?;
    println!("\n== Signing in with an e-mail");
    sign_in(service, client, Some(Means::Email)).await?;
    println!("\n== Signing in with the authenticator app");
    sign_in(service, client, Some(Means::Otp)).await?;
    println!("\n== Signing in with the recovery code: the app is lost");
    sign_in(service, client, Some(Means::RecoveryCode)).await?;
    println!("\n== Signing in with the new recovery code");
    sign_in(service, client, Some(Means::RecoveryCode)).await?;
    println!("\n== Signing in with a photo of the face");
    sign_in(service, client, Some(Means::Face)).await
}

/// Signs the user in by the given means, or by the one that the person chooses. Gives the access token.
async fn sign_in(
    service: &Service,
    client: &AuthenticationClient,
    means: Option<Means>,
) -> Result<Secret> {
    let challenge = match client.sign_in(service.credentials()).await? {
        Outcome::Challenge(challenge) => challenge,
        Outcome::Done(tokens) => {
            println!("   signed in; no second factor was wanted");
            return Ok(tokens.access_token().clone());
        }
    };
    describe(&challenge);
    let means = means.map_or_else(service::choose_means, Ok)?;
    let signed_in = if challenge.wants_binding() {
        bind::first_factor(service, challenge, means).await?
    } else {
        prove::factor(service, challenge, means).await?
    };
    let (token, proof) = signed_in.into_parts();
    println!("   signed in; the proof is {:?}", proof.means());
    Ok(token)
}

fn describe(challenge: &Challenge) {
    println!("   the password is right, and the server wants a second factor");
    let policies = challenge.policies();
    let policies: Vec<_> = policies.iter().map(|policy| policy.mfa_policy.to_string()).collect();
    println!("   switched on are {}", policies.join(", "));
    if let Some(remaining) = challenge.remaining() {
        println!("   it waits {} s for one", remaining.as_secs());
    }
    if challenge.wants_binding() {
        println!("   the user has none yet");
    }
}

/// Asks the signed-in user for a factor once more.
async fn step_up(
    service: &Service,
    client: &AuthenticationClient,
    token: Secret,
    means: Option<Means>,
) -> Result<()> {
    println!("\n== Asking the signed-in user once more");
    service.wait_for_next_message();
    let means = means.map_or_else(service::choose_means, Ok)?;
    let session = client.step_up_with().bearer(token);
    let proof = prove::again(service, session, means).await?;
    close_account(&proof);
    Ok(())
}

/// Stands for something that deserves a second look: without a proof it cannot be called.
fn close_account(proof: &SteppedUp) {
    println!("   the account could be closed now: {:?}, {:?} ago", proof.means(), proof.age());
}
