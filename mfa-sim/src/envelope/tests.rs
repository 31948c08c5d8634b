use super::*;

fn wrapped(outcome: Outcome) -> (u16, String) {
    let answer = wrap(Dialect::V3, outcome, "id".to_owned());
    (answer.http.as_u16(), answer.body.to_string())
}

fn wrapped_v2(outcome: Outcome) -> String {
    wrap(Dialect::V2, outcome, "id".to_owned()).body.to_string()
}

#[test]
fn success_comes_in_an_envelope() {
    let done = r#"{"message":"Operation successful","requestId":"id","statusCode":200}"#;
    assert_eq!(wrapped(Ok(Success::Done)), (200, done.to_owned()));
    let data = r#"{"data":[1],"message":"Operation successful","requestId":"id","statusCode":200}"#;
    assert_eq!(wrapped(Success::data(&[1])), (200, data.to_owned()));
}

#[test]
fn a_bare_answer_has_none() {
    assert_eq!(wrapped(Success::bare(&[1])), (200, "[1]".to_owned()));
}

#[test]
fn a_failure_says_why_and_is_http_200() {
    let failure = Failure::missing("totp").api_code(ApiCode::TotpMissing);
    let expected =
        r#"{"apiCode":6003,"message":"`totp` is missing","requestId":"id","statusCode":400}"#;
    assert_eq!(wrapped(Err(failure)), (200, expected.to_owned()));
}

#[test]
fn a_failure_can_say_with_what_to_go_on() {
    let failure = Failure::new(Status::SecondFactorToVerify, "more")
        .api_code(ApiCode::SecondFactorToVerify)
        .data(json!({"mfaToken": "t"}));
    let expected = r#"{"apiCode":1635,"data":{"mfaToken":"t"},"message":"more","requestId":"id","statusCode":1635}"#;
    assert_eq!(wrapped(Err(failure)), (200, expected.to_owned()));
}

#[test]
fn a_failure_can_have_an_http_status() {
    let failure = Failure::new(Status::NotFound, "gone").http(StatusCode::NOT_FOUND);
    let expected = r#"{"message":"gone","requestId":"id","statusCode":404}"#;
    assert_eq!(wrapped(Err(failure)), (404, expected.to_owned()));
}

#[test]
fn calls_of_v2_have_a_code_in_place_of_the_status_code() {
    let done = r#"{"code":200,"message":"Operation successful","requestId":"id"}"#;
    assert_eq!(wrapped_v2(Ok(Success::Done)), done);
    let failure = Failure::missing("phone");
    let expected = r#"{"code":400,"message":"`phone` is missing","requestId":"id"}"#;
    assert_eq!(wrapped_v2(Err(failure)), expected);
    let failure = Failure::missing("totp").api_code(ApiCode::TotpMissing);
    let expected = r#"{"apiCode":6003,"code":6003,"message":"`totp` is missing","requestId":"id"}"#;
    assert_eq!(wrapped_v2(Err(failure)), expected);
}

#[test]
fn a_member_can_stand_beside_the_data() {
    let beside = Success::DataBeside(json!([1]), "recoveryCode", json!("c"));
    let expected = r#"{"code":200,"data":[1],"message":"Operation successful","recoveryCode":"c","requestId":"id"}"#;
    assert_eq!(wrapped_v2(Ok(beside)), expected);
}

#[test]
fn oauth_has_no_envelope() {
    let body = |error| format!(r#"{{"error":"{error}","error_description":"no"}}"#);
    for (error, http) in [("invalid_grant", 400), ("invalid_client", 401)] {
        assert_eq!(wrapped(Err(Failure::oauth(error, "no"))), (http, body(error)));
    }
}

#[test]
fn what_json_cannot_hold_is_the_fault_of_the_server() {
    let unwritable = std::collections::BTreeMap::from([((1, 2), 3)]);
    let failure = Success::data(&unwritable).unwrap_err();
    assert_eq!(failure.status, Status::ServerFault);
}
