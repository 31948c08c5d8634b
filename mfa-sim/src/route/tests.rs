use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::table::Route;
use super::*;
use crate::demo;
use crate::testing::{ADMIN, Bench, DEMO, request};

/// All operations, with paths that can be called.
fn operations() -> impl Iterator<Item = (&'static Route, String)> {
    let v2 = v2::ROUTES.iter().map(|route| (route, format!("/api/v2{}", route.path)));
    let v3 = v3::ROUTES.iter().map(|route| (route, route.path.to_owned()));
    v3.chain(v2).map(|(route, path)| (route, path.replace("{}", demo::USER_ID)))
}

#[test]
fn no_operation_is_listed_twice() {
    let names: BTreeSet<_> =
        operations().map(|(route, path)| (route.method.as_str(), path)).collect();
    assert_eq!(names.len(), operations().count());
}

#[test]
fn unknown_paths_and_methods_are_not_found() {
    let bench = Bench::new();
    for path in ["/", "/api/v3", "/api/v3/get-factors", "/api/v3/get-factor/", "//"] {
        let reply = bench.get(DEMO, path);
        assert_eq!((reply.http, reply.status()), (404, 404), "{path}");
    }
    let wrong_method = bench.get(DEMO, "/api/v3/enroll-factor");
    assert_eq!((wrong_method.http, wrong_method.status()), (404, 404));
    assert_eq!(wrong_method.message(), "this path has no such method");
}

#[test]
fn whoever_may_not_call_is_told_so_before_the_body_is_read() {
    let bench = Bench::new();
    let is_open = |route: &Route| matches!(route.handler, Anybody(_) | Application(_));
    for (route, path) in operations().filter(|(route, _)| !is_open(route)) {
        let reply = match route.method {
            Method::GET => bench.get("wrong", &path),
            Method::DELETE => bench.delete("wrong", &path),
            _ => bench.post("wrong", &path, &Value::Null),
        };
        let code = if dialect(&path) == Dialect::V2 { 2020 } else { 401 };
        assert_eq!(reply.failure(), (code, Some(2020)), "{path}");
    }
}

/// Sends a body to every operation, with every token, as a query too.
fn send_everywhere(bench: &Bench, body: &Value, query: &str) {
    for ((route, path), token) in
        operations().flat_map(|call| [(call.clone(), DEMO), (call, ADMIN)])
    {
        let headers =
            [("authorization", token.to_owned()), ("x-genauth-app-id", demo::APP_ID.to_owned())];
        let path = format!("{path}?{query}");
        let request = request(route.method.as_str(), &path, &headers, &body.to_string());
        let answer = bench.service.answer(&request);
        let is_bare = route.path == "/mfa/token/introspection" && answer.http == StatusCode::OK;
        let is_oauth = route.path == "/oidc/token" && answer.body["error"].is_string();
        assert!(
            is_bare
                || is_oauth
                || answer.body["statusCode"].is_i64() != answer.body["code"].is_i64(),
            "{}: {answer:?}",
            route.path
        );
    }
}

#[test]
fn no_form_of_body_makes_an_operation_panic() {
    let bench = Bench::new();
    for body in [json!(null), json!([]), json!({}), json!(0), json!(""), json!({"list": [[]]})] {
        send_everywhere(&bench, &body, "");
    }
}

#[test]
fn no_text_makes_an_operation_panic() {
    let bench = Bench::new();
    let long = "x".repeat(300);
    for odd in ["", " ", "\0", "\n\u{1b}[2J", "é@ü", "@", "+", "|", "%", "🦀🦀", "-1", &long]
    {
        let query =
            format!("factorId=%00{odd}&userId={odd}&userIdType=phone&appId={odd}&type={odd}")
                .replace(|char: char| !char.is_ascii_graphic(), "%F0");
        for (kind, code) in [("SMS", "SMS"), ("EMAIL", "EMAIL"), ("OTP", odd), ("FACE", odd)] {
            let payload = json!({"phone": odd, "email": odd, "passCode": odd, "password": odd,
                "account": odd, "channel": "CHANNEL_LOGIN"});
            let mut body = odd_texts(odd);
            body["factorType"] = json!(kind);
            body["codeType"] = json!(code);
            for key in ["smsCodePayload", "emailCodePayload", "passwordPayload", "passCodePayload"]
            {
                body[key] = payload.clone();
            }
            send_everywhere(&bench, &body, &query);
            body["connection"] = json!("PASSCODE");
            body["channel"] = json!("CHANNEL_LOGIN");
            send_everywhere(&bench, &body, &query);
        }
    }
}

/// A body with `odd` wherever an operation reads text.
fn odd_texts(odd: &str) -> Value {
    json!({
        "profile": {"phoneNumber": odd, "phoneCountryCode": odd, "email": odd},
        "enrollmentToken": odd,
        "enrollmentData": {"passCode": odd, "photo": odd},
        "factorId": odd, "totp": odd, "token": odd, "phoneNumber": odd, "phoneCountryCode": odd,
        "email": odd, "channel": odd, "connection": "PASSWORD", "client_id": demo::APP_ID,
        "phone": odd, "code": odd, "scene": odd, "recoveryCode": odd, "secret": odd, "source": odd,
        "photo": odd, "photoA": odd, "photoB": odd, "isExternal": odd, "authenticatorType": odd,
        "options": {"scope": format!("openid {odd}")},
        "accessKeyId": odd, "accessKeySecret": odd,
        "list": [{"userId": demo::USER_ID, "otp": {"secret": odd, "recoveryCode": odd}}],
        "userId": demo::USER_ID,
        "mfaTriggerData": {"mfaToken": odd, "applicationMfa": [], odd: odd},
        "appId": demo::APP_ID, "enabledFactors": ["OTP"], "disableFactors": [],
    })
}
