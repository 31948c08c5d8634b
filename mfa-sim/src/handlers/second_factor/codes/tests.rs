use serde_json::{Value, json};

use crate::clock::Moment;
use crate::demo;
use crate::message::Address;
use crate::state::factors::Factor;
use crate::state::settings::SecondFactor;
use crate::testing::{ADMIN, Bench, DEMO, JANE, Reply, claims};

const NUMBER: &str = "5550100";

fn phone() -> Factor {
    Factor::Contact(Address::phone(Some("+1"), NUMBER).unwrap())
}

fn send_sms(bench: &Bench, token: &str, country_code: &str, number: &str, channel: &str) -> String {
    let body = json!({"phoneNumber": number, "phoneCountryCode": country_code, "channel": channel});
    assert_eq!(bench.post(token, "/api/v3/send-sms", &body).status(), 200);
    bench.last_code(&format!("{country_code} {number}"))
}

fn send_email(bench: &Bench, token: &str, address: &str) -> Reply {
    let body = json!({"email": address, "scene": "MFA_VERIFY_CODE"});
    bench.post(token, "/api/v2/email/send", &body)
}

fn verify_sms(bench: &Bench, token: &str, country_code: &str, number: &str, code: &str) -> Reply {
    let body = json!({"phone": number, "phoneCountryCode": country_code, "code": code});
    bench.post(token, "/api/v2/applications/mfa/sms/verify", &body)
}

fn verify_email(bench: &Bench, token: &str, address: &str, code: &str) -> Reply {
    let body = json!({"email": address, "code": code});
    bench.post(token, "/api/v2/applications/mfa/email/verify", &body)
}

fn check(bench: &Bench, token: &str, contact: &Value) -> Value {
    bench.post(token, "/api/v2/applications/mfa/check", contact).data().clone()
}

fn wrong(code: &str) -> String {
    let first = if code.starts_with('0') { "1" } else { "0" };
    format!("{first}{}", &code[1..])
}

fn enrolled(bench: &Bench) -> Value {
    bench.get(DEMO, "/api/v3/list-enrolled-factors").data().clone()
}

#[test]
fn a_code_by_sms_passes_once() {
    let bench = Bench::new();
    bench.bind(phone());
    let token = bench.mfa_token();
    let code = send_sms(&bench, &token, "+1", NUMBER, "CHANNEL_VERIFY_MFA");
    let refused = verify_sms(&bench, &token, "+1", NUMBER, &wrong(&code));
    assert_eq!((refused.http, refused.failure()), (200, (400, None)));
    assert_eq!(refused.message(), "`code` is wrong or has expired");
    assert_eq!(verify_sms(&bench, &token, "+1", NUMBER, &code).text("id"), demo::USER_ID);
    let late = verify_sms(&bench, &token, "+1", NUMBER, &code);
    assert_eq!((late.http, late.failure()), (200, (2021, Some(2021))));

    let next = bench.mfa_token();
    let again = verify_sms(&bench, &next, "+1", NUMBER, &code);
    assert_eq!(again.failure(), (400, None), "the code is used up");
}

#[test]
fn success_answers_the_user_with_an_access_token() {
    let bench = Bench::new();
    assert_eq!(bench.sign_in().status(), 200);
    bench.bind(phone());
    let token = bench.mfa_token();
    let code = send_sms(&bench, "", "+1", NUMBER, "CHANNEL_VERIFY_MFA");
    let reply = verify_sms(&bench, &token, "+1", NUMBER, &code);
    assert_eq!(bench.get(reply.text("token"), "/api/v3/list-enrolled-factors").status(), 200);
    let user = reply.data();
    for (member, expected) in [
        ("id", json!("6229ffaxxxxxxxxcade3e3d9")),
        ("userPoolId", json!("GEN_AUTH_USERPOOL_ID")),
        ("email", json!("test@example.com")),
        ("phone", json!("188xxxx8888")),
        ("username", json!("test")),
        ("nickname", json!(null)),
        ("photo", json!("https://files.example.com/avatar.png")),
        ("password", json!("fake-hash-of-a-password")),
        ("salt", json!("fake-salt")),
        ("loginsCount", json!(2)),
        ("blocked", json!(false)),
        ("identities", json!([])),
    ] {
        assert_eq!(user[member], expected, "{member}");
    }
    let claims = claims(reply.text("token"));
    let expires = claims["exp"].as_u64().unwrap();
    assert_eq!(expires - claims["iat"].as_u64().unwrap(), 7200);
    let expected = Moment::from_unix(expires).iso_date();
    assert_eq!(reply.text("tokenExpiredAt")[..19], expected[..19]);
}

