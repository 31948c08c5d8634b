use serde_json::{Value, json};

use super::*;
use crate::testing::{ADMIN, Bench};

fn phone() -> Factor {
    Factor::Contact(Address::phone(Some("+1"), "5550100").unwrap())
}

fn switch_off(bench: &Bench, kinds: &Value) {
    let body = json!({"disableFactors": kinds});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &body);
}

#[test]
fn a_user_with_a_factor_is_asked_for_it() {
    let bench = Bench::new();
    assert_eq!(bench.sign_in().status(), 200);
    bench.bind(phone());
    let reply = bench.sign_in();
    assert_eq!((reply.http, reply.failure()), (200, (1635, Some(1635))));
    assert_eq!(reply.message(), "signing in wants a second factor of the user");
    assert_eq!(reply.body["requestId"].as_str().unwrap().len(), 36);

    let mut data = reply.body["data"].clone();
    assert_eq!(data["mfaToken"].as_str().unwrap().split('.').count(), 3);
    data["mfaToken"] = json!("token");
    let expected = json!({
        "mfaToken": "token",
        "nickname": null,
        "username": "test",
        "email": "test@example.com",
        "phone": "188xxxx8888",
        "phoneCountryCode": "+86",
        "avatar": "https://files.example.com/avatar.png",
        "mfaEmail": null,
        "mfaPhone": "5550100",
        "mfaPhoneCountryCode": "+1",
        "faceMfaEnabled": false,
        "totpMfaEnabled": false,
        "applicationMfa": [
            {"mfaPolicy": "OTP", "status": 1, "sort": 0},
            {"mfaPolicy": "SMS", "status": 1, "sort": 1},
            {"mfaPolicy": "EMAIL", "status": 1, "sort": 2},
            {"mfaPolicy": "FACE", "status": 1, "sort": 3},
        ],
    });
    assert_eq!(data, expected);
}

#[test]
fn a_code_is_one_factor_like_a_password() {
    let bench = Bench::new();
    bench.bind(phone());
    let body = json!({"email": demo::EMAIL, "channel": "CHANNEL_LOGIN"});
    bench.post("", "/api/v3/send-email", &body);
    let payload = json!({"email": demo::EMAIL, "passCode": bench.last_code(demo::EMAIL)});
    let body = json!({"connection": "PASSCODE", "passCodePayload": payload});
    assert_eq!(bench.post("", "/api/v3/signin", &body).failure(), (1635, Some(1635)));
}

#[test]
fn a_wrong_password_says_nothing_of_factors() {
    let bench = Bench::new();
    bench.bind(phone());
    let payload = json!({"email": demo::EMAIL, "password": "wrong"});
    let body = json!({"connection": "PASSWORD", "passwordPayload": payload});
    let reply = bench.post("", "/api/v3/signin", &body);
    assert_eq!((reply.failure(), reply.body.get("data")), ((403, Some(2333)), None));
}

#[test]
fn factors_that_are_switched_off_do_not_count() {
    let bench = Bench::new();
    bench.bind(phone());
    switch_off(&bench, &json!(["SMS"]));
    assert_eq!(bench.sign_in().status(), 200);
    bench.bind(Factor::Face);
    let reply = bench.sign_in();
    assert_eq!(reply.failure(), (1635, Some(1635)));
    let policies = &reply.body["data"]["applicationMfa"];
    assert_eq!(policies.as_array().unwrap().len(), 3);
    assert_eq!(policies[1], json!({"mfaPolicy": "EMAIL", "status": 1, "sort": 1}));
    let body = json!({"appId": demo::APP_ID, "disabledFactors": ["FACE"]});
    bench.post(ADMIN, "/api/v3/update-application-mfa-settings", &body);
    assert_eq!(bench.sign_in().status(), 200);
}

#[test]
fn a_factor_is_bound_first_where_one_is_required() {
    let bench = Bench::with(SecondFactor::Required);
    let reply = bench.sign_in();
    assert_eq!((reply.http, reply.failure()), (200, (1636, Some(1636))));
    assert!(reply.body["data"]["mfaToken"].is_string());
    switch_off(&bench, &json!(["SMS"]));
    bench.bind(phone());
    assert_eq!(bench.sign_in().failure(), (1636, Some(1636)), "its type is switched off");
    bench.bind(Factor::Face);
    assert_eq!(bench.sign_in().failure(), (1635, Some(1635)));
    switch_off(&bench, &json!(["OTP", "EMAIL", "FACE"]));
    assert_eq!(bench.sign_in().status(), 200, "there is nothing to ask for");
}

#[test]
fn nobody_is_asked_where_that_is_said() {
    let bench = Bench::with(SecondFactor::Never);
    bench.bind(phone());
    assert_eq!(bench.sign_in().status(), 200);
}
