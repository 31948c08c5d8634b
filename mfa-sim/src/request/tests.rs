use mfa_client::types::{EnrollFactorDto, ImportOtpReqDto, MfaTokenIntrospectEndpointParams};

use super::*;
use crate::envelope::{Dialect, wrap};
use crate::testing::request;

fn with_body(body: &str) -> Request {
    request("POST", "/", &[], body)
}

fn message<T>(result: Result<T, Failure>) -> String {
    let answer = wrap(Dialect::V3, Err(result.err().expect("no failure")), String::new());
    assert_eq!(answer.body["statusCode"], 400);
    answer.body["message"].as_str().unwrap().to_owned()
}

#[test]
fn reads_query_parameters_decoded() {
    let request = request("GET", "/path?a=u%7Cphone&b=1+2&b=3&c=", &[], "");
    assert_eq!(request.path, "/path");
    assert_eq!(request.query("a").unwrap(), "u|phone");
    assert_eq!(request.query("b").unwrap(), "1 2");
    assert_eq!(request.query_optional("c"), Some(""));
    assert_eq!(message(request.query("c")), "`c` is missing");
    assert_eq!(message(request.query("d")), "`d` is missing");
}

#[test]
fn a_body_that_is_no_json_is_said_to_be_none() {
    for body in ["", "{", "not json", r#"{"factorType":}"#, "{} trailing", "\u{0}"] {
        let found = with_body(body).json::<Value>();
        assert_eq!(message(found), "the body is not valid JSON", "{body:?}");
    }
}

#[test]
fn a_missing_field_is_named() {
    for (body, expected) in [
        ("{}", "`factorType` is missing"),
        (r#"{"factorType":"SMS"}"#, "`enrollmentToken` is missing"),
        (r#"{"factorType":"SMS","enrollmentToken":"t"}"#, "`enrollmentData` is missing"),
    ] {
        assert_eq!(message(with_body(body).json::<EnrollFactorDto>()), expected);
    }
    let nested = with_body(r#"{"list":[{"userId":"u","otp":{}}]}"#).json::<ImportOtpReqDto>();
    assert_eq!(message(nested), "`list[0].otp.secret` is missing");
}

#[test]
fn a_wrong_type_is_named_without_the_value() {
    for (body, expected) in [
        (r#"{"factorType":["hunter2"]}"#, "`factorType` is not of the right type"),
        (
            r#"{"factorType":"SMS","enrollmentToken":"t","enrollmentData":{"passCode":12345}}"#,
            "`enrollmentData.passCode` is not of the right type",
        ),
        (r#""hunter2""#, "the body is not of the right form"),
        ("null", "the body is not of the right form"),
        ("[]", "the body is not of the right form"),
    ] {
        assert_eq!(message(with_body(body).json::<EnrollFactorDto>()), expected);
    }
}

#[test]
fn a_field_given_twice_is_named() {
    let body = r#"{"factorType":"SMS","factorType":"OTP"}"#;
    let found = with_body(body).json::<EnrollFactorDto>();
    assert_eq!(message(found), "`factorType` is given twice");
}

#[test]
fn reads_forms() {
    let read = |body| with_body(body).form::<MfaTokenIntrospectEndpointParams>();
    assert_eq!(read("token=a%2Bb+c&other=1").unwrap().token.expose(), "a+b c");
    assert_eq!(message(read("")), "`token` is missing");
    assert_eq!(message(read(r#"{"token":"t"}"#)), "`token` is missing");
}

#[test]
fn the_fields_are_those_of_an_object_or_of_an_empty_body() {
    assert_eq!(with_body(r#"{"a": "1"}"#).fields().unwrap().text(&["a"]), Ok(Some("1")));
    assert_eq!(with_body("").fields().unwrap().text(&["a"]), Ok(None));
    for body in ["null", "[]", "{", "\"a\""] {
        assert!(with_body(body).fields().is_err(), "{body}");
    }
}

#[test]
fn a_header_that_is_no_text_is_none() {
    let headers = [("authorization", "caf\u{e9}".to_owned()), ("x-a", "b".to_owned())];
    let request = request("GET", "/", &headers, "");
    assert_eq!((request.header("authorization"), request.header("x-a")), (None, Some("b")));
}
