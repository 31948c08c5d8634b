//! Enrolls every factor, checks a code, lists what is enrolled, and resets one factor.
//!
//! `cargo run --example enroll` needs no account: it runs against a stand-in in this process.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod service;
mod terminal;

use std::error::Error;
use std::process::ExitCode;

use mfa_client::AuthenticationClient;
use mfa_client::types::{
    EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorProfile, FactorType, MfaOtpVerityDto,
    ResetFactorDto, SendEnrollFactorRequestDataDto, SendEnrollFactorRequestDto,
};

use service::Service;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const HELP: &str = "\
Enrolls MFA factors, step by step.

Usage: cargo run --example enroll

Without further settings it runs against a stand-in in this process: nothing is sent anywhere.
With all three of these in the environment it talks to the real service, and asks for addresses
and codes at the prompt:

  GENAUTH_HOST           the application's host, such as https://example.genauth.ai
  GENAUTH_APP_ID         the application's id
  GENAUTH_ACCESS_TOKEN   the access token of the user whose factors are enrolled";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        None => {}
        Some("-h" | "--help") => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Some(other) => {
            eprintln!("error: unknown argument `{other}`; see --help");
            return ExitCode::from(2);
        }
    }
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let (service, client) = service::connect().await?;

    println!("\n== What can be enrolled");
    let factors = client.list_factors_to_enroll().await?.into_inner().data;
    for factor in &factors {
        println!("   {}", factor.factor_type);
    }
    let mut otp_uri = None;
    for factor in factors {
        println!("\n== Enrolling {}", factor.factor_type);
        match factor.factor_type {
            FactorType::Sms => enroll_sms(&service, &client).await?,
            FactorType::Email => enroll_email(&service, &client).await?,
            FactorType::Otp => otp_uri = Some(enroll_otp(&service, &client).await?),
            FactorType::Face => enroll_face(&service, &client).await?,
            other => println!("   skipped: this program is older than the factor {other}"),
        }
    }
    if let Some(uri) = otp_uri {
        verify_totp(&service, &client, &uri).await?;
    }
    list_and_reset(&client).await
}

async fn enroll_sms(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let (country_code, phone_number) = service.phone()?;
    let profile = FactorProfile::builder()
        .phone_number(&phone_number)
        .phone_country_code(&country_code)
        .build();
    let started = start(client, FactorType::Sms, profile).await?;
    println!("   a code is on its way to {country_code} {phone_number}");
    let code = service.received_code(&phone_number)?;
    let data = EnrollFactorEnrollmentDataDto::builder().pass_code(code).build();
    finish(client, FactorType::Sms, &started, data).await
}

async fn enroll_email(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let email = service.email()?;
    let profile = FactorProfile::builder().email(&email).build();
    let started = start(client, FactorType::Email, profile).await?;
    println!("   a code is on its way to {email}");
    let code = service.received_code(&email)?;
    let data = EnrollFactorEnrollmentDataDto::builder().pass_code(code).build();
    finish(client, FactorType::Email, &started, data).await
}

/// Returns the `otpauth://` URI, from which an authenticator app computes its codes.
async fn enroll_otp(service: &Service, client: &AuthenticationClient) -> Result<String> {
    let started = start(client, FactorType::Otp, FactorProfile::builder().build()).await?;
    let otp = started.otp_data.as_ref().ok_or("the service sent no data for the app")?;
    println!("   scan this with an authenticator app:\n");
    terminal::draw_qr_code(otp.qr_code_uri.expose())?;
    println!("   keep the recovery code {}", otp.recovery_code.expose());
    let uri = otp.qr_code_uri.expose().to_owned();
    let data = EnrollFactorEnrollmentDataDto::builder().pass_code(service.totp_code(&uri)?).build();
    finish(client, FactorType::Otp, &started, data).await?;
    Ok(uri)
}

async fn enroll_face(service: &Service, client: &AuthenticationClient) -> Result<()> {
    let Some(photo) = service.photo_url()? else {
        println!("   skipped: no photo");
        return Ok(());
    };
    let started = start(client, FactorType::Face, FactorProfile::builder().build()).await?;
    let data =
        EnrollFactorEnrollmentDataDto::builder().photo(photo).is_external_photo(true).build();
    finish(client, FactorType::Face, &started, data).await
}

/// Asks for an enrollment. The token in the answer lives for one minute.
async fn start(
    client: &AuthenticationClient,
    factor_type: FactorType,
    profile: FactorProfile,
) -> Result<SendEnrollFactorRequestDataDto> {
    let request =
        SendEnrollFactorRequestDto::builder().factor_type(factor_type).profile(profile).build();
    Ok(client.send_enroll_factor_request(request).await?.into_inner().data)
}

async fn finish(
    client: &AuthenticationClient,
    factor_type: FactorType,
    started: &SendEnrollFactorRequestDataDto,
    data: EnrollFactorEnrollmentDataDto,
) -> Result<()> {
    let factor = EnrollFactorDto::builder()
        .factor_type(factor_type)
        .enrollment_token(&started.enrollment_token)
        .enrollment_data(data)
        .build();
    client.enroll_factor(factor).await?;
    println!("   enrolled");
    Ok(())
}

async fn verify_totp(service: &Service, client: &AuthenticationClient, uri: &str) -> Result<()> {
    println!("\n== Checking a code of the authenticator app");
    let code = MfaOtpVerityDto::builder().totp(service.totp_code(uri)?).build();
    let verified = client.mfa_otp_verify(code).await?.data.verified;
    println!("   {}", if verified { "right" } else { "wrong" });
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
