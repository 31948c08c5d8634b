//! The client's own flow of signing in with a second factor.

use std::time::Duration;

use mfa_client::enrollment::Photo;
use mfa_client::sign_in::{BoundApp, Challenge, Outcome, SignedIn};
use mfa_client::types::{MfaBoundType, SigninByCredentialsDto};
use mfa_client::{ApiCode, AuthenticationClient, ManagementClient};
use mfa_sim::{SecondFactor, Simulator, demo, totp};

use crate::support::{ADMIN, TOKEN};

fn simulator(when: SecondFactor) -> Simulator {
    let builder = Simulator::builder().token(TOKEN).management_token(ADMIN);
    builder.second_factor(when).build()
}

/// A client without a token.
fn client(sim: &Simulator) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().service(sim.clone());
    builder.app_id(demo::APP_ID).build().unwrap()
}

/// A client of the demo user.
fn signed_in(sim: &Simulator) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().service(sim.clone());
    builder.app_id(demo::APP_ID).access_token(TOKEN).build().unwrap()
}

async fn sign_in(client: &AuthenticationClient) -> Outcome {
    let user = SigninByCredentialsDto::password().email(demo::EMAIL).password(demo::PASSWORD);
    client.sign_in(user.build()).await.unwrap()
}

async fn challenge(client: &AuthenticationClient) -> Challenge {
    match sign_in(client).await {
        Outcome::Challenge(challenge) => challenge,
        Outcome::Done(_) => panic!("no second factor was asked for"),
    }
}

/// Enrolls an app of the demo user, and gives its secret and its recovery code.
async fn enroll_app(sim: &Simulator) -> (String, String) {
    let pending = signed_in(sim).enrollment().otp().start().await.unwrap();
    let uri = pending.uri().expose().to_owned();
    let recovery_code = pending.recovery_code().expose().to_owned();
    pending.confirm(totp::current_code(&uri, sim.unix_time()).unwrap()).await.unwrap();
    let (_, secret) = uri.split_once("secret=").unwrap();
    (secret[..16].to_owned(), recovery_code)
}

/// Checks that the token works, and whose it is.
async fn assert_works(sim: &Simulator, signed_in: &SignedIn) {
    assert_eq!(signed_in.user().id, demo::USER_ID);
    let token = signed_in.access_token().clone();
    client(sim).list_enrolled_factors().bearer(token).await.unwrap();
}

#[tokio::test]
async fn by_an_app_with_a_second_try() {
    let sim = simulator(SecondFactor::WhenEnrolled);
    let client = client(&sim);
    assert!(matches!(sign_in(&client).await, Outcome::Done(_)));
    let (secret, _) = enroll_app(&sim).await;
    let challenge = challenge(&client).await;
    assert!(!challenge.wants_binding());
    let lifetime = challenge.remaining().unwrap();
    assert!(
        lifetime <= Duration::from_mins(6) && lifetime > Duration::from_mins(5),
        "{lifetime:?}"
    );

    let code = totp::code(&secret, sim.unix_time()).unwrap();
    let wrong = if code == "000000" { "111111" } else { "000000" };
    let failed = challenge.otp().verify(wrong).await.unwrap_err();
    assert_eq!(failed.error().api_code().map(|code| code.0), Some(6001));
    let passed = failed.retry().unwrap().verify(code).await.unwrap();
    assert_works(&sim, &passed).await;
}

#[tokio::test]
async fn by_the_recovery_code() {
    let sim = simulator(SecondFactor::WhenEnrolled);
    let (_, recovery_code) = enroll_app(&sim).await;
    let by_code = challenge(&client(&sim)).await.recovery_code();
    let (passed, new) = by_code.verify(&*recovery_code).await.unwrap().into_parts();
    assert_works(&sim, &passed).await;
    let new = new.unwrap();
    assert_ne!(new.expose(), recovery_code);
    let by_code = challenge(&client(&sim)).await.recovery_code();
    let (passed, _) = by_code.verify(&new).await.unwrap().into_parts();
    assert_works(&sim, &passed).await;
}

