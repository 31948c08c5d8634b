use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::demo;
use crate::testing::{Bench, Reply, request};

fn sign_in(bench: &Bench, body: &Value) -> Reply {
    bench.post("", "/api/v3/signin", body)
}

fn by_password(payload: &Value) -> Value {
    json!({"connection": "PASSWORD", "passwordPayload": payload})
}

/// A request of the demo user that succeeds, but for what `change` puts into it.
fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut body = by_password(&json!({"email": demo::EMAIL, "password": demo::PASSWORD}));
    change(&mut body);
    body
}

#[test]
fn every_name_of_the_account_works() {
    let bench = Bench::new();
    for (key, value) in [
        ("account", demo::EMAIL),
        ("account", demo::USERNAME),
        ("account", demo::PHONE),
        ("email", demo::EMAIL),
        ("username", demo::USERNAME),
        ("phone", demo::PHONE),
    ] {
        let reply = sign_in(&bench, &by_password(&json!({key: value, "password": demo::PASSWORD})));
        assert_eq!(reply.text("token_type"), "bearer");
        assert_eq!(reply.data()["expire_in"], 7200);
        for token in ["access_token", "id_token"] {
            let factors = bench.get(reply.text(token), "/api/v3/list-enrolled-factors");
            assert_eq!(factors.status(), 200);
        }
    }
}

#[test]
fn a_wrong_account_looks_like_a_wrong_password() {
    let bench = Bench::new();
    let wrong = [
        json!({"email": demo::EMAIL, "password": "wrong"}),
        json!({"email": demo::EMAIL, "password": ""}),
        json!({"email": "nobody@example.com", "password": demo::PASSWORD}),
        json!({"username": demo::EMAIL, "password": demo::PASSWORD}),
    ];
    for payload in wrong {
        let reply = sign_in(&bench, &by_password(&payload));
        assert_eq!(reply.failure(), (403, Some(2333)));
        assert_eq!(reply.message(), "the account or the password is wrong");
    }
}

#[test]
fn a_code_signs_in_once() {
    let bench = Bench::new();
    let body = json!({"email": demo::EMAIL, "channel": "CHANNEL_LOGIN"});
    assert_eq!(bench.post("", "/api/v3/send-email", &body).status(), 200);
    let code = bench.last_code(demo::EMAIL);
    let payload = json!({"email": demo::EMAIL, "passCode": code});
    let body = json!({"connection": "PASSCODE", "passCodePayload": payload});
    assert_eq!(sign_in(&bench, &body).status(), 200);
    assert_eq!(sign_in(&bench, &body).failure(), (400, None));
}

#[test]
fn a_code_for_something_else_does_not_sign_in() {
    let bench = Bench::new();
    let body = json!({"phoneNumber": demo::PHONE, "channel": "CHANNEL_VERIFY_MFA"});
    assert_eq!(bench.post("", "/api/v3/send-sms", &body).status(), 200);
    let payload = json!({"phone": demo::PHONE, "passCode": bench.last_code(demo::PHONE)});
    let body = json!({"connection": "PASSCODE", "passCodePayload": payload});
    assert_eq!(sign_in(&bench, &body).failure(), (400, None));
}

#[test]
fn nobody_is_registered() {
    for (options, expected) in [
        (json!({}), (404, Some(2004))),
        (json!({"autoRegister": false}), (404, Some(2004))),
        (json!({"autoRegister": true}), (403, Some(2031))),
    ] {
        let bench = Bench::new();
        let body = json!({"phoneNumber": "2", "channel": "CHANNEL_LOGIN"});
        bench.post("", "/api/v3/send-sms", &body);
        let payload = json!({"phone": "2", "passCode": bench.last_code("2")});
        let body =
            json!({"connection": "PASSCODE", "passCodePayload": payload, "options": options});
        assert_eq!(sign_in(&bench, &body).failure(), expected);
    }
}

#[test]
fn the_application_proves_itself_in_one_of_three_ways() {
    let bench = Bench::new();
    assert_eq!(sign_in(&bench, &changed(|_| {})).status(), 200, "none");
    let with_secret = |id: &str, secret: &str| {
        sign_in(
            &bench,
            &changed(|body| {
                body["client_id"] = json!(id);
                body["client_secret"] = json!(secret);
            }),
        )
    };
    assert_eq!(with_secret(demo::APP_ID, demo::APP_SECRET).status(), 200);
    assert_eq!(with_secret(demo::APP_ID, "wrong").failure(), (403, None));
    assert_eq!(with_secret("wrong", demo::APP_SECRET).failure(), (403, Some(2011)));

    let basic = |text: &str| {
        let headers = [
            ("x-authing-app-id", demo::APP_ID.to_owned()),
            ("authorization", format!("Basic {}", STANDARD.encode(text))),
        ];
        bench.send(&request("POST", "/api/v3/signin", &headers, &changed(|_| {}).to_string()))
    };
    assert_eq!(basic("GEN_AUTH_APP_ID:GEN_AUTH_APP_SECRET").status(), 200);
    for wrong in ["GEN_AUTH_APP_ID:wrong", "GEN_AUTH_APP_ID", ""] {
        assert_eq!(basic(wrong).failure(), (403, None), "{wrong}");
    }
}

#[test]
fn a_refresh_token_is_given_to_those_who_ask() {
    let bench = Bench::new();
    let with_scope =
        |scope: &str| sign_in(&bench, &changed(|body| body["options"] = json!({"scope": scope})));
    let reply = with_scope("openid offline_access");
    assert_eq!(reply.text("scope"), "openid offline_access");
    assert_eq!(reply.text("refresh_token").len(), 172);
    assert_eq!(with_scope("openid").data().get("refresh_token"), None);
    let reply = with_scope("profile");
    assert_eq!((reply.status(), reply.message()), (400, "`options.scope` lacks `openid`"));
}

#[test]
fn what_the_stand_in_cannot_do_is_said() {
    let bench = Bench::new();
    for connection in ["LDAP", "AD"] {
        assert_eq!(sign_in(&bench, &json!({"connection": connection})).failure(), (501, None));
    }
    for encryption in ["rsa", "sm2"] {
        let options = json!({"passwordEncryptType": encryption});
        let reply = sign_in(&bench, &changed(|body| body["options"] = options));
        assert_eq!(reply.failure(), (501, None));
    }
    let options = json!({"passwordEncryptType": "none"});
    assert_eq!(sign_in(&bench, &changed(|body| body["options"] = options)).status(), 200);
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let bench = Bench::new();
    for (body, expected) in [
        (json!({}), "`connection` is missing"),
        (json!({"connection": "MAGIC"}), "`connection` is not a known way to sign in"),
        (json!({"connection": "PASSWORD"}), "`passwordPayload` is missing"),
        (by_password(&json!({"password": "x"})), "`passwordPayload.account` is missing"),
        (by_password(&json!({"email": "x"})), "`passwordPayload.password` is missing"),
        (json!({"connection": "PASSCODE"}), "`passCodePayload` is missing"),
        (
            json!({"connection": "PASSCODE", "passCodePayload": {"passCode": "1"}}),
            "`passCodePayload.email` is missing",
        ),
    ] {
        let reply = sign_in(&bench, &body);
        assert_eq!((reply.status(), reply.message()), (400, expected));
    }
}
