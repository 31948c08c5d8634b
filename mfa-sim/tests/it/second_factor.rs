//! Signing in with a second factor, from the password to the access token.

use std::time::Duration;

use mfa_sim::{SecondFactor, Simulator, demo, totp};
use serde_json::{Value, json};

use crate::support::{ADMIN, Bench, Reply, TOKEN};

/// A stand-in in which the demo user has an app, with its secret.
async fn with_app() -> (Bench, String) {
    let bench = Bench::start().await;
    let app = bench.post(TOKEN, "/api/v2/mfa/totp/associate", &json!({})).await;
    let secret = app.text("secret").to_owned();
    let code = json!({"authenticator_type": "totp", "totp": code(&bench, &secret)});
    bench.post(TOKEN, "/api/v2/mfa/totp/associate/confirm", &code).await.data();
    (bench, secret)
}

fn code(bench: &Bench, secret: &str) -> String {
    totp::code(secret, bench.sim.unix_time()).unwrap()
}

/// The MFA token of a sign-in that wants a second factor.
async fn challenged(bench: &Bench, expected: i64) -> String {
    let reply = bench.sign_in().await;
    assert_eq!((reply.http, reply.failure()), (200, (expected, Some(expected))));
    reply.body["data"]["mfaToken"].as_str().unwrap().to_owned()
}

async fn verify_totp(bench: &Bench, token: &str, code: &str) -> Reply {
    bench.post(token, "/api/v2/mfa/totp/verify", &json!({"totp": code})).await
}

/// Checks that this answers the user, with a token for other calls.
async fn assert_signed_in(bench: &Bench, reply: &Reply) {
    assert_eq!(reply.text("id"), demo::USER_ID);
    let token = reply.text("token");
    bench.get(token, "/api/v3/list-enrolled-factors").await.data();
}

#[tokio::test]
async fn an_app_is_bound_asked_for_and_passed() {
    let (bench, secret) = with_app().await;
    bench.sim.advance(Duration::from_hours(1));
    let token = challenged(&bench, 1635).await;
    let old = code(&bench, &secret);
    bench.sim.advance(Duration::from_mins(2));
    let late = verify_totp(&bench, &token, &old).await;
    assert_eq!((late.http, late.failure()), (200, (6001, Some(6001))));
    let reply = verify_totp(&bench, &token, &code(&bench, &secret)).await;
    assert_signed_in(&bench, &reply).await;
    let again = verify_totp(&bench, &token, &code(&bench, &secret)).await;
    assert_eq!((again.http, again.failure()), (200, (2021, Some(2021))));
}

#[tokio::test]
async fn an_mfa_token_expires_after_six_minutes() {
    let (bench, secret) = with_app().await;
    let token = challenged(&bench, 1635).await;
    bench.sim.advance(Duration::from_mins(6));
    let late = verify_totp(&bench, &token, &code(&bench, &secret)).await;
    assert_eq!((late.http, late.failure()), (200, (2021, Some(2021))));
    let body = bench.form("/mfa/token/introspection", &format!("token={token}")).await.body;
    assert_eq!(body, json!({"active": false}));
}

#[tokio::test]
async fn a_lost_app_is_replaced_by_its_recovery_code() {
    let (bench, _) = with_app().await;
    let list = bench.get(TOKEN, "/api/v2/mfa/authenticator?type=totp").await;
    let recovery_code = list.data()[0]["recoveryCode"].clone();
    let body = json!({"recoveryCode": recovery_code});
    let token = challenged(&bench, 1635).await;
    let reply = bench.post(&token, "/api/v2/mfa/totp/recovery", &body).await;
    assert_signed_in(&bench, &reply).await;
    assert_ne!(reply.data()["recoveryCode"], recovery_code);

    let dissociated = bench.delete(reply.text("token"), "/api/v2/mfa/totp/associate").await;
    dissociated.data();
    bench.sign_in().await.data();
}

#[tokio::test]
async fn a_factor_that_was_enrolled_is_passed_with_a_code() {
    let bench = Bench::start().await;
    let body = json!({"factorType": "EMAIL", "profile": {"email": "mfa@example.com"}});
    let started = bench.post(TOKEN, "/api/v3/send-enroll-factor-request", &body).await;
    let body = json!({
        "factorType": "EMAIL",
        "enrollmentToken": started.text("enrollmentToken"),
        "enrollmentData": {"passCode": bench.sim.last_code("mfa@example.com").unwrap()},
    });
    bench.post(TOKEN, "/api/v3/enroll-factor", &body).await;

    let token = challenged(&bench, 1635).await;
    let body = json!({"email": "mfa@example.com", "scene": "MFA_VERIFY_CODE"});
    bench.post(&token, "/api/v2/email/send", &body).await.data();
    let too_soon = bench.post(&token, "/api/v2/email/send", &body).await;
    assert_eq!((too_soon.http, too_soon.body["apiCode"].as_i64()), (200, Some(2080)));
    let code = bench.sim.last_code("mfa@example.com").unwrap();
    let body = json!({"email": "mfa@example.com", "code": code});
    let reply = bench.post(&token, "/api/v2/applications/mfa/email/verify", &body).await;
    assert_signed_in(&bench, &reply).await;
}

#[tokio::test]
async fn a_first_factor_is_bound_where_one_is_required() {
    let sim = Simulator::builder().management_token(ADMIN).second_factor(SecondFactor::Required);
    let bench = Bench { sim: sim.start().await.unwrap() };
    let token = challenged(&bench, 1636).await;
    let contact = json!({"phone": "5550100", "phoneCountryCode": "+1"});
    let check = bench.post(&token, "/api/v2/applications/mfa/check", &contact).await;
    assert_eq!(check.data(), &Value::Bool(true));
    let body = json!({
        "phoneNumber": "5550100", "phoneCountryCode": "+1", "channel": "CHANNEL_BIND_MFA",
    });
    bench.post(&token, "/api/v3/send-sms", &body).await.data();
    let mut body = contact;
    body["code"] = json!(bench.sim.last_code("+1 5550100").unwrap());
    let reply = bench.post(&token, "/api/v2/applications/mfa/sms/verify", &body).await;
    assert_signed_in(&bench, &reply).await;

    let path = format!("/api/v2/users/{}/mfa-bound", demo::USER_ID);
    let bound = json!({"OTP": false, "SMS": true, "EMAIL": false, "FACE": false});
    assert_eq!(bench.get(ADMIN, &path).await.data(), &bound);
    challenged(&bench, 1635).await;
    bench.delete(ADMIN, &format!("{path}?type=SMS")).await.data();
    challenged(&bench, 1636).await;
}

#[tokio::test]
async fn a_photo_is_uploaded_bound_and_compared() {
    let bench = Bench::start().await;
    let form = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n\
                png\r\n--b--\r\n";
    let request = format!(
        "POST /api/v2/upload?folder=face-photo&private=true HTTP/1.1\r\nhost: localhost\r\n\
         connection: close\r\ncontent-type: multipart/form-data; boundary=b\r\n\
         content-length: {}\r\n\r\n{form}",
        form.len()
    );
    let uploaded = Reply::parse(&bench.raw(request.as_bytes()).await);
    let key = uploaded.text("key");
    let body = json!({"photoA": key, "photoB": key, "isExternalPhoto": false});
    bench.post(TOKEN, "/api/v2/mfa/face/associate", &body).await.data();
    let token = challenged(&bench, 1635).await;
    let body = json!({"photo": key, "type": "face"});
    let reply = bench.post(&token, "/api/v2/mfa/face/verify", &body).await;
    assert_signed_in(&bench, &reply).await;
}
