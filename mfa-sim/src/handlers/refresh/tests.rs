use serde_json::{Value, json};

use crate::demo;
use crate::testing::{Bench, DEMO, Reply, request};

const ID: &str = "&client_id=GEN_AUTH_APP_ID";
const DAY: u64 = 24 * 60 * 60;

fn sign_in(bench: &Bench, scope: &str) -> Value {
    let body = json!({
        "connection": "PASSWORD",
        "passwordPayload": {"email": demo::EMAIL, "password": demo::PASSWORD},
        "options": {"scope": scope},
    });
    bench.post("", "/api/v3/signin", &body).data().clone()
}

/// A refresh token, ready to be put into a form.
fn refresh_token(bench: &Bench) -> String {
    let tokens = sign_in(bench, "openid offline_access");
    encoded(&tokens["refresh_token"])
}

fn encoded(token: &Value) -> String {
    form_urlencoded::byte_serialize(token.as_str().unwrap().as_bytes()).collect()
}

fn send(bench: &Bench, authorization: &str, form: &str) -> Reply {
    let authorization = ("authorization", authorization.to_owned());
    bench.send(&request("POST", "/oidc/token", &[authorization], form))
}

fn refresh(bench: &Bench, token: &str) -> Reply {
    send(bench, "", &format!("grant_type=refresh_token&refresh_token={token}{ID}"))
}

#[track_caller]
fn assert_refused(reply: &Reply, http: u16, error: &str) {
    assert_eq!((reply.http, reply.body["error"].as_str()), (http, Some(error)), "{}", reply.body);
    assert!(reply.body["statusCode"].is_null(), "no envelope: {}", reply.body);
}

#[test]
fn a_refresh_token_is_good_for_tokens_once() {
    let bench = Bench::new();
    let first = refresh_token(&bench);
    bench.wait(29 * DAY);
    let reply = refresh(&bench, &first);
    assert_eq!((reply.http, &reply.body["expires_in"]), (200, &json!(7200)), "{}", reply.body);
    assert_eq!(reply.body["scope"], "openid offline_access");
    let access = reply.body["access_token"].as_str().unwrap();
    assert_eq!(bench.get(access, "/api/v3/list-enrolled-factors").status(), 200);
    assert_refused(&refresh(&bench, &first), 400, "invalid_grant");
    let second = encoded(&reply.body["refresh_token"]);
    assert_eq!(refresh(&bench, &second).http, 200);
}

#[test]
fn without_the_scope_there_is_none() {
    assert!(sign_in(&Bench::new(), "openid profile")["refresh_token"].is_null());
}

#[test]
fn refresh_tokens_expire_and_are_nothing_else() {
    let bench = Bench::new();
    let token = sign_in(&bench, "openid offline_access")["refresh_token"].clone();
    let factors = bench.get(token.as_str().unwrap(), "/api/v3/list-enrolled-factors");
    assert_eq!(factors.failure(), (403, None));
    bench.wait(30 * DAY);
    assert_refused(&refresh(&bench, &encoded(&token)), 400, "invalid_grant");
    for other in ["", "unknown", DEMO] {
        assert_refused(&refresh(&bench, other), 400, "invalid_grant");
    }
}

#[test]
fn an_access_token_is_no_refresh_token() {
    let bench = Bench::new();
    let access = encoded(&sign_in(&bench, "openid")["access_token"]);
    assert_refused(&refresh(&bench, &access), 400, "invalid_grant");
}

#[test]
fn the_application_proves_itself() {
    let bench = Bench::new();
    // base64 of `GEN_AUTH_APP_ID:GEN_AUTH_APP_SECRET`
    let basic = "Basic R0VOX0FVVEhfQVBQX0lEOkdFTl9BVVRIX0FQUF9TRUNSRVQ=";
    for (authorization, proof) in [
        ("", "&client_id=GEN_AUTH_APP_ID"),
        ("", "&client_id=GEN_AUTH_APP_ID&client_secret=GEN_AUTH_APP_SECRET"),
        (basic, ""),
    ] {
        let token = refresh_token(&bench);
        let form = format!("grant_type=refresh_token&refresh_token={token}{proof}");
        assert_eq!(send(&bench, authorization, &form).http, 200, "{proof}");
    }
    for (authorization, proof) in [
        ("", ""),
        ("", "&client_id=other"),
        ("", "&client_id=GEN_AUTH_APP_ID&client_secret=other"),
        ("Basic b3RoZXI6b3RoZXI=", ""),
    ] {
        let token = refresh_token(&bench);
        let form = format!("grant_type=refresh_token&refresh_token={token}{proof}");
        assert_refused(&send(&bench, authorization, &form), 401, "invalid_client");
        assert_eq!(refresh(&bench, &token).http, 200, "it was not used up");
    }
}

#[test]
fn other_grants() {
    let form = format!("grant_type=password&username=x&password=x{ID}");
    assert_refused(&send(&Bench::new(), "", &form), 400, "unsupported_grant_type");
}
