//! Errors, whatever they are about.

use mfa_client::types::{FactorType, MfaOtpVerityDto};
use mfa_client::{AuthenticationClient, Error, ErrorKind};
use serde_json::{Value, json};

use super::values::{answer_of, refusal_of};
use super::{CANARY, assert_hidden, shown};
use crate::support::clients::Clients;
use crate::support::operations::{Operation, operations};
use crate::support::recorder::{Recorder, Script};

/// The error of a call that is answered in this way, if it is one.
async fn error_of(operation: &Operation, script: Script) -> Option<Error> {
    let recorder = Recorder::start(script).await;
    let error = (operation.call)(Clients::to(&recorder.host())).await.err();
    recorder.stop_after_one().await;
    error
}

/// The pointers of all values in `value` that hold no others.
fn leaves(value: &Value, at: &str) -> Vec<String> {
    match value {
        Value::Object(members) => {
            members.iter().flat_map(|(key, value)| leaves(value, &format!("{at}/{key}"))).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.flat_map(|(index, value)| leaves(value, &format!("{at}/{index}"))).collect()
        }
        _ => vec![at.to_owned()],
    }
}

/// Every value of every answer in turn is one of the wrong type, with the canary in it.
#[tokio::test]
async fn answers_that_do_not_fit_their_type() {
    let mut refused = 0;
    for operation in operations() {
        for at in leaves(&answer_of(operation.id), "") {
            let mut answer = answer_of(operation.id);
            let slot = answer.pointer_mut(&at).unwrap();
            *slot = if slot.is_string() { json!([CANARY]) } else { CANARY.into() };
            let script = Script::json("200 OK", &answer.to_string());
            if let Some(error) = error_of(&operation, script).await {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error:?}");
                let key = at.rsplit('/').next().unwrap();
                assert!(error.to_string().contains(key), "{at}: {error}");
                assert_hidden(&shown(&error));
                refused += 1;
            }
        }
    }
    assert!(100 < refused, "{refused}");
}

#[tokio::test]
async fn answers_that_break_off_in_a_secret() {
    for operation in operations() {
        let whole = answer_of(operation.id).to_string();
        let ends = whole.match_indices(CANARY).map(|(start, _)| start + CANARY.len());
        for end in ends.flat_map(|end| [end, end + 1]) {
            let script = Script::json("200 OK", &whole[..end]);
            let error = error_of(&operation, script).await.unwrap();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert_hidden(&shown(&error));
        }
    }
}

#[tokio::test]
async fn refusals_with_secrets_in_them() {
    for operation in operations() {
        let answer = refusal_of(operation.id);
        let headers = format!("set-cookie: session={CANARY}\r\n");
        for status in ["200 OK", "400 Bad Request", "500 Oops"] {
            let script = Script::whole(status, &headers, &answer.to_string());
            let error = error_of(&operation, script).await.unwrap();
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.data::<Value>().as_ref(), answer.get("data"), "{}", operation.id);
            assert_hidden(&shown(&error));
        }
    }
}

#[tokio::test]
async fn pages_that_are_no_json() {
    for operation in operations() {
        let headers = format!("content-type: text/html; x={CANARY}\r\n");
        let script = Script::whole("200 OK", &headers, &format!("<p>{CANARY}</p>"));
        let error = error_of(&operation, script).await.unwrap();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_hidden(&shown(&error));
    }
}

#[tokio::test]
async fn connections_that_break() {
    let recorder = Recorder::start(Script::Send(CANARY.into())).await;
    let client = Clients::to(&recorder.host()).authentication;
    let error = client.get_factor(CANARY).header("x-key", CANARY).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_hidden(&shown(&error));
    // The recording ends, and with it the server.
    recorder.stop().await;
    let error = client.get_factor(CANARY).header("x-key", CANARY).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_hidden(&shown(&error));
}

#[tokio::test]
async fn input_that_cannot_be_sent() {
    let builder = || AuthenticationClient::builder().host("http://localhost");
    let broken = format!("{CANARY}\n{CANARY}");
    for builder in [
        builder().access_token(&broken),
        builder().app_id(&broken),
        builder().client_secret_basic(format!("{CANARY}:"), CANARY),
        builder().header("x-key", &broken),
        builder().header(&broken, ""),
        builder().host(format!("http://{CANARY}:{CANARY}@localhost")),
        builder().host(format!("http://localhost?{CANARY}")),
        builder().host(format!("http://localhost#{CANARY}")),
        builder().host(format!("{CANARY}://localhost")),
        builder().host(format!("http://{CANARY} x")),
    ] {
        assert_hidden(&shown(&builder.build().unwrap_err()));
    }
    let code = MfaOtpVerityDto::builder().totp(CANARY).build();
    let client = builder().build().unwrap();
    assert_hidden(&shown(&client.mfa_otp_verify(code).header(&broken, "").await.unwrap_err()));
    // An enum's text is no secret, so that this test would notice a canary.
    assert!(format!("{:?}", FactorType::from(CANARY)).contains(CANARY));
}