#[tokio::test]
async fn by_messages_to_the_contacts_that_were_enrolled() {
    let sim = simulator(SecondFactor::WhenEnrolled);
    let enrollment = signed_in(&sim);
    let pending = enrollment.enrollment().sms("5550100").country_code("+1").start().await.unwrap();
    pending.confirm(sim.last_code("+1 5550100").unwrap()).await.unwrap();
    let pending = enrollment.enrollment().email("mfa@example.com").start().await.unwrap();
    pending.confirm(sim.last_code("mfa@example.com").unwrap()).await.unwrap();

    let by_sms = challenge(&client(&sim)).await.sms();
    by_sms.send_code().await.unwrap();
    let passed = by_sms.verify(sim.last_code("+1 5550100").unwrap()).await.unwrap();
    assert_works(&sim, &passed).await;
    let by_email = challenge(&client(&sim)).await.email();
    by_email.send_code().await.unwrap();
    assert!(by_email.send_code().await.is_err(), "one message a minute");
    let passed = by_email.verify(sim.last_code("mfa@example.com").unwrap()).await.unwrap();
    assert_works(&sim, &passed).await;
}

#[tokio::test]
async fn with_a_first_contact() {
    let sim = simulator(SecondFactor::Required);
    let challenge = challenge(&client(&sim)).await;
    assert!(challenge.wants_binding());
    let by_sms = challenge.bind().sms("5550100").country_code("+1").check().await.unwrap();
    by_sms.send_code().await.unwrap();
    let passed = by_sms.verify(sim.last_code("+1 5550100").unwrap()).await.unwrap();
    assert_works(&sim, &passed).await;
    let factors = signed_in(&sim).list_enrolled_factors().await.unwrap();
    assert_eq!(factors.data.len(), 1);
}

#[tokio::test]
async fn with_a_first_app() {
    let sim = simulator(SecondFactor::Required);
    let pending = challenge(&client(&sim)).await.bind().otp().await.unwrap();
    let code = totp::code(pending.secret().expose(), sim.unix_time()).unwrap();
    let wrong = if code == "000000" { "111111" } else { "000000" };
    let failed = pending.confirm(wrong).await.unwrap_err();
    assert_eq!(failed.error().status().unwrap().as_u16(), 400);
    let bound = failed.retry().unwrap().confirm(&*code).await.unwrap();
    let BoundApp::GoOn(challenge) = bound else { panic!("the stand-in wants one more code") };
    let passed = challenge.otp().verify(code).await.unwrap();
    assert_works(&sim, &passed).await;
}

#[tokio::test]
async fn with_a_first_face_and_then_by_it() {
    let sim = simulator(SecondFactor::Required);
    let photos = [
        Photo::external("https://example.com/a.jpg"),
        Photo::external("https://example.com/b.jpg"),
    ];
    let [first, second] = photos;
    let passed = challenge(&client(&sim)).await.bind().face(first, second).await.unwrap();
    assert_works(&sim, &passed).await;
    let by_face = challenge(&client(&sim)).await.face();
    assert_works(&sim, &by_face.verify(Photo::stored("key")).await.unwrap()).await;
}

#[tokio::test]
async fn a_challenge_that_the_server_has_forgotten_is_over() {
    let sim = simulator(SecondFactor::WhenEnrolled);
    let (secret, _) = enroll_app(&sim).await;
    let challenge = challenge(&client(&sim)).await;
    sim.advance(Duration::from_mins(6));
    let code = totp::code(&secret, sim.unix_time()).unwrap();
    let failed = challenge.otp().verify(code).await.unwrap_err();
    assert_eq!(failed.error().api_code(), Some(ApiCode::MFA_TOKEN_EXPIRED));
    assert!(!failed.can_retry());
}

#[tokio::test]
async fn an_administrator_asks_and_unbinds() {
    let sim = simulator(SecondFactor::WhenEnrolled);
    let (secret, _) = enroll_app(&sim).await;
    let administrator = ManagementClient::builder().service(sim.clone());
    let administrator = administrator.management_token(ADMIN).build().unwrap();
    let data = administrator.get_mfa_trigger_data().app_id(demo::APP_ID).user_id(demo::USER_ID);
    let data = data.await.unwrap();
    let challenge = client(&sim).challenge(data.into_inner().data);
    let code = totp::code(&secret, sim.unix_time()).unwrap();
    assert_works(&sim, &challenge.otp().verify(code).await.unwrap()).await;

    let bound = administrator.get_mfa_bound(demo::USER_ID).await.unwrap();
    assert!(bound.data["OTP"]);
    let unbound = administrator.un_associate_mfa().user_id(demo::USER_ID);
    unbound.factor(MfaBoundType::Otp).await.unwrap();
    assert!(!administrator.get_mfa_bound(demo::USER_ID).await.unwrap().data["OTP"]);
    assert!(matches!(sign_in(&client(&sim)).await, Outcome::Done(_)));
}
