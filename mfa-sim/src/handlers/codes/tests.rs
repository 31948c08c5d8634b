use serde_json::{Value, json};

use crate::testing::{Bench, Reply};

fn sms(bench: &Bench, channel: &str) -> Reply {
    let body = json!({"phoneNumber": "1", "channel": channel});
    bench.post("", "/api/v3/send-sms", &body)
}

fn email(bench: &Bench, channel: &str) -> Reply {
    let body = json!({"email": "a@example.com", "channel": channel});
    bench.post("", "/api/v3/send-email", &body)
}

fn check(bench: &Bench, payload: &Value) -> Reply {
    bench.post("", "/api/v3/pre-check-code", payload)
}

fn sms_code(code: &str, channel: &str) -> Value {
    let payload = json!({"phone": "1", "passCode": code, "channel": channel});
    json!({"codeType": "SMS", "smsCodePayload": payload})
}

#[test]
fn codes_are_sent_without_a_login() {
    let bench = Bench::new();
    assert_eq!(sms(&bench, "CHANNEL_LOGIN").status(), 200);
    assert_eq!(bench.last_code("+86 1").len(), 4);
    assert_eq!(email(&bench, "CHANNEL_LOGIN").status(), 200);
    assert_eq!(bench.last_code("a@example.com").len(), 6);
}

#[test]
fn an_address_gets_one_message_a_minute_and_channel() {
    let bench = Bench::new();
    for send in [sms, email] {
        assert_eq!(send(&bench, "CHANNEL_LOGIN").status(), 200);
        assert_eq!(send(&bench, "CHANNEL_LOGIN").failure(), (422, None));
        assert_eq!(send(&bench, "CHANNEL_VERIFY_MFA").status(), 200);
        bench.wait(60);
        assert_eq!(send(&bench, "CHANNEL_LOGIN").status(), 200);
    }
}

#[test]
fn channels_are_those_of_the_kind_of_message() {
    let bench = Bench::new();
    assert_eq!(sms(&bench, "CHANNEL_BIND_MFA").status(), 200);
    assert_eq!(email(&bench, "CHANNEL_BIND_MFA").failure(), (400, None));
    assert_eq!(sms(&bench, "CHANNEL_BIND_EMAIL").failure(), (400, None));
    let reply = sms(&bench, "hunter2");
    assert_eq!(reply.message(), "`channel` is not a channel of this kind of message");
}

#[test]
fn looking_at_a_code_does_not_use_it_up() {
    let bench = Bench::new();
    sms(&bench, "CHANNEL_LOGIN");
    let code = bench.last_code("1");
    for _ in 0..2 {
        let reply = check(&bench, &sms_code(&code, "CHANNEL_LOGIN"));
        assert_eq!(reply.data(), &json!({"isValid": true}));
    }
    let other_channel = check(&bench, &sms_code(&code, "CHANNEL_VERIFY_MFA"));
    assert_eq!(other_channel.data()["isValid"], false);
    bench.wait(300);
    let expired = check(&bench, &sms_code(&code, "CHANNEL_LOGIN"));
    let why = "the code is wrong or has expired";
    assert_eq!(expired.data(), &json!({"isValid": false, "message": why}));
}

#[test]
fn codes_in_emails_are_looked_at_too() {
    let bench = Bench::new();
    email(&bench, "CHANNEL_LOGIN");
    let code = bench.last_code("a@example.com");
    let payload = json!({"email": "A@example.com", "passCode": code, "channel": "CHANNEL_LOGIN"});
    let reply = check(&bench, &json!({"codeType": "EMAIL", "emailCodePayload": payload}));
    assert_eq!(reply.data(), &json!({"isValid": true}));
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let bench = Bench::new();
    let payload = json!({"phone": "", "passCode": "1", "channel": "CHANNEL_LOGIN"});
    for (body, expected) in [
        (json!({}), "`codeType` is missing"),
        (json!({"codeType": "SMS"}), "`smsCodePayload` is missing"),
        (json!({"codeType": "EMAIL"}), "`emailCodePayload` is missing"),
        (json!({"codeType": "FAX"}), "`codeType` is neither `SMS` nor `EMAIL`"),
        (
            json!({"codeType": "SMS", "smsCodePayload": {"phone": "1"}}),
            "`smsCodePayload.passCode` is missing",
        ),
    ] {
        let reply = check(&bench, &body);
        assert_eq!((reply.status(), reply.message()), (400, expected));
    }
    let reply = check(&bench, &json!({"codeType": "SMS", "smsCodePayload": payload}));
    assert!(reply.message().starts_with("`smsCodePayload.phone` is not"), "{}", reply.message());
}
