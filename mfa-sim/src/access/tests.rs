use crate::demo;
use crate::testing::{ADMIN, Bench, DEMO, request};

const USER_PATH: &str = "/api/v3/list-enrolled-factors";
const ADMIN_PATH: &str = "/api/v3/get-global-mfa-settings";

/// Calls with these headers, and gives `statusCode` and `apiCode`.
fn call(path: &str, headers: &[(&str, &str)]) -> (i64, Option<i64>) {
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Bench::new().send(&request("GET", path, &headers, "")).failure()
}

#[test]
fn the_app_id_is_taken_under_both_names() {
    let token = ("authorization", DEMO);
    for name in ["x-genauth-app-id", "x-authing-app-id", "X-GenAuth-App-Id"] {
        assert_eq!(call(USER_PATH, &[token, (name, demo::APP_ID)]), (200, None), "{name}");
    }
    let (new, old) = (("x-genauth-app-id", demo::APP_ID), ("x-authing-app-id", demo::APP_ID));
    assert_eq!(call(USER_PATH, &[token, new, old]), (200, None));
}

#[test]
fn a_wrong_app_id_is_refused_whatever_the_token() {
    let refused = (403, Some(2011));
    let token = ("authorization", DEMO);
    assert_eq!(call(USER_PATH, &[token]), refused);
    assert_eq!(call(USER_PATH, &[]), refused);
    assert_eq!(call(USER_PATH, &[token, ("x-genauth-app-id", "other")]), refused);
    let both = [token, ("x-genauth-app-id", demo::APP_ID), ("x-authing-app-id", "other")];
    assert_eq!(call(USER_PATH, &both), refused, "the two names contradict each other");
}

#[test]
fn a_token_comes_raw_or_after_bearer() {
    let app_id = ("x-genauth-app-id", demo::APP_ID);
    for value in ["demo-token", "Bearer demo-token", "bearer demo-token", "Bearer  demo-token "] {
        assert_eq!(call(USER_PATH, &[app_id, ("authorization", value)]), (200, None), "{value}");
    }
}

#[test]
fn without_a_good_token_nobody_is_logged_in() {
    let app_id = ("x-genauth-app-id", demo::APP_ID);
    assert_eq!(call(USER_PATH, &[app_id]), (401, Some(2020)));
    for value in ["", "Bearer", "Bearer ", "Basic demo-token", "other", "Bearer other"] {
        let found = call(USER_PATH, &[app_id, ("authorization", value)]);
        assert_eq!(found, (401, Some(2020)), "{value}");
    }
}

#[test]
fn tokens_are_not_interchangeable() {
    let app_id = ("x-genauth-app-id", demo::APP_ID);
    assert_eq!(call(USER_PATH, &[app_id, ("authorization", ADMIN)]), (403, None));
    assert_eq!(call(ADMIN_PATH, &[("authorization", DEMO)]), (403, None));
}

#[test]
fn the_user_pool_may_be_left_out_but_not_be_wrong() {
    let token = ("authorization", ADMIN);
    assert_eq!(call(ADMIN_PATH, &[token]), (200, None));
    for name in ["x-genauth-userpool-id", "x-authing-userpool-id"] {
        assert_eq!(call(ADMIN_PATH, &[token, (name, demo::USER_POOL_ID)]), (200, None));
        assert_eq!(call(ADMIN_PATH, &[token, (name, "other")]), (403, Some(2224)));
    }
}

#[test]
fn tokens_expire() {
    let bench = Bench::new();
    let key = serde_json::json!({
        "accessKeyId": demo::ACCESS_KEY_ID,
        "accessKeySecret": demo::ACCESS_KEY_SECRET,
    });
    let reply = bench.post("", "/api/v3/get-management-token", &key);
    let token = reply.text("access_token");
    assert_eq!(bench.get(token, ADMIN_PATH).status(), 200);
    bench.wait(7200);
    assert_eq!(bench.get(token, ADMIN_PATH).failure(), (401, Some(2020)));
}
