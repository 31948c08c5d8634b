use serde_json::{Value, json};

use crate::demo;
use crate::message::Address;
use crate::state::factors::{Factor, OtpSecret};
use crate::testing::{ADMIN, Bench, Reply, request};

fn trigger(bench: &Bench, query: &str) -> Reply {
    bench.get(ADMIN, &format!("/api/v3/get-mfa-trigger-data?{query}"))
}

fn introspect(bench: &Bench, body: &str) -> Value {
    let reply = bench.send(&request("POST", "/mfa/token/introspection", &[], body));
    assert_eq!(reply.http, 200);
    reply.body
}

#[test]
fn a_token_has_to_be_given() {
    let reply = Bench::new().send(&request("POST", "/mfa/token/introspection", &[], ""));
    assert_eq!((reply.http, reply.failure()), (400, (400, None)));
    assert_eq!(reply.message(), "`token` is missing");
}

fn demo_query() -> String {
    format!("appId={}&userId={}", demo::APP_ID, demo::USER_ID)
}

#[test]
fn trigger_data_holds_what_the_page_needs() {
    let bench = Bench::new();
    let otp = OtpSecret::fixed("A", "");
    bench.service.state().factors.bind(demo::USER_ID, Factor::Otp(otp));
    let email = Address::email("mfa@example.com").unwrap();
    bench.service.state().factors.bind(demo::USER_ID, Factor::Contact(email));

    let reply = trigger(&bench, &demo_query());
    let mut data = reply.data().clone();
    data["mfaToken"] = json!("token");
    let policies: Vec<_> = ["OTP", "SMS", "EMAIL", "FACE"]
        .iter()
        .zip(0..)
        .map(|(policy, sort)| json!({"mfaPolicy": policy, "status": 1, "sort": sort}))
        .collect();
    let expected = json!({
        "mfaToken": "token", "applicationMfa": policies,
        "mfaEmail": "mfa@example.com", "mfaPhone": null, "mfaPhoneCountryCode": null,
        "nickname": null, "username": "test", "email": "test@example.com",
        "phone": "188xxxx8888", "phoneCountryCode": "+86",
        "avatar": "https://files.example.com/avatar.png",
        "faceMfaEnabled": false, "totpMfaEnabled": true,
    });
    assert_eq!(data, expected);
}

#[test]
fn no_policy_is_offered_when_all_are_off() {
    let bench = Bench::new();
    let off = json!({"disableFactors": ["OTP", "SMS", "EMAIL", "FACE"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    assert_eq!(trigger(&bench, &demo_query()).data()["applicationMfa"], json!([]));
}

#[test]
fn trigger_data_is_for_a_known_user_of_a_known_application() {
    let bench = Bench::new();
    let failure = |query: &str| trigger(&bench, query).failure();
    assert_eq!(failure("appId=other&userId=jane-id"), (404, Some(2011)));
    assert_eq!(failure("appId=GEN_AUTH_APP_ID&userId=nobody"), (404, Some(2004)));
    assert_eq!(trigger(&bench, "userId=jane-id").message(), "`appId` is missing");
    let by_name = "appId=GEN_AUTH_APP_ID&userId=jane&userIdType=username";
    assert_eq!(trigger(&bench, by_name).status(), 200);
}

#[test]
fn an_mfa_token_is_active_until_it_expires() {
    let bench = Bench::new();
    let reply = trigger(&bench, &demo_query());
    let form = format!("token={}", reply.text("mfaToken"));
    let found = introspect(&bench, &form);
    assert_eq!(found["active"], true);
    assert_eq!(
        (&found["userPoolId"], &found["userId"]),
        (&json!(demo::USER_POOL_ID), &json!(demo::USER_ID))
    );
    assert_eq!(found["exp"].as_i64().unwrap() - found["iat"].as_i64().unwrap(), 360);
    assert_eq!(found.get("statusCode"), None, "the answer has no envelope");
    bench.wait(360);
    assert_eq!(introspect(&bench, &form), json!({"active": false}));
}

#[test]
fn the_token_comes_as_json_as_well() {
    let bench = Bench::new();
    let token = trigger(&bench, &demo_query()).text("mfaToken").to_owned();
    for kind in ["application/json", "Application/JSON;charset=UTF-8"] {
        let headers = [("content-type", kind.to_owned())];
        let send = |body: Value| {
            bench.send(&request("POST", "/mfa/token/introspection", &headers, &body.to_string()))
        };
        assert_eq!(send(json!({"token": token})).body["active"], true, "{kind}");
        let reply = send(json!({}));
        assert_eq!((reply.http, reply.message()), (400, "`token` is missing"));
    }
}

#[test]
fn an_mfa_token_that_has_passed_is_active_still() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let token = bench.mfa_token();
    let passed = bench.post(&token, "/api/v2/mfa/face/verify", &json!({"photo": "key"}));
    assert_eq!(passed.status(), 200);
    assert_eq!(introspect(&bench, &format!("token={token}"))["active"], true);
}

#[test]
fn no_other_token_is_active() {
    let bench = Bench::new();
    for body in ["token=", "token=unknown", "token=demo-token", "token=admin-token"] {
        assert_eq!(introspect(&bench, body), json!({"active": false}), "{body}");
    }
}

#[test]
fn a_stored_status_is_given_back_with_all_its_keys() {
    let bench = Bench::new();
    let path = "/api/v3/get-mfa-status?userId=jane&userIdType=username";
    assert!(bench.get(ADMIN, path).data()["mfaToken"].is_string(), "computed at first");
    let policies = json!([{"mfaPolicy": "SMS", "status": 1, "sort": 0, "since": 2023}]);
    let status = json!({
        "mfaToken": "t", "applicationMfa": policies, "mfaPhone": null, "nickname": "J",
        "current": [1],
    });
    let body = json!({"userId": "jane-id", "mfaTriggerData": status});
    let reply = bench.post(ADMIN, "/api/v3/set-mfa-status", &body);
    assert_eq!(reply.data(), &json!({"success": true}));
    assert_eq!(bench.get(ADMIN, path).data(), &status);

    let body = json!({"userId": "jane", "userIdType": "email", "mfaTriggerData": status});
    let reply = bench.post(ADMIN, "/api/v3/set-mfa-status", &body);
    assert_eq!(reply.failure(), (404, Some(2004)));
}
