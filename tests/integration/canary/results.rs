//! The result that came with a failure: whoever asks for it gets it, and nobody else sees it.

use mfa_client::types::{GetMfaInfoDataDto, SigninByCredentialsDto};
use mfa_client::{Error, ErrorKind, Maybe, Secret, SignIn, Value};
use serde_json::json;

use super::calls::{Setup, body, calls};
use super::paths::overheard;
use super::servers;
use super::{CANARY, SECRET, assert_hidden, everything, shown};
use crate::support::collector::Collector;
use crate::support::recorder::{Recorder, Script};

#[tokio::test]
async fn of_every_operation() {
    let mut secret = Vec::new();
    for status in ["200 OK", "400 Bad Request", "500 Oops"] {
        for call in calls() {
            let refusal = servers::refusal(call.0);
            let script = Script::json(status, &refusal.to_string());
            let recorder = Recorder::start(script).await;
            let clients = Setup::new(recorder.host()).clients();
            let error = overheard(call, clients).await.0.unwrap_err();
            let data: Option<Value> = error.data();
            assert_eq!(data.as_ref(), refusal.get("data"), "{}", call.0);
            let text = data.unwrap_or_default().to_string();
            secret.extend(text.contains(SECRET).then_some(call.0));
            assert_hidden(&shown(&error));
        }
    }
    secret.sort_unstable();
    secret.dedup();
    let expected = [
        "associateFaceByUrl",
        "assosicateMfaAuthenticator",
        "confirmAssosicateMfaAuthenticator",
        "getManagementToken",
        "getMfaAuthenticators",
        "getMfaTriggerData",
        "getOtpSecretByUser",
        "getUserMfaStatus",
        "importTotp",
        "sendEnrollFactorRequest",
        "signInByCredentials",
        "verifyAppEmailMfa",
        "verifyAppSmsMfa",
        "verifyFaceMfa",
        "verifyTotpMfa",
        "verifyTotpRecoveryCode",
    ];
    assert_eq!(secret, expected);
}

/// A sign-in that wants a second factor.
fn challenge() -> Script {
    let data = json!({
        "mfaToken": SECRET, "applicationMfa": [{"mfaPolicy": "OTP", "status": 1, "sort": 0}],
        "email": CANARY, "phone": null, "current": {"token": SECRET},
    });
    let answer = json!({"statusCode": 400, "apiCode": 1635, "message": "no", "data": data});
    Script::json("200 OK", &answer.to_string())
}

/// Reads what the error brings, and looks at all that can be shown of it.
fn assert_challenge(error: &Error) {
    assert!(error.mfa_required(), "{error:?}");
    let data: GetMfaInfoDataDto = error.data().unwrap();
    assert_eq!((&data.mfa_token, &data.phone), (&Secret::new(SECRET), &Maybe::Null));
    assert_eq!(data.email.as_deref(), Some(CANARY));
    assert_eq!(data.additional_properties["current"]["token"], SECRET);
    assert!(!everything(&data).contains(SECRET), "{data:?}");
    // What is no type of it is no result, and says nothing of it either.
    assert_eq!((error.data::<i64>(), error.data::<Vec<String>>()), (None, None));
    assert_hidden(&shown(error));
    tracing::error!("{error} {error:?}");
    log::error!("{error} {error:?}");
}

#[tokio::test]
async fn of_a_sign_in() {
    let collector = Collector::default();
    let watching = collector.watch();
    let recorder = Recorder::start(challenge()).await;
    let clients = Setup::new(recorder.host()).clients();
    let error = clients.authentication.sign_in_by_credentials(body()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_challenge(&error);
    drop(watching);
    let text = collector.text();
    assert!(text.contains("apiCode 1635"), "{text}");
    assert_hidden(&text);
}

/// The same where the client signs in for itself.
#[tokio::test]
async fn of_a_sign_in_behind_a_call() {
    let collector = Collector::default();
    let watching = collector.watch();
    let recorder = Recorder::start(challenge()).await;
    let request = SigninByCredentialsDto::password().account(SECRET).password(SECRET).build();
    let setup = Setup::new(recorder.host());
    let client = setup.user().access_token_from(SignIn::new(request)).build().unwrap();
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_challenge(&error);
    drop(watching);
    assert_hidden(&collector.text());
}