#[test]
fn a_code_by_email_passes_whichever_call_has_sent_it() {
    let bench = Bench::new();
    bench.bind(phone());
    let token = bench.mfa_token();
    assert_eq!(send_email(&bench, "", demo::EMAIL).status(), 200, "no token is needed");
    let code = bench.last_code(demo::EMAIL);
    assert_eq!(verify_email(&bench, &token, demo::EMAIL, &code).text("id"), demo::USER_ID);
    bench.wait(60);

    let token = bench.mfa_token();
    let body = json!({"email": demo::EMAIL, "channel": "CHANNEL_VERIFY_MFA"});
    assert_eq!(bench.post(&token, "/api/v3/send-email", &body).status(), 200);
    let code = bench.last_code(demo::EMAIL);
    assert_eq!(verify_email(&bench, &token, "Test@Example.com", &code).status(), 200);
}

#[test]
fn a_code_for_something_else_does_not_pass() {
    let bench = Bench::new();
    bench.bind(phone());
    let token = bench.mfa_token();
    for channel in ["CHANNEL_LOGIN", "CHANNEL_BIND_MFA"] {
        let code = send_sms(&bench, "", "+1", NUMBER, channel);
        assert_eq!(verify_sms(&bench, &token, "+1", NUMBER, &code).failure(), (400, None));
    }
}

#[test]
fn an_email_is_sent_once_a_minute() {
    let bench = Bench::new();
    assert_eq!(send_email(&bench, "", demo::EMAIL).status(), 200);
    let refused = send_email(&bench, "", demo::EMAIL);
    assert_eq!((refused.http, refused.failure()), (200, (2080, Some(2080))));
    bench.wait(60);
    assert_eq!(send_email(&bench, "", demo::EMAIL).status(), 200);
    let body = json!({"email": demo::EMAIL, "scene": "LOGIN_VERIFY_CODE"});
    assert_eq!(bench.post("", "/api/v2/email/send", &body).failure(), (501, None));
}

#[test]
fn codes_for_somebody_elses_contact_do_not_pass() {
    let bench = Bench::new();
    bench.bind(phone());
    for token in [bench.mfa_token(), DEMO.to_owned()] {
        bench.wait(60);
        let code = send_sms(&bench, "", "+1", "999", "CHANNEL_VERIFY_MFA");
        assert_eq!(verify_sms(&bench, &token, "+1", "999", &code).failure(), (403, None));
        let code = send_sms(&bench, "", "+86", NUMBER, "CHANNEL_VERIFY_MFA");
        assert_eq!(verify_sms(&bench, &token, "+86", NUMBER, &code).failure(), (403, None));
    }
    assert_eq!(enrolled(&bench).as_array().unwrap().len(), 1);
}

#[test]
fn the_contacts_in_the_profile_are_the_users_own() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let token = bench.mfa_token();
    let code = send_sms(&bench, "", "+86", demo::PHONE, "CHANNEL_VERIFY_MFA");
    // Without a country code, a number is Chinese.
    let body = json!({"phone": demo::PHONE, "code": code});
    let reply = bench.post(&token, "/api/applications/mfa/sms/verify", &body);
    assert_eq!(reply.text("id"), demo::USER_ID);
    assert_eq!(enrolled(&bench)[0]["factorType"], "FACE");
    assert_eq!(enrolled(&bench).as_array().unwrap().len(), 1, "nothing was bound");
}

#[test]
fn a_user_without_a_factor_binds_what_a_code_proves() {
    for channel in ["CHANNEL_BIND_MFA", "CHANNEL_VERIFY_MFA"] {
        let bench = Bench::with(SecondFactor::Required);
        let token = bench.mfa_token();
        assert_eq!(check(&bench, &token, &json!({"phone": "999"})), json!(true));
        let code = send_sms(&bench, &token, "+86", "999", channel);
        let refused = verify_sms(&bench, &token, "+86", "999", &wrong(&code));
        assert_eq!((refused.failure(), enrolled(&bench)), ((400, None), json!([])));
        assert_eq!(verify_sms(&bench, &token, "+86", "999", &code).status(), 200);
        let profile = json!({"phoneNumber": "999", "phoneCountryCode": "+86"});
        assert_eq!(enrolled(&bench)[0]["profile"], profile);
        assert_eq!(bench.sign_in().failure(), (1635, Some(1635)));
    }
}

