//! A user's password or code.

use std::time::Duration;

use mfa_client::types::{SendSMSDto, SignInOptionsDto, SigninByCredentialsDto, SmsChannel};
use mfa_client::{ApiCode, AuthenticationClient, ErrorKind, SignIn};
use mfa_sim::{Server, Simulator, demo};

use super::pass;

/// Longer than a token lives.
const LONG: Duration = Duration::from_hours(3);

fn client(sim: &Server, sign_in: SignIn) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);
    builder.access_token_from(sign_in).build().unwrap()
}

fn password(password: &str) -> SignIn {
    SignIn::new(SigninByCredentialsDto::password().email(demo::EMAIL).password(password).build())
}

#[tokio::test]
async fn a_password_is_used_as_often_as_it_takes() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, password(demo::PASSWORD));
    assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 1);
    pass(&sim, LONG).await;
    assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 2);
}

/// Longer than a refresh token lives.
const MONTHS: Duration = Duration::from_hours(60 * 24);

#[tokio::test]
async fn a_refresh_token_is_used_as_often_as_it_takes() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, code(&sim, "openid offline_access").await);
    client.list_enrolled_factors().await.unwrap();
    // The code is used up, and only a refresh token can do this.
    for _ in 0..3 {
        pass(&sim, LONG).await;
        assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 2);
    }
    pass(&sim, MONTHS).await;
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().contains("the one-time code was used"), "{error}");
}

#[tokio::test]
async fn a_refresh_token_that_is_refused() {
    let sim = Simulator::builder().start().await.unwrap();
    let options = SignInOptionsDto::builder().scope("openid offline_access").build();
    let request = SigninByCredentialsDto::password()
        .email(demo::EMAIL)
        .password(demo::PASSWORD)
        .options(options)
        .client_id(demo::APP_ID)
        .client_secret(demo::APP_SECRET);
    let client = client(&sim, SignIn::new(request.build()));
    client.list_enrolled_factors().await.unwrap();
    // The password is what is left.
    pass(&sim, MONTHS).await;
    assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 2);
    // And what came for it is good for tokens again.
    pass(&sim, LONG).await;
    assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn an_application_with_a_secret_in_a_header() {
    let sim = Simulator::builder().start().await.unwrap();
    let sign_in = code(&sim, "openid offline_access").await;
    let builder = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);
    let builder = builder.client_secret_basic(demo::APP_ID, demo::APP_SECRET);
    let client = builder.access_token_from(sign_in).build().unwrap();
    client.list_enrolled_factors().await.unwrap();
    pass(&sim, LONG).await;
    assert_eq!(client.list_enrolled_factors().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn many_calls_when_the_token_has_run_out() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, code(&sim, "openid offline_access").await);
    client.list_enrolled_factors().await.unwrap();
    pass(&sim, LONG).await;
    // A refresh token counts once: a second use would be refused, and the code is used up.
    let call = || {
        let client = client.clone();
        tokio::spawn(async move { client.list_enrolled_factors().await.map(drop) })
    };
    let calls: Vec<_> = std::iter::repeat_with(call).take(50).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

/// A sign-in by a code that was just sent.
async fn code(sim: &Server, scope: &str) -> SignIn {
    let nobody = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID).build();
    let to = SendSMSDto::builder().phone_number(demo::PHONE).channel(SmsChannel::ChannelLogin);
    nobody.unwrap().send_sms(to.build()).await.unwrap();
    let code = sim.last_code(demo::PHONE).unwrap();
    let request = SigninByCredentialsDto::passcode().phone(demo::PHONE).pass_code(code);
    SignIn::new(request.options(SignInOptionsDto::builder().scope(scope)).build())
}

#[tokio::test]
async fn a_code_is_used_once() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, code(&sim, "openid").await);
    client.list_enrolled_factors().await.unwrap();

    pass(&sim, LONG).await;
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().contains("the one-time code was used"), "{error}");
}

#[tokio::test]
async fn a_wrong_password() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, password("wrong"));
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!((error.kind(), error.api_code()), (ErrorKind::Token, Some(ApiCode(2333))));
}
