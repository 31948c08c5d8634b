use serde_json::{Value, json};

use crate::demo;
use crate::state::factors::Factor;
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

const VERIFY_PATH: &str = "/api/v2/mfa/face/verify";

fn photo() -> Value {
    json!({"photo": "key"})
}

#[test]
fn an_mfa_token_passes_a_factor_and_does_nothing_else() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let token = bench.mfa_token();
    assert_eq!(bench.get(&token, USER_PATH).failure(), (403, None));
    assert_eq!(bench.get(&token, ADMIN_PATH).failure(), (403, None));
    let body = json!({"factorType": "OTP", "profile": {}});
    let started = bench.post(&token, "/api/v3/send-enroll-factor-request", &body);
    assert_eq!(started.failure(), (403, None));
    assert_eq!(bench.post(ADMIN, VERIFY_PATH, &photo()).failure(), (403, None));
    assert_eq!(bench.post(&token, VERIFY_PATH, &photo()).status(), 200);
    assert_eq!(bench.get(&token, USER_PATH).failure(), (403, None));
}

#[test]
fn an_mfa_token_lives_for_six_minutes() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let [early, late] = [(); 2].map(|()| bench.mfa_token());
    bench.wait(300);
    assert_eq!(bench.post(&early, VERIFY_PATH, &photo()).status(), 200);
    bench.wait(60);
    let expired = bench.post(&late, VERIFY_PATH, &photo());
    assert_eq!((expired.http, expired.failure()), (200, (2021, Some(2021))));
    assert_eq!(bench.get(&late, USER_PATH).failure(), (401, Some(2020)));
    let unknown = bench.post("other", VERIFY_PATH, &photo());
    assert_eq!((unknown.http, unknown.failure()), (200, (2020, Some(2020))));
}

#[test]
fn passing_a_factor_takes_the_app_id_and_no_wrong_user_pool() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let token = ("authorization", bench.mfa_token());
    let app = ("x-genauth-app-id", demo::APP_ID.to_owned());
    let call = |headers: &[_]| {
        bench.send(&request("POST", VERIFY_PATH, headers, &photo().to_string())).failure()
    };
    assert_eq!(call(std::slice::from_ref(&token)), (2011, Some(2011)));
    let wrong = ("x-authing-userpool-id", "other".to_owned());
    assert_eq!(call(&[token.clone(), app.clone(), wrong]), (2224, Some(2224)));
    assert_eq!(call(&[token, app]), (200, None));
}

#[test]
fn an_mfa_token_sends_codes_about_second_factors_only() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let sms = |token: &str, channel: &str| {
        bench.wait(60);
        let body = json!({"phoneNumber": "1", "channel": channel});
        bench.post(token, "/api/v3/send-sms", &body).failure()
    };
    for channel in ["CHANNEL_VERIFY_MFA", "CHANNEL_BIND_MFA"] {
        for token in ["", DEMO, &bench.mfa_token()] {
            assert_eq!(sms(token, channel), (200, None), "{channel}");
        }
    }
    let token = bench.mfa_token();
    for channel in ["CHANNEL_LOGIN", "CHANNEL_UNBIND_MFA"] {
        assert_eq!(sms(&token, channel), (403, None), "{channel}");
        assert_eq!(sms(DEMO, channel), (200, None), "{channel}");
    }
    let body = json!({"email": "a@example.com", "channel": "CHANNEL_LOGIN"});
    assert_eq!(bench.post(&token, "/api/v3/send-email", &body).failure(), (403, None));
}

#[test]
fn a_token_that_does_not_count_hinders_only_codes_about_second_factors() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let expired = bench.mfa_token();
    bench.wait(360);
    let sms = |token: &str, channel: &str| {
        let body = json!({"phoneNumber": "1", "channel": channel});
        bench.post(token, "/api/v3/send-sms", &body).failure()
    };
    assert_eq!(sms(&expired, "CHANNEL_VERIFY_MFA"), (401, Some(2021)));
    assert_eq!(sms("other", "CHANNEL_VERIFY_MFA"), (401, Some(2020)));
    assert_eq!(sms("other", "CHANNEL_LOGIN"), (200, None));
    let body = json!({"email": "a@example.com", "scene": "MFA_VERIFY_CODE"});
    let refused = bench.post(&expired, "/api/v2/email/send", &body);
    assert_eq!(refused.failure(), (2021, Some(2021)));
}
