use serde_json::{Value, json};

use crate::demo;
use crate::testing::{ADMIN, Bench, DEMO, Reply};

fn pool(bench: &Bench) -> Value {
    bench.get(ADMIN, "/api/v3/get-global-mfa-settings").data()["enabledFactors"].clone()
}

fn update(bench: &Bench, path: &str, body: &Value) -> Reply {
    bench.post(ADMIN, &format!("/api/v3/{path}"), body)
}

fn enabled(reply: &Reply) -> &Value {
    &reply.data()["enabledFactors"]
}

fn left_to_enroll(bench: &Bench) -> Value {
    let reply = bench.get(DEMO, "/api/v3/list-factors-to-enroll");
    reply.data().as_array().unwrap().iter().map(|item| item["factorType"].clone()).collect()
}

#[test]
fn the_pool_adds_and_removes() {
    let bench = Bench::new();
    assert_eq!(pool(&bench), json!(["OTP", "SMS", "EMAIL", "FACE"]));
    let off = json!({"disableFactors": ["FACE", "OTP"]});
    let reply = update(&bench, "disable-global-mfa-settings", &off);
    assert_eq!(enabled(&reply), &json!(["SMS", "EMAIL"]));
    let reply = update(&bench, "update-global-mfa-settings", &json!({"enabledFactors": ["OTP"]}));
    assert_eq!(enabled(&reply), &json!(["OTP", "SMS", "EMAIL"]));
    assert_eq!(pool(&bench), json!(["OTP", "SMS", "EMAIL"]));
    assert_eq!(left_to_enroll(&bench), pool(&bench));
    let reply = update(&bench, "update-global-mfa-settings", &json!({"enabledFactors": []}));
    assert_eq!(enabled(&reply), &json!(["OTP", "SMS", "EMAIL"]), "nothing was added");
}

#[test]
fn the_application_overrules_the_pool() {
    let bench = Bench::new();
    let path = "update-application-mfa-settings";
    let body = json!({"appId": demo::APP_ID, "disabledFactors": ["EMAIL"]});
    assert_eq!(enabled(&update(&bench, path, &body)), &json!(["OTP", "SMS", "FACE"]));
    assert_eq!(left_to_enroll(&bench), json!(["OTP", "SMS", "FACE"]));
    assert_eq!(pool(&bench), json!(["OTP", "SMS", "EMAIL", "FACE"]));
    let off = json!({"disableFactors": ["SMS"]});
    update(&bench, "disable-global-mfa-settings", &off);
    let body = json!({"appId": demo::APP_ID, "enabledFactors": ["SMS", "EMAIL"]});
    assert_eq!(enabled(&update(&bench, path, &body)), &json!(["OTP", "SMS", "EMAIL", "FACE"]));
}

#[test]
fn a_mistake_changes_nothing() {
    let bench = Bench::new();
    let path = "update-application-mfa-settings";
    let body = json!({"appId": "other", "disabledFactors": ["SMS"]});
    assert_eq!(update(&bench, path, &body).failure(), (404, Some(2011)));
    let both =
        json!({"appId": demo::APP_ID, "enabledFactors": ["SMS"], "disabledFactors": ["SMS"]});
    assert_eq!(update(&bench, path, &both).failure(), (400, None));
    let off = json!({"disableFactors": ["SMS", "PASSKEY"]});
    let reply = update(&bench, "disable-global-mfa-settings", &off);
    assert_eq!(reply.message(), "`disableFactors` is not a known factor type");
    assert_eq!(left_to_enroll(&bench), json!(["OTP", "SMS", "EMAIL", "FACE"]));
}

#[test]
fn the_two_names_of_a_list_are_not_mixed_up() {
    let bench = Bench::new();
    let body = json!({"disabledFactors": ["SMS"]});
    let reply = update(&bench, "disable-global-mfa-settings", &body);
    assert_eq!(reply.message(), "`disableFactors` is missing");
    let reply = update(&bench, "update-global-mfa-settings", &json!({}));
    assert_eq!(reply.message(), "`enabledFactors` is missing");
}
