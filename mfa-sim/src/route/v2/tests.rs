use super::*;
use crate::testing::{ADMIN, Bench, DEMO};

/// The template of the path, and its parameter.
fn found(path: &str) -> Vec<(&'static str, String)> {
    let mut found: Vec<_> = matching(path).map(|(route, value)| (route.path, value)).collect();
    found.dedup();
    found
}

#[test]
fn paths_are_served_in_all_their_forms() {
    for path in [
        "/api/v2/mfa/totp/verify",
        "/api/mfa/totp/verify",
        "/api/v2/mfa/totp/verify/",
        "/api/mfa/totp/verify/",
    ] {
        assert_eq!(found(path), [("/mfa/totp/verify", String::new())], "{path}");
    }
    for path in ["/mfa/totp/verify", "/api/v3/mfa/totp/verify", "/api/v2mfa/totp/verify", "/api"] {
        assert_eq!(found(path), [], "{path}");
    }
}

#[test]
fn a_parameter_is_one_segment_decoded() {
    let template = "/users/{}/mfa-bound";
    let is = |value: &str| vec![(template, value.to_owned())];
    assert_eq!(found("/api/v2/users/u1/mfa-bound"), is("u1"));
    assert_eq!(found("/api/users/a%2Fb%7C%C3%A9/mfa-bound/"), is("a/b|é"));
    for path in [
        "/api/v2/users//mfa-bound",
        "/api/v2/users/mfa-bound",
        "/api/v2/users/a/b/mfa-bound",
        "/api/v2/users/a",
    ] {
        assert_eq!(found(path), [], "{path}");
    }
}

#[test]
fn all_that_is_below_v2_answers_in_its_way() {
    let bench = Bench::new();
    for path in ["/api/v2/nothing", "/api/v2/mfa/totp/verify", "/api/mfa/totp/verify"] {
        let reply = bench.get(DEMO, path);
        assert_eq!((reply.http, reply.body["code"].as_i64()), (404, Some(404)), "{path}");
        assert_eq!(reply.body.get("statusCode"), None);
        assert_eq!(reply.body["requestId"].as_str().unwrap().len(), 36);
    }
    let reply = bench.get(DEMO, "/api/nothing");
    assert_eq!((reply.http, reply.body["statusCode"].as_i64()), (404, Some(404)));
}

#[test]
fn a_path_has_several_methods() {
    let bench = Bench::new();
    let path = "/api/v2/users/jane-id/mfa-bound";
    assert_eq!(bench.get(ADMIN, path).status(), 200);
    assert_eq!(
        bench.delete(ADMIN, &format!("{path}?type=OTP")).message(),
        "the user has no factor of this type"
    );
    let reply = bench.post(ADMIN, path, &serde_json::Value::Null);
    assert_eq!((reply.http, reply.message()), (404, "this path has no such method"));
}
