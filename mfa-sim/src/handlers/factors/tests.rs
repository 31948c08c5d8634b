use serde_json::{Value, json};

use crate::demo;
use crate::state::factors::{Factor, OtpSecret};
use crate::testing::{Bench, DEMO, JANE};
use crate::totp;

const SECRET: &str = "HZ2F6J3AGNAVSOTV";

fn bind_app(bench: &Bench) {
    let otp = OtpSecret::fixed(SECRET, "");
    bench.service.state().factors.bind(demo::USER_ID, Factor::Otp(otp));
}

fn types_left(bench: &Bench, token: &str) -> Value {
    let reply = bench.get(token, "/api/v3/list-factors-to-enroll");
    reply.data().as_array().unwrap().iter().map(|item| item["factorType"].clone()).collect()
}

fn verify(bench: &Bench, token: &str, code: &str) -> (i64, Option<i64>) {
    let reply = bench.post(token, "/api/v3/mfa-totp-verify", &json!({"totp": code}));
    if reply.status() == 200 {
        assert_eq!(reply.data(), &json!({"verified": true}));
    }
    reply.failure()
}

#[test]
fn what_is_bound_is_not_left_to_enroll() {
    let bench = Bench::new();
    assert_eq!(types_left(&bench, DEMO), json!(["OTP", "SMS", "EMAIL", "FACE"]));
    bind_app(&bench);
    assert_eq!(types_left(&bench, DEMO), json!(["SMS", "EMAIL", "FACE"]));
    assert_eq!(types_left(&bench, JANE), json!(["OTP", "SMS", "EMAIL", "FACE"]));
}

#[test]
fn a_factor_is_found_by_its_id_and_removed() {
    let bench = Bench::new();
    bind_app(&bench);
    let id = format!("{}|otp", demo::USER_ID);
    let path = format!("/api/v3/get-factor?factorId={}%7Cotp", demo::USER_ID);
    let expected = json!({"factorId": id, "factorType": "OTP", "profile": {}});
    assert_eq!(bench.get(DEMO, &path).data(), &expected);
    assert_eq!(bench.get(JANE, &path).failure(), (404, None), "it is not hers");

    let reset = |token| bench.post(token, "/api/v3/reset-factor", &json!({"factorId": id}));
    assert_eq!(reset(JANE).failure(), (404, None));
    assert_eq!(reset(DEMO).status(), 200);
    assert_eq!(reset(DEMO).failure(), (404, None));
    assert_eq!(bench.get(DEMO, "/api/v3/list-enrolled-factors").data(), &json!([]));
}

#[test]
fn the_id_of_a_factor_has_to_be_given() {
    let bench = Bench::new();
    let reply = bench.get(DEMO, "/api/v3/get-factor");
    assert_eq!((reply.status(), reply.message()), (400, "`factorId` is missing"));
    let reply = bench.post(DEMO, "/api/v3/reset-factor", &json!({}));
    assert_eq!((reply.status(), reply.message()), (400, "`factorId` is missing"));
}

#[test]
fn the_code_of_an_app_is_checked() {
    let bench = Bench::new();
    assert_eq!(verify(&bench, DEMO, "123456"), (404, None));
    bind_app(&bench);
    let code = totp::code(SECRET, bench.service.clock().now().unix_seconds()).unwrap();
    assert_eq!(verify(&bench, DEMO, &code), (200, None));
    assert_eq!(verify(&bench, DEMO, ""), (400, Some(6003)));
    assert_eq!(verify(&bench, DEMO, "12345"), (400, Some(6001)));
    bench.wait(90);
    assert_eq!(verify(&bench, DEMO, &code), (400, Some(6001)), "that was three steps ago");
}

#[test]
fn the_security_level_follows_from_the_account() {
    let bench = Bench::new();
    let expected = json!({
        "passwordSecurityLevel": 2, "mfaEnrolled": false, "passwordSet": true,
        "emailBinded": true, "phoneBinded": true, "securityScore": 80,
    });
    assert_eq!(bench.get(DEMO, "/api/v3/get-security-info").data(), &expected);
    bind_app(&bench);
    let info = bench.get(DEMO, "/api/v3/get-security-info");
    assert_eq!(
        (&info.data()["mfaEnrolled"], &info.data()["securityScore"]),
        (&json!(true), &json!(100))
    );
    let info = bench.get(JANE, "/api/v3/get-security-info");
    assert_eq!(
        (&info.data()["emailBinded"], &info.data()["securityScore"]),
        (&json!(false), &json!(40))
    );
}
