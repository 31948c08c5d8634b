use serde_json::{Value, json};

use super::*;
use crate::testing::{ADMIN, Bench, Reply};

const SECRET: &str = "HZ2F6J3AGNAVSOTV";

fn import(bench: &Bench, list: &Value) -> Reply {
    bench.post(ADMIN, "/api/v3/import-otp", &json!({"list": list}))
}

fn info(bench: &Bench, query: &str) -> Reply {
    bench.get(ADMIN, &format!("/api/v3/get-user-mfa-info?{query}"))
}

fn secret(bench: &Bench, user: &str) -> Reply {
    bench.get(ADMIN, &format!("/api/v3/get-otp-secret-by-user?userId={user}"))
}

#[test]
fn the_access_key_is_checked() {
    let bench = Bench::new();
    let ask = |id: &str, secret: &str| {
        let body = json!({"accessKeyId": id, "accessKeySecret": secret});
        bench.post("", "/api/v3/get-management-token", &body)
    };
    let reply = ask(demo::ACCESS_KEY_ID, demo::ACCESS_KEY_SECRET);
    assert_eq!(reply.data()["expires_in"], 7200);
    assert_eq!(reply.text("access_token").split('.').count(), 3);
    assert_eq!(ask(demo::ACCESS_KEY_ID, "wrong").failure(), (403, None));
    assert_eq!(ask("wrong", demo::ACCESS_KEY_SECRET).failure(), (403, None));
}

#[test]
fn shows_which_factors_a_user_has() {
    let bench = Bench::new();
    let path = format!("userId={}", demo::USER_ID);
    let expected = |totp: &str| {
        json!({
            "totpStatus": totp, "faceMfaStatus": "disabled",
            "smsMfaStatus": "disabled", "emailMfaStatus": "disabled",
        })
    };
    assert_eq!(info(&bench, &path).data(), &expected("disabled"));
    let list = json!([{"userId": demo::USER_ID, "otp": {"secret": SECRET}}]);
    assert_eq!(import(&bench, &list).status(), 200);
    assert_eq!(info(&bench, &path).data(), &expected("enabled"));
}

#[test]
fn users_are_found_by_several_kinds_of_id() {
    let bench = Bench::new();
    for (kind, id) in [
        ("user_id", demo::USER_ID),
        ("email", "test%40example.com"),
        ("phone", "188xxxx8888"),
        ("phone", "%2B86+188xxxx8888"),
        ("username", "test"),
    ] {
        let reply = info(&bench, &format!("userId={id}&userIdType={kind}"));
        assert_eq!(reply.status(), 200, "{kind}");
    }
    let failure = |query: &str| info(&bench, query).failure();
    assert_eq!(failure("userId=test&userIdType=user_id"), (404, Some(2004)));
    assert_eq!(failure("userId=test"), (404, Some(2004)));
    assert_eq!(failure("userId=test&userIdType=external_id"), (501, None));
    assert_eq!(failure("userId=test&userIdType=name"), (400, None));
    assert_eq!(info(&bench, "userIdType=email").message(), "`userId` is missing");
    assert_eq!(info(&bench, "userId=").message(), "`userId` is missing");
}

#[test]
fn imported_secrets_can_be_read_again() {
    let bench = Bench::new();
    assert_eq!(secret(&bench, "jane-id").failure(), (404, None));
    let list = json!([
        {"userId": "jane-id", "otp": {"secret": SECRET, "recoveryCode": "code"}},
        {"userId": demo::USER_ID, "otp": {"secret": "GEZDGNBV"}},
    ]);
    assert_eq!(import(&bench, &list).status(), 200);
    assert_eq!(secret(&bench, "jane-id").data(), &json!({"secret": SECRET}));
    assert_eq!(secret(&bench, demo::USER_ID).data(), &json!({"secret": "GEZDGNBV"}));
    let state = bench.service.state();
    assert_eq!(state.factors.otp("jane-id").unwrap().recovery_code, "code");
    assert_eq!(state.factors.otp(demo::USER_ID).unwrap().recovery_code.len(), 29);
}

#[test]
fn an_import_with_a_mistake_imports_nothing() {
    let bench = Bench::new();
    let good = json!({"userId": "jane-id", "otp": {"secret": SECRET}});
    let unknown = json!({"userId": "nobody", "otp": {"secret": SECRET}});
    assert_eq!(import(&bench, &json!([good, unknown])).failure(), (404, Some(2004)));
    let no_secret = json!({"userId": "jane-id", "otp": {"secret": "hunter2!"}});
    let reply = import(&bench, &json!([good, no_secret]));
    assert_eq!(reply.message(), "`list[1].otp.secret` is not base32");
    assert_eq!(secret(&bench, "jane-id").status(), 404);
    assert_eq!(import(&bench, &json!([])).status(), 200);
}
