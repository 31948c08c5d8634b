//! Enrolls every factor, checks a code, lists what is enrolled, and resets one factor.
//!
//! `cargo run --example enroll` needs no account: it runs against a stand-in in this process.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

#[path = "../common/mod.rs"]
mod common;
mod service;
mod terminal;

use std::process::ExitCode;

use mfa_client::enrollment::Photo;
use mfa_client::qr::Background;
use mfa_client::step_up::StepUpError;
use mfa_client::types::{FactorType, ResetFactorDto};
use mfa_client::{AuthenticationClient, Secret};

use common::{Result, program};
use service::Service;

const HELP: &str = "\
Enrolls MFA factors, step by step.

Usage: cargo run --example enroll [-- --light]

  --light   draws the QR code for a terminal that shows dark text on light ground

Without further settings it runs against a stand-in in this process: nothing is sent anywhere.
With all three of these in the environment it talks to the real service, and asks for addresses
and codes at the prompt:

  GENAUTH_HOST           the application's host, such as https://example.genauth.ai
  GENAUTH_APP_ID         the application's id
  GENAUTH_ACCESS_TOKEN   the access token of the user whose factors are enrolled";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    program::run(HELP, run).await
}

async fn run(ground: Background) -> Result<()> {
    let (service, client) = service::connect().await?;

    println!("\n== What can be enrolled");
    let factors = client.list_factors_to_enroll().await?.into_inner().data;
    for factor in &factors {
        println!("   {}", factor.factor_type);
    }
    let mut app = None;
    for factor in factors {
        println!("\n== Enrolling {}", factor.factor_type);
        match factor.factor_type {
            FactorType::Sms => enroll_sms(&service, &client).await?,
            FactorType::Email => enroll_email(&service, &client).await?,
            FactorType::Otp => app = Some(enroll_otp(&service, &client, ground).await?),
            FactorType::Face => enroll_face(&service, &client).await?,
            other => println!("   skipped: this program is older than the factor {other}"),
        }
    }
    if let Some(uri) = app {
        step_up(&service, &client, &uri).await?;
    }
    list_and_reset(&client).await
}

async fn enroll_sms(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let (country_code, number) = service.phone()?;
    let mut pending = client.enrollment().sms(&number).country_code(&country_code).start().await?;
    println!("   a code is on its way to {country_code} {number}");
    while let Err(failed) = pending.confirm(service.received_code(&number)?).await {
        pending = service.try_again(failed)?;
    }
    println!("   enrolled");
    Ok(())
}

async fn enroll_email(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let address = service.email()?;
    let mut pending = client.enrollment().email(&address).start().await?;
    println!("   a code is on its way to {address}");
    while let Err(failed) = pending.confirm(service.received_code(&address)?).await {
        pending = service.try_again(failed)?;
    }
    println!("   enrolled");
    Ok(())
}

/// Returns the `otpauth://` URI, from which an authenticator app computes its codes.
async fn enroll_otp(
    service: &Service,
    client: &AuthenticationClient,
    ground: Background,
) -> Result<Secret> {
    let mut pending = client.enrollment().otp().start().await?;
    let uri = pending.uri().clone();
    let code = pending.qr_terminal(ground)?;
    println!("   scan this with an authenticator app:\n\n{}\n", code.expose());
    println!("   or type in this secret: {}", pending.secret().expose());
    let enrolled = loop {
        match pending.confirm(service.totp_code(&uri)?).await {
            Ok(enrolled) => break enrolled,
            Err(failed) => pending = service.try_again(failed)?,
        }
    };
    println!("   enrolled; keep the recovery code {}", enrolled.recovery_code().expose());
    Ok(uri)
}

async fn enroll_face(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let Some(photo) = service.photo_url()? else {
        println!("   skipped: no photo");
        return Ok(());
    };
    let pending = client.enrollment().face().start().await?;
    pending.confirm(Photo::external(photo)).await?;
    println!("   enrolled");
    Ok(())
}

async fn step_up(service: &Service, client: &AuthenticationClient, uri: &Secret) -> Result<()> {
    println!("\n== Checking a code of the authenticator app");
    match client.step_up(service.totp_code(uri)?).await {
        Ok(_proof) => println!("   right"),
        Err(StepUpError::WrongCode(error)) => println!("   wrong: {error}"),
        Err(failed) => return Err(failed.into()),
    }
    Ok(())
}

async fn list_and_reset(client: &AuthenticationClient) -> Result<()> {
    println!("\n== What is enrolled now");
    let enrolled = client.list_enrolled_factors().await?.into_inner().data;
    let rows = enrolled.iter().map(|factor| {
        [factor.factor_type.to_string(), factor.factor_id.clone(), factor.profile.to_string()]
    });
    terminal::draw_table(["type", "id", "profile"], &rows.collect::<Vec<_>>());

    let Some(email) = enrolled.iter().find(|factor| factor.factor_type == FactorType::Email) else {
        return Ok(());
    };
    println!("\n== Resetting {}", email.factor_id);
    let reset = ResetFactorDto::builder().factor_id(&email.factor_id).build();
    client.reset_factor(reset).await?;
    let left = client.list_enrolled_factors().await?.data.len();
    println!("   done; {left} factors are left");
    Ok(())
}
