use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::testing::{ADMIN, Bench, DEMO, JANE, Reply};
use crate::{demo, totp};

const NUMBER: &str = "188xxxx8888";

fn start(bench: &Bench, token: &str, kind: &str, profile: &Value) -> Reply {
    let body = json!({"factorType": kind, "profile": profile});
    bench.post(token, "/api/v3/send-enroll-factor-request", &body)
}

fn finish(bench: &Bench, token: &str, kind: &str, enrollment: &str, data: &Value) -> Reply {
    let body = json!({"factorType": kind, "enrollmentToken": enrollment, "enrollmentData": data});
    bench.post(token, "/api/v3/enroll-factor", &body)
}

fn phone() -> Value {
    json!({"phoneNumber": NUMBER, "phoneCountryCode": "+86"})
}

/// Starts to enroll the demo user's phone, and gives the token and the code.
fn started(bench: &Bench) -> (String, String) {
    let reply = start(bench, DEMO, "SMS", &phone());
    (reply.text("enrollmentToken").to_owned(), bench.last_code(NUMBER))
}

fn enroll_email(bench: &Bench) {
    let reply = start(bench, DEMO, "EMAIL", &json!({"email": "test@example.com"}));
    let code = json!({"passCode": bench.last_code("test@example.com")});
    let done = finish(bench, DEMO, "EMAIL", reply.text("enrollmentToken"), &code);
    assert_eq!(done.status(), 200);
}

#[test]
fn a_phone_is_enrolled_with_the_code_that_was_sent() {
    let bench = Bench::new();
    let reply = start(&bench, DEMO, "SMS", &phone());
    assert_eq!(reply.text("enrollmentToken").len(), 172);
    assert_eq!(reply.data().get("otpData"), None);
    let code = bench.last_code("+86 188xxxx8888");
    assert_eq!(code.len(), 4);
    let token = reply.text("enrollmentToken");
    let done = finish(&bench, DEMO, "SMS", token, &json!({"passCode": code}));
    assert_eq!((done.status(), done.body.get("data")), (200, None));

    let list = bench.get(DEMO, "/api/v3/list-enrolled-factors");
    let id = format!("{}|phone", demo::USER_ID);
    let expected = json!([{"factorId": id, "factorType": "SMS", "profile": phone()}]);
    assert_eq!(list.data(), &expected);
}

#[test]
fn an_email_address_is_enrolled_with_six_digits() {
    let bench = Bench::new();
    enroll_email(&bench);
    assert_eq!(bench.last_code("test@example.com").len(), 6);
    let list = bench.get(DEMO, "/api/v3/list-enrolled-factors");
    assert_eq!(list.data()[0]["profile"], json!({"email": "test@example.com"}));
}

#[test]
fn the_profile_may_be_left_out() {
    let bench = Bench::new();
    for body in [json!({"factorType": "OTP"}), json!({"factorType": "OTP", "profile": null})] {
        let reply = bench.post(DEMO, "/api/v3/send-enroll-factor-request", &body);
        assert_eq!(reply.text("enrollmentToken").len(), 172);
    }
    let reply =
        bench.post(DEMO, "/api/v3/send-enroll-factor-request", &json!({"factorType": "SMS"}));
    assert_eq!((reply.status(), reply.message()), (400, "`profile.phoneNumber` is missing"));
    let reply = bench.post(DEMO, "/api/v3/send-enroll-factor-request", &json!({"profile": {}}));
    assert_eq!((reply.status(), reply.message()), (400, "`factorType` is missing"));
}

