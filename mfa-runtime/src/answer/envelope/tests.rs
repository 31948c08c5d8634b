use super::*;
use crate::facts::Numbers;
use crate::test_support::API;

fn found(
    status: Option<i64>,
    code: Option<i64>,
    message: Option<&str>,
    id: Option<&str>,
) -> Failure {
    Failure {
        status_code: status,
        api_code: code,
        message: message.map(str::to_owned),
        request_id: id.map(str::to_owned),
        ..Failure::default()
    }
}

/// What an answer says, without what the document says of it.
fn numbers(failure: Failure) -> Failure {
    Failure { envelope: None, ..failure }
}

fn envelope(json: &str) -> Failure {
    numbers(read(API.envelope.unwrap(), json.as_bytes()))
}

fn refusal(json: &str) -> Failure {
    numbers(read_refusal(API.envelope, json.as_bytes()))
}

#[test]
fn an_envelope() {
    let json = r#"{"data":{"statusCode":1,"message":["x"]},"statusCode":403,"apiCode":2333,
                   "message":"no","requestId":"42"}"#;
    assert_eq!(envelope(json), found(Some(403), Some(2333), Some("no"), Some("42")));
}

#[test]
fn null_is_absent() {
    let json = r#"{"statusCode":400,"apiCode":null,"message":null,"requestId":null}"#;
    assert_eq!(envelope(json), found(Some(400), None, None, None));
}

#[test]
fn a_whole_number_may_look_like_a_fraction() {
    let json = r#"{"statusCode":400.0,"apiCode":6.001e3}"#;
    assert_eq!(envelope(json), found(Some(400), Some(6001), None, None));
}

#[test]
fn what_is_odd_is_left_out() {
    for odd in ["\"400\"", "400.5", "true", "[]", "{\"a\":[1]}", "1e300", "18446744073709551615"] {
        let json = format!(r#"{{"statusCode":{odd},"message":"no"}}"#);
        assert_eq!(envelope(&json), found(None, None, Some("no"), None), "{odd}");
    }
    assert_eq!(envelope(r#"{"message":7,"requestId":7}"#), Failure::default());
}

#[test]
fn several_messages_become_one() {
    let json = r#"{"statusCode":400,"message":["a is wrong",7,"b is wrong"]}"#;
    assert_eq!(envelope(json).message.unwrap(), "a is wrong; b is wrong");
}

#[test]
fn what_comes_before_the_end_counts() {
    let json = r#"{"statusCode":400,"message":"no","data":{"a"#;
    assert_eq!(envelope(json), found(Some(400), None, Some("no"), None));
}

#[test]
fn what_is_no_object_says_nothing() {
    for json in ["", "null", "7", "\"no\"", "[{\"statusCode\":400}]", "<html>", "{", "{]"] {
        assert_eq!(envelope(json), Failure::default(), "{json}");
    }
}

#[test]
fn a_success_has_no_error_member() {
    assert_eq!(envelope(r#"{"error":"x"}"#), Failure::default());
}

#[test]
fn token_servers() {
    let json = r#"{"error":"invalid_grant","error_description":"the code was used"}"#;
    assert_eq!(refusal(json), found(None, None, Some("the code was used"), None));
    assert_eq!(refusal(r#"{"error":"invalid_grant"}"#).message.unwrap(), "invalid_grant");
    assert_eq!(refusal(r#"{"message":"no","error":"Bad Request"}"#).message.unwrap(), "no");
}

#[test]
fn a_nested_error() {
    let json = r#"{"error":{"code":7,"message":"no","request_id":"42"}}"#;
    assert_eq!(refusal(json), found(None, Some(7), Some("no"), Some("42")));
    let json = r#"{"error":{"code":"E7","message":"no"}}"#;
    assert_eq!(refusal(json), found(None, None, Some("no"), None));
}

#[test]
fn an_api_without_an_envelope() {
    let failure =
        read_refusal(None, br#"{"code":7,"message":"no","request_id":"42","error":null}"#);
    assert_eq!(failure, found(None, Some(7), Some("no"), Some("42")));
}

#[test]
fn nested_errors_do_not_nest_on() {
    let json = r#"{"error":{"error":{"message":"deep"},"message":"no"}}"#;
    assert_eq!(refusal(json).message.unwrap(), "no");
}

/// As the older half of the API has it: its status is the finer code, too, and goes by two names.
static OLD: Envelope = Envelope {
    status: &["code", "statusCode"],
    success: 200,
    message: &["message"],
    code: &["apiCode", "code"],
    request_id: &["requestId"],
    data: &["data"],
    throttled: Numbers::NONE,
    unauthorized: Numbers::NONE,
};

#[test]
fn of_several_names_the_first_that_is_there_counts() {
    for (json, status, code) in [
        (r#"{"code":6001}"#, 6001, Some(6001)),
        (r#"{"statusCode":400,"code":6001}"#, 6001, Some(6001)),
        (r#"{"code":400,"statusCode":500,"apiCode":2080}"#, 400, Some(2080)),
        (r#"{"apiCode":2080,"code":400}"#, 400, Some(2080)),
        (r#"{"statusCode":400}"#, 400, None),
        (r#"{"code":null,"statusCode":400}"#, 400, None),
    ] {
        assert_eq!(
            numbers(read(&OLD, json.as_bytes())),
            found(Some(status), code, None, None),
            "{json}"
        );
    }
}
