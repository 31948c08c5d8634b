use serde_json::{Value, json};

use super::*;
use crate::demo;
use crate::state::settings::SecondFactor;
use crate::testing::{ADMIN, Bench, DEMO, JANE, Reply};

const SECRET: &str = "HZ2F6J3AGNAVSOTV";
const RECOVERY_CODE: &str = "e7ad-aaa4-da75-fa37-57d1-5141";

fn post(bench: &Bench, token: &str, path: &str, body: &Value) -> Reply {
    bench.post(token, &format!("/api/v2/mfa/{path}"), body)
}

fn bind_app(bench: &Bench) {
    bench.bind(Factor::Otp(OtpSecret::fixed(SECRET, RECOVERY_CODE)));
}

fn code_of(bench: &Bench, secret: &str) -> String {
    totp::code(secret, bench.service.clock().now().unix_seconds()).unwrap()
}

fn wrong(code: &str) -> &'static str {
    if code == "000000" { "111111" } else { "000000" }
}

fn list(bench: &Bench, token: &str) -> Value {
    bench.get(token, "/api/v2/mfa/authenticator?type=totp&source=SELF").data().clone()
}

#[test]
fn an_app_is_bound_in_two_steps() {
    let bench = Bench::new();
    assert_eq!(list(&bench, DEMO), json!([]));
    let body = json!({"authenticator_type": "totp", "source": "SELF"});
    let reply = post(&bench, DEMO, "totp/associate", &body);
    assert_eq!(reply.text("authenticator_type"), "totp");
    let secret = reply.text("secret");
    let uri = format!(
        "otpauth://totp/GenAuth:test%40example.com?secret={secret}&period=30&digits=6\
         &algorithm=SHA1&issuer=GenAuth"
    );
    assert_eq!((secret.len(), reply.text("qrcode_uri")), (16, uri.as_str()));
    assert!(reply.text("qrcode_data_url").starts_with("data:image/png;base64,"));
    assert_eq!(reply.text("recovery_code").len(), 29);
    assert_eq!(list(&bench, DEMO)[0]["enable"], false);
    assert_eq!(bench.sign_in().status(), 200, "it does not count yet");

    let code = code_of(&bench, secret);
    let body = json!({"authenticator_type": "totp", "totp": wrong(&code)});
    let refused = post(&bench, DEMO, "totp/associate/confirm", &body);
    assert_eq!((refused.http, refused.failure()), (400, (400, None)));
    let body = json!({"authenticator_type": "totp", "totp": code});
    let done = post(&bench, DEMO, "totp/associate/confirm", &body);
    assert_eq!((done.http, done.status(), done.body.get("data")), (200, 200, None));

    let app = list(&bench, DEMO)[0].clone();
    assert_eq!(app["enable"], true);
    assert_eq!(
        (app["secret"].as_str(), app["userId"].as_str()),
        (Some(secret), Some(demo::USER_ID))
    );
    assert_eq!(app["recoveryCode"], reply.data()["recovery_code"]);
    let factors = bench.get(DEMO, "/api/v3/list-enrolled-factors");
    assert_eq!(factors.data()[0]["factorType"], "OTP");
    assert_eq!(bench.sign_in().failure(), (1635, Some(1635)));
}

#[test]
fn an_app_that_was_enrolled_is_listed() {
    let bench = Bench::new();
    bind_app(&bench);
    let expected = json!([{
        "id": "0123456789abcdef01234567",
        "createdAt": "1970-01-01T00:00:00.000Z",
        "updatedAt": "1970-01-01T00:00:00.000Z",
        "userId": "6229ffaxxxxxxxxcade3e3d9",
        "enable": true,
        "secret": "HZ2F6J3AGNAVSOTV",
        "authenticatorType": "totp",
        "recoveryCode": "e7ad-aaa4-da75-fa37-57d1-5141",
    }]);
    let token = bench.mfa_token();
    for path in [
        "/api/v2/mfa/authenticator?type=totp",
        "/api/v2/mfa/authenticator/?type=totp&source=SELF",
        "/api/mfa/authenticator?authenticator_type=totp",
        "/api/v2/mfa/authenticator?source=APPLICATION",
    ] {
        assert_eq!(bench.get(DEMO, path).data(), &expected, "{path}");
        let half_signed_in = bench.get(&token, path).data()[0].clone();
        assert_eq!(half_signed_in["enable"], true);
        assert_eq!(half_signed_in.get("secret"), None, "{path}");
        assert_eq!(half_signed_in.get("recoveryCode"), None, "{path}");
    }
    assert_eq!(list(&bench, JANE), json!([]));
    let other = bench.get(DEMO, "/api/v2/mfa/authenticator?type=face");
    assert_eq!((other.status(), other.message()), (400, "`authenticator_type` is not `totp`"));
}

