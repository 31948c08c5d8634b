//! The stand-in in the process of its clients: no socket.

use std::time::Duration;

use mfa_client::types::{ResetFactorDto, SendSMSDto, SmsChannel};
use mfa_client::{AuthenticationClient, ManagementClient, Method};
use mfa_sim::{Simulator, demo};

use crate::support::{ADMIN, TOKEN};

fn simulator() -> Simulator {
    Simulator::builder().token(TOKEN).management_token(ADMIN).build()
}

/// A client of the demo user.
fn client(sim: &Simulator) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().service(sim.clone());
    builder.app_id(demo::APP_ID).access_token(TOKEN).build().unwrap()
}

fn sms() -> SendSMSDto {
    SendSMSDto::builder().phone_number(demo::PHONE).channel(SmsChannel::ChannelLogin).build()
}

#[tokio::test]
async fn a_factor_is_enrolled_listed_and_reset() {
    let sim = simulator();
    let client = client(&sim);
    let started = client.enrollment().sms(demo::PHONE).country_code("+86").start().await.unwrap();
    let code = sim.last_code(demo::PHONE).unwrap();
    let wrong = if code == "0000" { "0001" } else { "0000" };
    let refused = started.confirm(wrong).await.unwrap_err();
    refused.retry().unwrap().confirm(code).await.unwrap();

    let factors = client.list_enrolled_factors().await.unwrap();
    let factor = &factors.data[0];
    // Its id has a character that is encoded on the way.
    assert!(factor.factor_id.contains('|'));
    let same = client.get_factor(&factor.factor_id).await.unwrap().into_inner().data;
    assert_eq!(same.factor_id, factor.factor_id);

    let reset = ResetFactorDto::builder().factor_id(&*factor.factor_id).build();
    client.reset_factor(reset).await.unwrap();
    assert!(client.list_enrolled_factors().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn its_state_and_its_clock_are_those_of_all_clones() {
    let sim = simulator();
    let client = client(&sim.clone());
    client.send_sms(sms()).await.unwrap();
    let error = client.send_sms(sms()).await.unwrap_err();
    assert_eq!(error.status_code().map(|code| code.0), Some(422));
    sim.advance(Duration::from_mins(1));
    client.send_sms(sms()).await.unwrap();
    assert_eq!(sim.messages().len(), 2);
}

#[tokio::test]
async fn one_that_listens_is_the_same_in_both_ways() {
    let server = Simulator::builder().token(TOKEN).start().await.unwrap();
    client(&server).send_sms(sms()).await.unwrap();
    let over_http = AuthenticationClient::builder().host(server.url()).app_id(demo::APP_ID);
    let over_http = over_http.access_token(TOKEN).build().unwrap();
    assert_eq!(over_http.send_sms(sms()).await.unwrap_err().status_code().unwrap().0, 422);
}

#[tokio::test]
async fn credentials_are_asked_for() {
    let sim = simulator();
    let stranger = AuthenticationClient::builder().service(sim.clone()).app_id(demo::APP_ID);
    let stranger = stranger.access_token("of nobody").build().unwrap();
    assert!(stranger.list_enrolled_factors().await.unwrap_err().is_unauthorized());

    let administrator = ManagementClient::builder().service(sim.clone());
    let administrator = administrator.management_token(ADMIN).build().unwrap();
    administrator.get_global_mfa_settings().await.unwrap();
}

#[tokio::test]
async fn what_it_does_not_know_is_not_found() {
    let client = client(&simulator());
    let error = client.request(Method::GET, "/api/v3/nothing").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}
