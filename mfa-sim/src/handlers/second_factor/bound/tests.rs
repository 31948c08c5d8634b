use serde_json::json;

use super::*;
use crate::demo;
use crate::message::Address;
use crate::testing::{ADMIN, Bench, DEMO, JANE, Reply};

fn path() -> String {
    format!("/api/v2/users/{}/mfa-bound", demo::USER_ID)
}

fn unbind(bench: &Bench, name: &str) -> Reply {
    bench.delete(ADMIN, &format!("{}?type={name}", path()))
}

fn bound(bench: &Bench) -> Value {
    bench.get(ADMIN, &path()).data().clone()
}

#[test]
fn what_is_bound_is_told_and_unbound() {
    let bench = Bench::new();
    let none = json!({"OTP": false, "SMS": false, "EMAIL": false, "FACE": false});
    assert_eq!(bound(&bench), none);
    bench.bind(Factor::Face);
    bench.bind(Factor::Otp(OtpSecret::fixed("A", "")));
    bench.bind(Factor::Contact(Address::email("mfa@example.com").unwrap()));
    let most = json!({"OTP": true, "SMS": false, "EMAIL": true, "FACE": true});
    assert_eq!(bound(&bench), most);
    for name in ["FACE", "TOTP", "EMAIL"] {
        let reply = unbind(&bench, name);
        assert_eq!((reply.status(), reply.body.get("data")), (200, None), "{name}");
        assert_eq!(unbind(&bench, name).failure(), (404, None), "{name}");
    }
    assert_eq!(bound(&bench), none);
    assert_eq!(bench.get(DEMO, "/api/v3/list-enrolled-factors").data(), &json!([]));
    bench.bind(Factor::Otp(OtpSecret::fixed("A", "")));
    assert_eq!(unbind(&bench, "OTP").status(), 200);
}

#[test]
fn the_user_and_the_type_have_to_be_known() {
    let bench = Bench::new();
    let nobody = "/api/users/nobody/mfa-bound";
    assert_eq!(bench.get(ADMIN, nobody).failure(), (2004, Some(2004)));
    let reply = bench.delete(ADMIN, &format!("{nobody}?type=OTP"));
    assert_eq!((reply.http, reply.failure()), (200, (2004, Some(2004))));
    assert_eq!(unbind(&bench, "PASSKEY").message(), "`type` is not a known factor type");
    assert_eq!(unbind(&bench, "").message(), "`type` is missing");
}

#[test]
fn only_administrators_may_call() {
    let bench = Bench::new();
    assert_eq!(bench.get(DEMO, &path()).failure(), (403, None));
    assert_eq!(bench.delete(DEMO, &path()).failure(), (403, None));
    bench.bind(Factor::Face);
    assert_eq!(bench.get(&bench.mfa_token(), &path()).failure(), (403, None));
    let body = json!({"userId": "jane-id", "secret": "HZ2F6J3AGNAVSOTV"});
    assert_eq!(bench.post(JANE, "/api/v2/mfa/totp/import", &body).failure(), (403, None));
}

#[test]
fn an_app_is_imported() {
    let bench = Bench::new();
    let code = "b471-8ec0-874a-087f-bccb-cd54";
    let body = json!({"userId": "jane-id", "secret": "HZ2F6J3AGNAVSOTV", "recoveryCode": code});
    let reply = bench.post(ADMIN, "/api/v2/mfa/totp/import", &body);
    let app = reply.data();
    assert_eq!(app["id"].as_str().unwrap().len(), 24);
    for (name, expected) in [
        ("userId", json!("jane-id")),
        ("enable", json!(true)),
        ("secret", json!("HZ2F6J3AGNAVSOTV")),
        ("authenticatorType", json!("totp")),
        ("recoveryCode", json!(code)),
    ] {
        assert_eq!(app[name], expected, "{name}");
    }
    let list = bench.get(JANE, "/api/v2/mfa/authenticator?type=totp");
    assert_eq!(list.data(), &json!([app]));

    let body = json!({"userId": "jane-id", "secret": "GEZDGNBVGY3TQOJQ"});
    let reply = bench.post(ADMIN, "/api/mfa/totp/import", &body);
    assert_eq!(reply.text("recoveryCode").len(), 29);
    let info = bench.get(JANE, "/api/v3/list-enrolled-factors");
    assert_eq!(info.data().as_array().unwrap().len(), 1, "it takes the place of the other");
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let bench = Bench::new();
    let import = |body: &Value| bench.post(ADMIN, "/api/v2/mfa/totp/import", body);
    assert_eq!(import(&json!({"secret": "A"})).message(), "`userId` is missing");
    assert_eq!(import(&json!({"userId": "jane-id"})).message(), "`secret` is missing");
    let unknown = json!({"userId": "nobody", "secret": "HZ2F6J3AGNAVSOTV"});
    assert_eq!(import(&unknown).failure(), (2004, Some(2004)));
    let reply = import(&json!({"userId": "jane-id", "secret": "123456"}));
    assert_eq!((reply.status(), reply.message()), (400, "`secret` is not base32"));
}
