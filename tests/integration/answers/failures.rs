//! Every way an answer can fail, for every operation.

use mfa_client::types::GetMfaInfoDataDto;
use mfa_client::{ApiCode, ApiStatus, ErrorKind, StatusCode, Value};

use super::errors_of_all;
use crate::support::recorder::Script;

const REFUSAL: &str =
    r#"{"statusCode":403,"apiCode":2333,"message":"No, \"sorry\"","requestId":"934108e5-9fbf"}"#;

#[tokio::test]
async fn a_business_error_inside_http_200() {
    for error in errors_of_all(Script::json("200 OK", REFUSAL)).await {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status(), Some(StatusCode::OK));
        assert_eq!(error.status_code(), Some(ApiStatus(403)));
        assert_eq!(error.api_code(), Some(ApiCode(2333)));
        assert_eq!(error.message(), Some("No, \"sorry\""));
        assert_eq!(error.request_id(), Some("934108e5-9fbf"));
        assert_eq!(error.decode_body::<Value>().unwrap()["apiCode"], 2333);
        let id = error.operation().unwrap();
        let text = r#"failed: HTTP 200, statusCode 403, apiCode 2333, "No, \"sorry\"" (request 934108e5-9fbf)"#;
        assert_eq!(error.to_string(), format!("`{id}` {text}"));
    }
}

#[tokio::test]
async fn a_business_error_with_data_that_fits_no_type() {
    let body = r#"{"statusCode":400,"message":"no","data":[{"anything":1}],"requestId":7}"#;
    for error in errors_of_all(Script::json("200 OK", body)).await {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!((error.status_code(), error.api_code()), (Some(ApiStatus(400)), None));
        assert_eq!((error.message(), error.request_id()), (Some("no"), None));
    }
}

#[tokio::test]
async fn the_result_of_a_failure() {
    let body = r#"{"statusCode":400,"apiCode":1635,"data":{"mfaToken":"t","applicationMfa":[]}}"#;
    for status in ["200 OK", "400 Bad Request", "500 Oops"] {
        for error in errors_of_all(Script::json(status, body)).await {
            assert!(error.mfa_required(), "{error:?}");
            let data: GetMfaInfoDataDto = error.data().unwrap();
            assert_eq!((data.mfa_token.expose(), data.application_mfa), ("t", Vec::new()));
            assert!(error.data::<Vec<String>>().is_none(), "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_failure_without_a_result() {
    let long = format!(r#"{{"statusCode":400,"data":"{}"}}"#, "x".repeat(64 << 10));
    for body in
        [r#"{"statusCode":400}"#, r#"{"statusCode":400,"data":null}"#, "<p>no</p>", "", &long]
    {
        for error in errors_of_all(Script::json("400 Bad Request", body)).await {
            assert_eq!((error.kind(), error.data::<Value>()), (ErrorKind::Api, None), "{error:?}");
        }
    }
}

#[tokio::test]
async fn an_http_error_with_an_envelope() {
    for (status, code) in [("500 Oops", 500), ("429 Slow Down", 429), ("401 Unauthorized", 401)] {
        for error in errors_of_all(Script::json(status, REFUSAL)).await {
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.status().unwrap().as_u16(), code);
            assert_eq!(
                (error.status_code(), error.api_code()),
                (Some(ApiStatus(403)), Some(ApiCode(2333)))
            );
            assert_eq!(error.is_throttled(), code == 429);
            assert_eq!(error.is_unauthorized(), code == 401);
        }
    }
}

#[tokio::test]
async fn an_http_error_with_a_page_for_people() {
    let page = "<html><body>Bad gateway</body></html>";
    let headers = "content-type: text/html\r\nx-request-id: from-header\r\n";
    for error in errors_of_all(Script::whole("502 Bad Gateway", headers, page)).await {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
        assert_eq!((error.status_code(), error.api_code(), error.message()), (None, None, None));
        assert_eq!(error.request_id(), Some("from-header"));
    }
}

#[tokio::test]
async fn an_http_error_with_nothing_at_all() {
    for error in errors_of_all(Script::whole("429 Too Many Requests", "", "")).await {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert!(error.is_throttled());
        assert_eq!(error.message(), None);
    }
}

#[tokio::test]
async fn a_refusal_that_breaks_off_is_a_refusal() {
    let answer = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 500\r\n\r\n{\"statusCode\":403,";
    for error in errors_of_all(Script::Send(answer.to_vec())).await {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    }
}

/// Checks that no operation can read `body`, and that each says in these words why.
async fn assert_unreadable(body: &str, why: &str) {
    for error in errors_of_all(Script::json("200 OK", body)).await {
        assert_eq!(error.kind(), ErrorKind::Decode, "{error:?}");
        assert_eq!(error.status(), Some(StatusCode::OK));
        let text = error.to_string();
        assert!(text.contains(why), "{text}");
    }
}

#[tokio::test]
async fn malformed_json() {
    assert_unreadable(r#"{"statusCode":200,"message":oops}"#, "at `message`").await;
    assert_unreadable(r#"{"statusCode":200,"message":"#, "EOF").await;
    assert_unreadable("{\"statusCode\":200,\u{1}\"message\":\"\"}", "key must be a string").await;
    assert_unreadable("<html>", "not JSON but application/json").await;
    assert_unreadable("{} trailing", "").await;
}

#[tokio::test]
async fn the_wrong_shape() {
    for body in ["[]", "\"text\"", "200", "null", "true"] {
        assert_unreadable(body, "").await;
    }
    assert_unreadable("{}", "missing field").await;
}

#[tokio::test]
async fn an_empty_body() {
    assert_unreadable("", "it is empty").await;
    assert_unreadable(" \r\n\t", "it is empty").await;
}

#[tokio::test]
async fn text_in_another_encoding() {
    let latin1 = b"HTTP/1.1 400 Bad Request\r\n\r\n{\"userId\":\"\xe9\",\"message\":\"caf\xe9\"}";
    for error in errors_of_all(Script::Send(latin1.to_vec())).await {
        assert_eq!((error.kind(), error.message()), (ErrorKind::Api, Some("caf\u{fffd}")));
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    for begun in [
        "content-length: 100\r\n\r\n{\"statusCode\":200",
        "transfer-encoding: chunked\r\n\r\n5\r\n{\"sta\r\n",
    ] {
        for error in errors_of_all(Script::Send([head, begun].concat().into_bytes())).await {
            assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
            assert_eq!(error.status(), Some(StatusCode::OK));
        }
    }
}

#[tokio::test]
async fn no_answer_at_all() {
    for answer in ["", "HTTP/1.1 200", "garbage\r\n\r\n", "SSH-2.0-OpenSSH_9.6\r\n"] {
        for error in errors_of_all(Script::Send(answer.into())).await {
            assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
            assert_eq!(error.status(), None);
        }
    }
}