#[test]
fn the_type_goes_by_two_names_and_may_be_left_out() {
    let bench = Bench::new();
    for body in [
        json!({"authenticator_type": "totp"}),
        json!({"authenticatorType": "totp"}),
        json!({"source": "APPLICATION"}),
    ] {
        let reply = post(&bench, DEMO, "totp/associate", &body);
        let mut body = body;
        body["totp"] = json!(code_of(&bench, reply.text("secret")));
        assert_eq!(post(&bench, DEMO, "totp/associate/confirm", &body).status(), 200, "{body}");
        assert_eq!(bench.delete(DEMO, "/api/v2/mfa/totp/associate").status(), 200);
    }
    for name in ["authenticator_type", "authenticatorType"] {
        let reply = post(&bench, DEMO, "totp/associate", &json!({name: "sms"}));
        assert_eq!(reply.failure(), (400, None));
    }
}

#[test]
fn a_second_secret_takes_the_place_of_the_first() {
    let bench = Bench::new();
    let [first, second] = [(); 2].map(|()| post(&bench, DEMO, "totp/associate", &json!({})));
    let confirm = |reply: &Reply| {
        let body = json!({"totp": code_of(&bench, reply.text("secret"))});
        post(&bench, DEMO, "totp/associate/confirm", &body).http
    };
    assert_eq!((confirm(&first), confirm(&second)), (400, 200));
}

#[test]
fn an_app_is_given_up_by_whoever_is_signed_in() {
    let bench = Bench::new();
    let path = "/api/v2/mfa/totp/associate";
    assert_eq!(bench.delete(DEMO, path).failure(), (404, None));
    post(&bench, DEMO, "totp/associate", &json!({}));
    assert_eq!(bench.delete(DEMO, path).status(), 200);
    assert_eq!(list(&bench, DEMO), json!([]));
    bind_app(&bench);
    assert_eq!(bench.delete(&bench.mfa_token(), path).failure(), (403, None));
    assert_eq!(bench.delete(DEMO, path).status(), 200);
    assert_eq!(bench.get(DEMO, "/api/v3/list-enrolled-factors").data(), &json!([]));
}

#[test]
fn a_code_of_the_app_passes() {
    let bench = Bench::new();
    bind_app(&bench);
    for path in [
        "/api/v2/mfa/totp/verify",
        "/api/mfa/totp/verify",
        "/api/v2/applications/mfa/totp/verify",
        "/api/applications/mfa/totp/verify",
    ] {
        let token = bench.mfa_token();
        let code = code_of(&bench, SECRET);
        let send = |code: &str| bench.post(&token, path, &json!({"totp": code}));
        let refused = send(wrong(&code));
        assert_eq!((refused.http, refused.failure()), (200, (6001, Some(6001))));
        let reply = send(&code);
        assert_eq!(reply.text("id"), demo::USER_ID);
        assert_eq!(bench.get(reply.text("token"), "/api/v3/list-enrolled-factors").status(), 200);
        assert_eq!(send(&code).failure(), (2021, Some(2021)));
    }
    let reply = post(&bench, DEMO, "totp/verify", &json!({"totp": code_of(&bench, SECRET)}));
    assert_eq!(reply.text("id"), demo::USER_ID, "an access token will do as well");
}

