//! The answers of version 2, whose envelope has `code` or `statusCode`.

use mfa_client::{ApiCode, ApiStatus, Error, ErrorKind, StatusCode, Value};
use serde_json::json;

use super::{answered, errors_of};
use crate::support::document::{Described, meaning};
use crate::support::operations::{Operation, operations};
use crate::support::recorder::Script;

/// The operations of version 2.
fn version_2() -> Vec<Operation> {
    let operations: Vec<_> = operations().into_iter().filter(Operation::is_of_version_2).collect();
    assert_eq!(operations.len(), 15);
    operations
}

/// What all of them make of a body that says no.
async fn errors(status: &str, body: &str) -> Vec<Error> {
    errors_of(version_2(), Script::json(status, body)).await
}

/// The status and the finer code of an error.
fn codes(error: &Error) -> (Option<i64>, Option<i64>) {
    (error.status_code().map(|status| status.0), error.api_code().map(|code| code.0))
}

#[tokio::test]
async fn a_failure_inside_http_200() {
    for error in errors("200 OK", r#"{"code":6001,"message":"the code is wrong"}"#).await {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(StatusCode::OK)));
        assert_eq!(error.status_code(), Some(ApiStatus(6001)));
        assert_eq!(error.api_code(), Some(ApiCode::WRONG_TOTP_CODE));
        assert_eq!(error.message(), Some("the code is wrong"));
        let id = error.operation().unwrap();
        let text = r#"failed: HTTP 200, statusCode 6001, apiCode 6001, "the code is wrong""#;
        assert_eq!(error.to_string(), format!("`{id}` {text}"));
    }
}

/// Some servers write the envelope of version 3, or both.
#[tokio::test]
async fn a_failure_in_other_words() {
    for (body, expected) in [
        (r#"{"statusCode":6001,"message":"no"}"#, (Some(6001), None)),
        (r#"{"statusCode":400,"apiCode":6001,"message":"no"}"#, (Some(400), Some(6001))),
        (r#"{"apiCode":2080,"code":400,"message":"no"}"#, (Some(400), Some(2080))),
        (r#"{"code":400,"apiCode":2080,"message":"no"}"#, (Some(400), Some(2080))),
        (r#"{"statusCode":500,"code":2021,"message":"no"}"#, (Some(2021), Some(2021))),
        (r#"{"code":499,"statusCode":200,"message":"no"}"#, (Some(499), Some(499))),
        (r#"{"code":6001.0,"message":"no","data":{"id":7}}"#, (Some(6001), Some(6001))),
    ] {
        for error in errors("200 OK", body).await {
            assert_eq!((error.kind(), codes(&error)), (ErrorKind::Api, expected), "{body}");
            assert_eq!(error.message(), Some("no"), "{body}");
        }
    }
}

#[tokio::test]
async fn a_failure_of_http() {
    for error in errors("400 Bad Request", r#"{"code":400,"message":"the code is wrong"}"#).await {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(StatusCode::BAD_REQUEST)));
        assert_eq!(codes(&error), (Some(400), Some(400)));
        assert_eq!(error.message(), Some("the code is wrong"));
        assert!(!error.is_unauthorized() && !error.is_throttled(), "{error:?}");
    }
    let body = r#"{"code":401,"apiCode":2020,"requestId":"934108e5-9fbf"}"#;
    for error in errors("401 Unauthorized", body).await {
        assert!(error.is_unauthorized(), "{error:?}");
        assert_eq!(codes(&error), (Some(401), Some(2020)));
        assert_eq!(error.request_id(), Some("934108e5-9fbf"));
    }
}

#[tokio::test]
async fn the_result_of_a_failure() {
    let body = r#"{"code":1636,"message":"bind one first","data":{"mfaToken":"hunter2"}}"#;
    for error in errors("200 OK", body).await {
        assert!(error.mfa_required(), "{error:?}");
        assert_eq!(error.data::<Value>(), Some(json!({"mfaToken": "hunter2"})));
        assert!(!format!("{error} {error:#?}").contains("hunter2"), "{error:?}");
    }
}

#[tokio::test]
async fn malformed_answers() {
    for (body, why) in [
        (r#"{"code":"200","message":""}"#, "at `code`"),
        (r#"{"code":true}"#, "at `code`"),
        (r#"{"code":null}"#, "missing field `code`"),
        (r#"{"code":200.5}"#, "at `code`"),
        (r#"{"statusCode":[200]}"#, "at `statusCode`"),
        (r#"{"message":"where is it"}"#, "missing field `code`"),
        (r#"{"code":200,"message":7}"#, "at `message`"),
        (r#"{"code":200,"data":"#, "EOF"),
        (r#"[{"code":200}]"#, "expected an object"),
    ] {
        for error in errors("200 OK", body).await {
            assert_eq!((error.kind(), codes(&error).1), (ErrorKind::Decode, None), "{body}");
            assert!(error.to_string().contains(why), "{body}: {error}");
        }
    }
}

/// Whatever an operation gives, a text is none.
#[tokio::test]
async fn a_result_of_another_type() {
    for operation in version_2() {
        let described = Described::of(operation.id).unwrap();
        let mut answer = described.example.clone();
        // The sources differ in what this one gives, so that it may be anything.
        let is_open = operation.id == "phoneOrEmailBindable";
        let has_type = answer.get("data").is_some() && !is_open;
        answer["data"] = "user".into();
        let outcome = answered(&operation, Script::json("200 OK", &answer.to_string())).await;
        if has_type {
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{error:?}");
            assert!(error.to_string().contains("at `data`"), "{error}");
        } else {
            outcome.expect(operation.id);
        }
    }
}

/// The status goes by the one name, the other, or both, of which the first one counts.
#[tokio::test]
async fn a_success_under_each_name() {
    for operation in version_2() {
        let described = Described::of(operation.id).unwrap();
        let expected = meaning(described.example);
        let body = |status: &str| {
            let members = described.example.to_string();
            let (code, rest) = members.split_once(r#""code":200,"#).unwrap();
            format!("{code}{status},{rest}")
        };
        for status in [
            r#""code":200"#,
            r#""statusCode":200"#,
            r#""code":200,"statusCode":200"#,
            r#""statusCode":499,"code":200"#,
            r#""code":200,"statusCode":499"#,
            r#""code":200,"apiCode":2000"#,
            r#""code":499,"code":200"#,
        ] {
            let script = Script::json("200 OK", &body(status));
            let answer = answered(&operation, script).await.expect(status);
            assert_eq!(meaning(&answer.value), expected, "{}: {status}", operation.id);
        }
    }
}