#[test]
fn an_app_is_enrolled_with_the_code_of_its_secret() {
    let bench = Bench::new();
    let reply = start(&bench, DEMO, "OTP", &json!({}));
    let otp = &reply.data()["otpData"];
    let uri = otp["qrCodeUri"].as_str().unwrap();
    assert!(uri.starts_with("otpauth://totp/GenAuth:test%40example.com?secret="), "{uri}");
    let picture = otp["qrCodeDataUrl"].as_str().unwrap();
    let picture = STANDARD.decode(picture.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    assert_eq!(otp["recoveryCode"].as_str().unwrap().len(), 29);

    let code = totp::current_code(uri, bench.service.clock().now().unix_seconds()).unwrap();
    let token = reply.text("enrollmentToken");
    let wrong = if code == "000000" { "111111" } else { "000000" };
    let refused = finish(&bench, DEMO, "OTP", token, &json!({"passCode": wrong}));
    assert_eq!(refused.failure(), (400, Some(6001)));
    let missing = finish(&bench, DEMO, "OTP", token, &json!({}));
    assert_eq!(missing.failure(), (400, Some(6003)));
    assert_eq!(finish(&bench, DEMO, "OTP", token, &json!({"passCode": code})).status(), 200);
}

#[test]
fn a_face_needs_a_contact_and_a_photo() {
    let bench = Bench::new();
    assert_eq!(start(&bench, DEMO, "FACE", &json!({})).failure(), (422, Some(1703)));
    enroll_email(&bench);
    let reply = start(&bench, DEMO, "FACE", &json!({}));
    let token = reply.text("enrollmentToken");
    for data in [json!({}), json!({"photo": ""}), json!({"passCode": "1234"})] {
        assert_eq!(finish(&bench, DEMO, "FACE", token, &data).failure(), (400, Some(1700)));
    }
    let photo = json!({"photo": "https://example.com/face.png", "isExternalPhoto": true});
    assert_eq!(finish(&bench, DEMO, "FACE", token, &photo).status(), 200);
    assert_eq!(start(&bench, DEMO, "FACE", &json!({})).failure(), (409, Some(1706)));
}

#[test]
fn the_contact_of_a_face_has_to_be_there_to_the_end() {
    let bench = Bench::new();
    enroll_email(&bench);
    let reply = start(&bench, DEMO, "FACE", &json!({}));
    let id = format!("{}|email", demo::USER_ID);
    assert_eq!(bench.post(DEMO, "/api/v3/reset-factor", &json!({"factorId": id})).status(), 200);
    let photo = json!({"photo": "key"});
    let done = finish(&bench, DEMO, "FACE", reply.text("enrollmentToken"), &photo);
    assert_eq!(done.failure(), (422, Some(1703)));
}

#[test]
fn a_wrong_code_leaves_the_token_alive_and_success_uses_it_up() {
    let bench = Bench::new();
    let (token, code) = started(&bench);
    for wrong in ["", "12", "abcd", "９９９９"] {
        let reply = finish(&bench, DEMO, "SMS", &token, &json!({"passCode": wrong}));
        assert_eq!(reply.failure(), (400, None));
    }
    let right = json!({"passCode": code});
    assert_eq!(finish(&bench, DEMO, "SMS", &token, &right).status(), 200);
    let again = finish(&bench, DEMO, "SMS", &token, &right);
    assert_eq!(again.failure(), (400, None));
    assert!(again.message().starts_with("`enrollmentToken` is unknown"), "{}", again.message());
}

#[test]
fn a_token_expires_after_a_minute() {
    let bench = Bench::new();
    let (token, code) = started(&bench);
    bench.wait(60);
    let late = finish(&bench, DEMO, "SMS", &token, &json!({"passCode": code}));
    assert_eq!(late.failure(), (400, None));
    assert!(late.message().contains("has expired"));
}

#[test]
fn a_token_is_for_one_user_and_one_type() {
    let bench = Bench::new();
    let (token, code) = started(&bench);
    let data = json!({"passCode": code, "photo": "key"});
    assert_eq!(finish(&bench, JANE, "SMS", &token, &data).failure(), (400, None));
    let other = finish(&bench, DEMO, "EMAIL", &token, &data);
    assert_eq!(other.message(), "`enrollmentToken` is for another factor type");
    assert_eq!(finish(&bench, DEMO, "SMS", &token, &data).status(), 200);
}

#[test]
fn an_address_gets_one_message_a_minute() {
    let bench = Bench::new();
    started(&bench);
    assert_eq!(start(&bench, DEMO, "SMS", &phone()).failure(), (422, None));
    assert_eq!(start(&bench, JANE, "SMS", &phone()).failure(), (422, None));
    let other = json!({"phoneNumber": "2"});
    assert_eq!(start(&bench, DEMO, "SMS", &other).status(), 200);
    assert_eq!(bench.service.state().outbox.all().len(), 2);
    bench.wait(60);
    assert_eq!(start(&bench, DEMO, "SMS", &phone()).status(), 200);
}

#[test]
fn what_is_bound_has_to_be_reset_first() {
    let bench = Bench::new();
    enroll_email(&bench);
    bench.wait(60);
    let email = json!({"email": "other@example.com"});
    assert_eq!(start(&bench, DEMO, "EMAIL", &email).failure(), (409, None));
    let id = format!("{}|email", demo::USER_ID);
    bench.post(DEMO, "/api/v3/reset-factor", &json!({"factorId": id}));
    assert_eq!(start(&bench, DEMO, "EMAIL", &email).status(), 200);
}

#[test]
fn what_is_switched_off_cannot_be_enrolled() {
    let bench = Bench::new();
    let (token, code) = started(&bench);
    let off = json!({"disableFactors": ["SMS"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    let late = finish(&bench, DEMO, "SMS", &token, &json!({"passCode": code}));
    assert_eq!(late.failure(), (403, None));
    bench.wait(60);
    assert_eq!(start(&bench, DEMO, "SMS", &phone()).failure(), (403, None));
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let bench = Bench::new();
    for (kind, profile, expected) in [
        ("SMS", json!({}), "`profile.phoneNumber` is missing"),
        ("EMAIL", json!({"phoneNumber": "1"}), "`profile.email` is missing"),
        ("EMAIL", json!({"email": "hunter2"}), "`profile.email` is not an e-mail address"),
        ("PASSKEY", json!({}), "`factorType` is not a known factor type"),
    ] {
        let reply = start(&bench, DEMO, kind, &profile);
        assert_eq!((reply.status(), reply.message()), (400, expected));
    }
    let number = json!({"phoneNumber": "1", "phoneCountryCode": "x"});
    assert_eq!(start(&bench, DEMO, "SMS", &number).status(), 400);
    assert!(bench.service.state().outbox.all().is_empty());
}