#[test]
fn a_recovery_code_passes_once_and_is_replaced() {
    let bench = Bench::new();
    bind_app(&bench);
    let recover = |code: &str| {
        let body = json!({"recoveryCode": code});
        post(&bench, &bench.mfa_token(), "totp/recovery", &body)
    };
    let refused = recover("0000-0000-0000-0000-0000-0000");
    assert_eq!((refused.http, refused.failure()), (200, (6002, Some(6002))));
    let reply = recover(RECOVERY_CODE);
    assert_eq!(reply.text("id"), demo::USER_ID);
    let new = reply.text("recoveryCode");
    assert!(new.len() == 29 && new != RECOVERY_CODE);
    assert_eq!(reply.body["recoveryCode"], new, "it stands beside `data`, too");
    let app = list(&bench, DEMO)[0].clone();
    assert_eq!((&app["recoveryCode"], &app["secret"]), (&json!(new), &json!(SECRET)));
    assert!(app["updatedAt"].as_str() > app["createdAt"].as_str());

    assert_eq!(recover(RECOVERY_CODE).failure(), (6002, Some(6002)));
    assert_eq!(recover(new).status(), 200);
}

#[test]
fn a_factor_is_bound_first_and_then_passed() {
    let bench = Bench::with(SecondFactor::Required);
    let token = bench.mfa_token();
    let reply = post(&bench, &token, "totp/associate", &json!({}));
    let code = json!({"totp": code_of(&bench, reply.text("secret"))});
    assert_eq!(list(&bench, &token)[0]["secret"], reply.text("secret"));
    assert_eq!(post(&bench, &token, "totp/associate/confirm", &code).status(), 200);
    assert_eq!(post(&bench, &token, "totp/verify", &code).text("id"), demo::USER_ID);
    assert_eq!(post(&bench, &token, "totp/verify", &code).failure(), (2021, Some(2021)));
}

#[test]
fn who_has_a_factor_to_pass_cannot_bind_another_instead() {
    let bench = Bench::new();
    let waiting = post(&bench, DEMO, "totp/associate", &json!({}));
    bench.bind(Factor::Face);
    let token = bench.mfa_token();
    assert_eq!(post(&bench, &token, "totp/associate", &json!({})).failure(), (403, None));
    let code = json!({"totp": code_of(&bench, waiting.text("secret"))});
    assert_eq!(post(&bench, &token, "totp/associate/confirm", &code).failure(), (403, None));
    assert_eq!(post(&bench, DEMO, "totp/associate/confirm", &code).status(), 200);
}

#[test]
fn an_app_that_is_bound_has_to_be_given_up_first() {
    let bench = Bench::new();
    let waiting = post(&bench, DEMO, "totp/associate", &json!({}));
    bind_app(&bench);
    assert_eq!(post(&bench, DEMO, "totp/associate", &json!({})).failure(), (409, None));
    let code = json!({"totp": code_of(&bench, waiting.text("secret"))});
    assert_eq!(post(&bench, DEMO, "totp/associate/confirm", &code).failure(), (409, None));
}

#[test]
fn a_type_that_is_switched_off_is_of_no_use() {
    let bench = Bench::new();
    bind_app(&bench);
    let token = bench.mfa_token();
    let off = json!({"disableFactors": ["OTP"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    let body = json!({"totp": code_of(&bench, SECRET), "recoveryCode": RECOVERY_CODE});
    for path in ["totp/verify", "totp/recovery"] {
        assert_eq!(post(&bench, &token, path, &body).failure(), (403, None), "{path}");
    }
    assert_eq!(post(&bench, JANE, "totp/associate", &json!({})).failure(), (403, None));
}

#[test]
fn what_is_missing_has_a_code_of_its_own() {
    let bench = Bench::new();
    for body in [json!({}), json!({"totp": null}), json!({"totp": "", "recoveryCode": ""})] {
        for (path, code) in
            [("totp/verify", 6003), ("totp/associate/confirm", 6003), ("totp/recovery", 6004)]
        {
            let reply = post(&bench, DEMO, path, &body);
            assert_eq!((reply.http, reply.failure()), (200, (code, Some(code))), "{path}");
        }
    }
    let body = json!({"totp": "123456", "recoveryCode": RECOVERY_CODE});
    for path in ["totp/verify", "totp/recovery"] {
        assert_eq!(post(&bench, JANE, path, &body).failure(), (404, None), "there is no app");
    }
}
