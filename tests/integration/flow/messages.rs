//! Factors whose code comes by message: SMS and EMAIL.

use mfa_client::enrollment::{PendingEnrollment, Sms};
use mfa_client::types::FactorType;
use mfa_client::{ApiStatus, Error, Value};
use mfa_sim::demo;
use serde_json::json;

use super::{client, enrolled, other_than, refused, stand_in, started};
use crate::support::recorder::{Recorder, Script};

fn body(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn a_phone() {
    let (sim, client) = stand_in().await;
    let enrollment = client.enrollment().sms(demo::PHONE).country_code(demo::PHONE_COUNTRY_CODE);
    let pending = enrollment.start().await.unwrap();
    assert_eq!(pending.factor_type(), FactorType::Sms);
    let code = sim.last_code(&format!("{} {}", demo::PHONE_COUNTRY_CODE, demo::PHONE)).unwrap();
    let done = pending.confirm(code).await.unwrap();
    assert_eq!(done.factor_type(), FactorType::Sms);
    assert_eq!(enrolled(&client).await, [FactorType::Sms]);
}

#[tokio::test]
async fn an_address() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    assert_eq!(pending.factor_type(), FactorType::Email);
    let done = pending.confirm(sim.last_code(demo::EMAIL).unwrap()).await.unwrap();
    assert_eq!(done.factor_type(), FactorType::Email);
    assert_eq!(enrolled(&client).await, [FactorType::Email]);
}

#[tokio::test]
async fn what_is_sent_for_a_phone() {
    let done = Script::json("200 OK", r#"{"statusCode":200,"message":""}"#);
    let recorder = Recorder::in_turn([started(), started()], done).await;
    let client = client(&recorder.host());
    _ = client.enrollment().sms("5550100").start().await.unwrap();
    let enrollment = client.enrollment().sms("5550100").country_code("+1");
    enrollment.start().await.unwrap().confirm("0042").await.unwrap();

    let requests = recorder.stop().await;
    assert_eq!(requests.len(), 3);
    let profile = json!({"phoneNumber": "5550100"});
    assert_eq!(body(&requests[0].body), json!({"factorType": "SMS", "profile": profile}));
    let profile = json!({"phoneNumber": "5550100", "phoneCountryCode": "+1"});
    assert_eq!(body(&requests[1].body), json!({"factorType": "SMS", "profile": profile}));
    assert_eq!(requests[2].target, "/api/v3/enroll-factor");
    let proof = json!({
        "factorType": "SMS",
        "enrollmentToken": "hunter2-canary",
        "enrollmentData": {"passCode": "0042"},
    });
    assert_eq!(body(&requests[2].body), proof);
}

#[tokio::test]
async fn what_is_sent_for_an_address() {
    let done = Script::json("200 OK", r#"{"statusCode":200,"message":""}"#);
    let recorder = Recorder::in_turn([started()], done).await;
    let pending = client(&recorder.host()).enrollment().email("a@example.com").start().await;
    pending.unwrap().confirm("0042").await.unwrap();

    let requests = recorder.stop().await;
    assert_eq!(requests.len(), 2);
    let profile = json!({"email": "a@example.com"});
    assert_eq!(body(&requests[0].body), json!({"factorType": "EMAIL", "profile": profile}));
    let proof = json!({
        "factorType": "EMAIL",
        "enrollmentToken": "hunter2-canary",
        "enrollmentData": {"passCode": "0042"},
    });
    assert_eq!(body(&requests[1].body), proof);
}

#[tokio::test]
async fn a_wrong_code_and_then_the_right_one() {
    let (sim, client) = stand_in().await;
    let pending = client.enrollment().sms(demo::PHONE).start().await.unwrap();
    let code = sim.last_code(demo::PHONE).unwrap();
    let failed = pending.confirm(other_than(&code)).await.unwrap_err();
    assert_eq!(failed.error().status_code(), Some(ApiStatus(400)));
    assert!(failed.can_retry() && !failed.may_be_enrolled() && !failed.is_expired());
    assert!(enrolled(&client).await.is_empty());
    failed.retry().unwrap().confirm(code).await.unwrap();
    assert_eq!(enrolled(&client).await, [FactorType::Sms]);
    assert_eq!(sim.messages().len(), 1);
}

#[tokio::test]
async fn a_code_goes_out_once_for_each_confirm() {
    let recorder = Recorder::in_turn([started()], refused()).await;
    let mut pending = client(&recorder.host()).enrollment().sms(demo::PHONE).start().await.unwrap();
    for code in ["1", "2", "3"] {
        pending = pending.confirm(code).await.unwrap_err().retry().unwrap();
    }
    let requests = recorder.stop().await;
    let codes = requests[1..].iter().map(|request| body(&request.body)["enrollmentData"].clone());
    let sent: Vec<_> = codes.map(|data| data["passCode"].clone()).collect();
    assert_eq!(sent, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_second_message_within_the_minute() {
    let (sim, client) = stand_in().await;
    _ = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    let refused = client.enrollment().email(demo::EMAIL).start().await.unwrap_err();
    assert!(refused.is_throttled());
    assert_eq!(sim.messages().len(), 1);
}

#[tokio::test]
async fn a_pending_enrollment_goes_where_it_is_needed() {
    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    let (sim, client) = stand_in().await;
    let pending = assert_send(client.enrollment().sms(demo::PHONE).start()).await.unwrap();
    // It keeps a client of its own.
    drop(client);
    let code = sim.last_code(demo::PHONE).unwrap();
    let confirming = assert_send(pending.confirm(code).into_future());
    tokio::spawn(confirming).await.unwrap().unwrap();
}

/// An enrollment whose code is wrong, whatever it is.
async fn never_confirmed() -> PendingEnrollment<Sms> {
    let recorder = Recorder::in_turn([started()], refused()).await;
    client(&recorder.host()).enrollment().sms(demo::PHONE).start().await.unwrap()
}

/// `?` turns every error of the flow into [`Error`], and into what `main` usually returns.
#[tokio::test]
async fn errors_of_the_flow_are_ordinary_errors() {
    async fn plain() -> Result<(), Error> {
        never_confirmed().await.confirm("0").await?;
        Ok(())
    }
    async fn boxed() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        never_confirmed().await.confirm("0").await?;
        Ok(())
    }

    let text = never_confirmed().await.confirm("0").await.unwrap_err().to_string();
    assert!(text.contains("the code is wrong"), "{text}");
    assert_eq!(plain().await.unwrap_err().to_string(), text);
    assert_eq!(boxed().await.unwrap_err().to_string(), text);
}