#[test]
fn an_email_address_is_bound_in_the_same_way() {
    let bench = Bench::with(SecondFactor::Required);
    let token = bench.mfa_token();
    assert_eq!(send_email(&bench, &token, "new@example.com").status(), 200);
    let code = bench.last_code("new@example.com");
    assert_eq!(verify_email(&bench, &token, "new@example.com", &code).status(), 200);
    assert_eq!(enrolled(&bench)[0]["profile"], json!({"email": "new@example.com"}));
}

#[test]
fn who_is_signed_in_binds_nothing_by_a_code() {
    let bench = Bench::new();
    let code = send_sms(&bench, DEMO, "+1", "999", "CHANNEL_VERIFY_MFA");
    assert_eq!(verify_sms(&bench, DEMO, "+1", "999", &code).failure(), (403, None));
    let code = send_sms(&bench, DEMO, "+86", demo::PHONE, "CHANNEL_VERIFY_MFA");
    assert_eq!(verify_sms(&bench, DEMO, "+86", demo::PHONE, &code).text("id"), demo::USER_ID);
    assert_eq!(enrolled(&bench), json!([]));
}

#[test]
fn a_contact_can_be_bound_that_nobody_else_has() {
    let bench = Bench::new();
    let jane = |contact: Value| check(&bench, JANE, &contact);
    assert_eq!(jane(json!({"phone": NUMBER, "phoneCountryCode": "+1"})), json!(true));
    bench.bind(phone());
    assert_eq!(jane(json!({"phone": NUMBER, "phoneCountryCode": "+1"})), json!(false));
    assert_eq!(jane(json!({"phone": NUMBER, "email": null})), json!(true), "in China");
    assert_eq!(jane(json!({"email": "Test@example.com"})), json!(false));
    assert_eq!(jane(json!({"email": "jane@example.com"})), json!(true));
    assert_eq!(check(&bench, DEMO, &json!({"email": demo::EMAIL})), json!(true), "one's own");
    let off = json!({"disableFactors": ["EMAIL"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    assert_eq!(jane(json!({"email": "jane@example.com"})), json!(false));
}

#[test]
fn what_is_taken_is_not_bound() {
    let bench = Bench::with(SecondFactor::Required);
    bench.bind(phone());
    let payload = json!({"username": "jane", "password": "secret"});
    let body = json!({"connection": "PASSWORD", "passwordPayload": payload});
    let reply = bench.post("", "/api/v3/signin", &body);
    let token = reply.body["data"]["mfaToken"].as_str().unwrap();
    let code = send_sms(&bench, token, "+1", NUMBER, "CHANNEL_BIND_MFA");
    assert_eq!(verify_sms(&bench, token, "+1", NUMBER, &code).failure(), (403, None));
}

#[test]
fn a_type_that_is_switched_off_passes_nothing() {
    let bench = Bench::new();
    bench.bind(phone());
    bench.bind(Factor::Face);
    let token = bench.mfa_token();
    let code = send_sms(&bench, &token, "+1", NUMBER, "CHANNEL_VERIFY_MFA");
    let off = json!({"disableFactors": ["SMS"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    assert_eq!(verify_sms(&bench, &token, "+1", NUMBER, &code).failure(), (403, None));
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let bench = Bench::new();
    for (path, body, expected) in [
        ("applications/mfa/sms/verify", json!({"code": "1"}), "`phone` is missing"),
        ("applications/mfa/sms/verify", json!({"phone": "1", "code": ""}), "`code` is missing"),
        (
            "applications/mfa/sms/verify",
            json!({"phone": "1", "code": 1}),
            "`code` is not of the right type",
        ),
        ("applications/mfa/email/verify", json!({"code": "1"}), "`email` is missing"),
        (
            "applications/mfa/email/verify",
            json!({"email": "hunter2", "code": "1"}),
            "`email` is not an e-mail address",
        ),
        ("applications/mfa/check", json!({}), "`phone` is missing"),
        ("email/send", json!({"scene": "MFA_VERIFY_CODE"}), "`email` is missing"),
        ("email/send", json!({"email": "a@example.com"}), "`scene` is missing"),
    ] {
        let reply = bench.post(DEMO, &format!("/api/v2/{path}"), &body);
        assert_eq!((reply.http, reply.status(), reply.message()), (200, 400, expected));
    }
}
