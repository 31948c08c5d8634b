//! The main flows, from the first request to the last.

use std::time::Duration;

use mfa_sim::{Simulator, User, demo, totp};
use serde_json::{Value, json};

use crate::support::{ADMIN, Bench, Reply, TOKEN};

async fn start(bench: &Bench, kind: &str, profile: &Value) -> Reply {
    let body = json!({"factorType": kind, "profile": profile});
    bench.post(TOKEN, "/api/v3/send-enroll-factor-request", &body).await
}

async fn finish(bench: &Bench, kind: &str, started: &Reply, data: &Value) -> Reply {
    let token = started.text("enrollmentToken");
    let body = json!({"factorType": kind, "enrollmentToken": token, "enrollmentData": data});
    bench.post(TOKEN, "/api/v3/enroll-factor", &body).await
}

fn phone() -> Value {
    json!({"phoneNumber": "188xxxx8888", "phoneCountryCode": "+86"})
}

/// The types that are left to enroll.
async fn left(bench: &Bench) -> Vec<String> {
    let reply = bench.get(TOKEN, "/api/v3/list-factors-to-enroll").await;
    let items = reply.data().as_array().unwrap().iter();
    items.map(|item| item["factorType"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn from_signing_in_to_an_enrolled_phone_and_back() {
    let sim = Simulator::builder().start().await.unwrap();
    let bench = Bench { sim };
    let credentials = json!({
        "connection": "PASSWORD",
        "passwordPayload": {"email": demo::EMAIL, "password": demo::PASSWORD},
        "client_id": demo::APP_ID,
        "client_secret": demo::APP_SECRET,
    });
    let signed_in = bench.post("", "/api/v3/signin", &credentials).await;
    let token = signed_in.text("access_token");

    let body = json!({"factorType": "SMS", "profile": phone()});
    let started = bench.post(token, "/api/v3/send-enroll-factor-request", &body).await;
    let code = bench.sim.last_code("188xxxx8888").unwrap();
    assert_eq!(bench.sim.messages()[0].to_string(), format!("SMS to +86 188xxxx8888: {code}"));
    let body = json!({
        "factorType": "SMS",
        "enrollmentToken": started.text("enrollmentToken"),
        "enrollmentData": {"passCode": code},
    });
    assert_eq!(bench.post(token, "/api/v3/enroll-factor", &body).await.failure(), (200, None));

    let path = format!("/api/v3/get-factor?factorId={}%7Cphone", demo::USER_ID);
    assert_eq!(bench.get(token, &path).await.data()["profile"], phone());
    let body = json!({"factorId": format!("{}|phone", demo::USER_ID)});
    assert_eq!(bench.post(token, "/api/v3/reset-factor", &body).await.failure(), (200, None));
    assert_eq!(bench.get(token, "/api/v3/list-enrolled-factors").await.data(), &json!([]));
}

#[tokio::test]
async fn a_second_message_has_to_wait_for_a_minute() {
    let bench = Bench::start().await;
    assert_eq!(start(&bench, "SMS", &phone()).await.failure(), (200, None));
    let refused = start(&bench, "SMS", &phone()).await;
    assert_eq!((refused.http, refused.failure()), (200, (422, None)));
    bench.sim.advance(Duration::from_mins(1));
    assert_eq!(start(&bench, "SMS", &phone()).await.failure(), (200, None));
    assert_eq!(bench.sim.messages().len(), 2);
}

#[tokio::test]
async fn an_enrollment_token_expires_after_a_minute() {
    let bench = Bench::start().await;
    let started = start(&bench, "EMAIL", &json!({"email": "a@example.com"})).await;
    bench.sim.advance(Duration::from_mins(1));
    let code = json!({"passCode": bench.sim.last_code("a@example.com").unwrap()});
    let late = finish(&bench, "EMAIL", &started, &code).await;
    assert_eq!((late.http, late.failure()), (200, (400, None)));
    assert_eq!(left(&bench).await, ["OTP", "SMS", "EMAIL", "FACE"]);
}

#[tokio::test]
async fn an_authenticator_app_is_enrolled_and_checked() {
    let bench = Bench::start().await;
    let started = start(&bench, "OTP", &json!({})).await;
    let uri = started.data()["otpData"]["qrCodeUri"].as_str().unwrap();
    let code = || totp::current_code(uri, bench.sim.unix_time()).unwrap();
    let done = finish(&bench, "OTP", &started, &json!({"passCode": code()})).await;
    assert_eq!(done.failure(), (200, None));

    bench.sim.advance(Duration::from_hours(1));
    let path = "/api/v3/mfa-totp-verify";
    let reply = bench.post(TOKEN, path, &json!({"totp": code()})).await;
    assert_eq!(reply.data(), &json!({"verified": true}));
    let old = code();
    bench.sim.advance(Duration::from_mins(2));
    let reply = bench.post(TOKEN, path, &json!({"totp": old})).await;
    assert_eq!(reply.failure(), (400, Some(6001)));
}

#[tokio::test]
async fn a_face_comes_after_a_contact() {
    let bench = Bench::start().await;
    assert_eq!(start(&bench, "FACE", &json!({})).await.failure(), (422, Some(1703)));
    let started = start(&bench, "SMS", &phone()).await;
    let code = json!({"passCode": bench.sim.last_code("188xxxx8888").unwrap()});
    assert_eq!(finish(&bench, "SMS", &started, &code).await.failure(), (200, None));

    let started = start(&bench, "FACE", &json!({})).await;
    let missing = finish(&bench, "FACE", &started, &json!({})).await;
    assert_eq!(missing.failure(), (400, Some(1700)));
    let photo = json!({"photo": "132434235ad244", "isExternalPhoto": false});
    assert_eq!(finish(&bench, "FACE", &started, &photo).await.failure(), (200, None));
    assert_eq!(start(&bench, "FACE", &json!({})).await.failure(), (409, Some(1706)));
}

#[tokio::test]
async fn settings_govern_what_can_be_enrolled() {
    let bench = Bench::start().await;
    let path = "/api/v3/disable-global-mfa-settings";
    bench.post(ADMIN, path, &json!({"disableFactors": ["SMS", "FACE"]})).await.data();
    assert_eq!(left(&bench).await, ["OTP", "EMAIL"]);
    assert_eq!(start(&bench, "SMS", &phone()).await.failure(), (403, None));
    let path = "/api/v3/update-application-mfa-settings";
    let body = json!({"appId": demo::APP_ID, "enabledFactors": ["SMS"]});
    bench.post(ADMIN, path, &body).await.data();
    assert_eq!(left(&bench).await, ["OTP", "SMS", "EMAIL"]);
    assert_eq!(start(&bench, "SMS", &phone()).await.failure(), (200, None));
}

#[tokio::test]
async fn users_can_be_added_and_have_factors_of_their_own() {
    let jane = User::new("u2", "secret").username("jane").phone("+1", "5550100");
    let bench = Bench { sim: Simulator::builder().token(TOKEN).user(jane).start().await.unwrap() };
    let payload = json!({"username": "jane", "password": "secret"});
    let body = json!({"connection": "PASSWORD", "passwordPayload": payload});
    let signed_in = bench.post("", "/api/v3/signin", &body).await;

    let started = start(&bench, "SMS", &phone()).await;
    let body = json!({
        "factorType": "SMS",
        "enrollmentToken": started.text("enrollmentToken"),
        "enrollmentData": {"passCode": bench.sim.last_code("188xxxx8888").unwrap()},
    });
    let janes = signed_in.text("access_token");
    let stolen = bench.post(janes, "/api/v3/enroll-factor", &body).await;
    assert_eq!(stolen.failure(), (400, None));
    assert_eq!(bench.post(TOKEN, "/api/v3/enroll-factor", &body).await.failure(), (200, None));
    assert_eq!(bench.get(janes, "/api/v3/list-enrolled-factors").await.data(), &json!([]));
}
