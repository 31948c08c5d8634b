//! Any factor of a user who is signed in.

use std::time::Duration;

use mfa_client::AuthenticationClient;
use mfa_client::enrollment::Photo;
use mfa_client::second_factor::Means;

use super::{pass, user};
use crate::support::recorder::{Recorder, Script};

fn client(host: &str) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(host).app_id("app");
    builder.userpool_id("pool").access_token("access").build().unwrap()
}

#[tokio::test]
async fn every_factor_in_the_name_of_the_clients_user() {
    for (case, (target, body)) in [
        ("/api/v2/applications/mfa/sms/verify", r#"{"phone":"188","code":"1"}"#),
        ("/api/v2/applications/mfa/email/verify", r#"{"email":"a@example.com","code":"1"}"#),
        ("/api/v2/mfa/totp/verify", r#"{"totp":"1"}"#),
        ("/api/v2/mfa/totp/recovery", r#"{"recoveryCode":"1"}"#),
        ("/api/v2/mfa/face/verify", r#"{"photo":"key"}"#),
    ]
    .into_iter()
    .enumerate()
    {
        let recorder = Recorder::start(user()).await;
        let session = client(&recorder.host()).step_up_with();
        let (proof, means) = match case {
            0 => (session.sms("188").verify("1").await.unwrap(), Means::Sms),
            1 => (session.email("a@example.com").verify("1").await.unwrap(), Means::Email),
            2 => (session.otp().verify("1").await.unwrap(), Means::Otp),
            3 => {
                let recovered = session.recovery_code().verify("1").await.unwrap();
                (recovered.into_parts().0, Means::RecoveryCode)
            }
            _ => (session.face().verify(Photo::stored("key")).await.unwrap(), Means::Face),
        };
        assert_eq!((proof.means(), proof.user_id()), (means, Some("u1")));
        let request = recorder.stop_after_one().await;
        assert_eq!((request.target.as_str(), request.body.as_str()), (target, body));
        assert_eq!(request.header("authorization"), ["Bearer access"]);
        assert_eq!(request.header("x-genauth-userpool-id"), ["pool"]);
        assert_eq!(request.header("x-authing-userpool-id"), ["pool"]);
    }
}

#[tokio::test]
async fn codes_are_asked_for_in_the_same_name() {
    let sent = r#"{"statusCode":200,"code":200}"#;
    let recorder = Recorder::start(Script::json("200 OK", sent)).await;
    let client = client(&recorder.host());
    client.step_up_with().sms("188").send_code().await.unwrap();
    client.step_up_with().bearer("other").email("a@b.c").send_code().await.unwrap();
    let requests = recorder.stop().await;
    assert_eq!(requests[0].header("authorization"), ["Bearer access"]);
    assert_eq!(requests[1].header("authorization"), ["Bearer other"]);
}

/// `{"sub":"u7"}` as the middle of a JWT.
const OF_U7: &str = "e30.eyJzdWIiOiJ1NyJ9.sig";

/// A server that serves many users has to know whose proof it has.
#[tokio::test]
async fn a_proof_names_its_user() {
    for (token, answer, user_id) in [
        (OF_U7, r#"{"code":200,"data":{"id":"u1"}}"#, Some("u1")),
        (OF_U7, r#"{"code":200}"#, Some("u7")),
        ("opaque", r#"{"code":200,"data":null}"#, None),
    ] {
        let recorder = Recorder::start(Script::json("200 OK", answer)).await;
        let session = client(&recorder.host()).step_up_with().bearer(token);
        let proof = session.otp().verify("1").await.unwrap();
        assert_eq!(proof.user_id(), user_id, "{token} {answer}");
    }
}

#[tokio::test]
async fn the_age_of_a_proof() {
    let recorder = Recorder::start(user()).await;
    let proof = client(&recorder.host()).step_up_with().otp().verify("1").await.unwrap();
    assert!(proof.age() < Duration::from_mins(1));
    pass(Duration::from_mins(5)).await;
    assert!(proof.age() >= Duration::from_mins(5));
}

/// An access token is the client's business: a refusal leaves the next try open.
#[tokio::test]
async fn a_refused_token_does_not_end_the_session() {
    let refused = Script::json("200 OK", r#"{"code":2020,"message":""}"#);
    let recorder = Recorder::in_turn([refused], user()).await;
    let by_app = client(&recorder.host()).step_up_with().otp();
    let failed = by_app.verify("1").await.unwrap_err();
    assert!(failed.error().is_unauthorized() && failed.can_retry());
    _ = failed.retry().unwrap().verify("2").await.unwrap();
}
