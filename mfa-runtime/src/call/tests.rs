//! What becomes of answers: success, refusal, redirect, and what does not fit.

mod tokens;

use std::time::Duration;

use serde_json::json;

use super::{Stage, make};
use crate::__private as rt;
use crate::test_support::{
    GET, POST, SECURED, Then, answer, builder, client, get, outcome, serve, status_code,
};
use crate::{ApiCode, ApiStatus, Call, Error, ErrorKind, Value};

/// The error of a call whose answer has this status and body.
async fn error(status: &str, body: &str) -> Error {
    let error = outcome(answer(status, body)).await.unwrap_err();
    assert!(error.may_have_reached_server());
    assert_eq!((error.attempts(), error.operation()), (1, Some("getThing")));
    error
}

#[tokio::test]
async fn a_request_says_all_it_has_to() {
    let server = serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close).await;
    let client = builder(&format!("{}/prefix/", server.host))
        .credential(0, "Bearer tok".into())
        .credential(1, "app".into())
        .build()
        .unwrap();
    let request = rt::Request::new(&SECURED).input(0, "1|email");
    let call: Call<'_, Value> = Call::enveloped(&client, request, status_code);
    call.header("X-Request-Id", "42").await.unwrap();

    let request = server.request.await.unwrap();
    assert!(request.starts_with("GET /prefix/api/secured?factorId=1%7Cemail HTTP/1.1\r\n"));
    for line in [
        "accept: application/json",
        concat!("user-agent: mfa-runtime/", env!("CARGO_PKG_VERSION")),
        "authorization: Bearer tok",
        "x-genauth-app-id: app",
        "x-authing-app-id: app",
        "x-request-id: 42",
    ] {
        assert_eq!(request.lines().filter(|sent| *sent == line).count(), 1, "{line}: {request}");
    }
    assert!(!request.contains("referer"));
}

#[tokio::test]
async fn a_body_is_sent() {
    let server = serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close).await;
    let client = client(&server.host);
    let request = rt::Request::new(&POST).body(0, &json!({"passCode": "123456"}));
    Call::<Value>::enveloped(&client, request, status_code).await.unwrap();

    let request = server.request.await.unwrap();
    assert!(request.starts_with("POST /api/thing HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\ncontent-type: application/json\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"passCode\":\"123456\"}"), "{request}");
}

#[tokio::test]
async fn a_calls_header_wins() {
    let server = serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close).await;
    let client = builder(&server.host).header("x-lang", "en-US").build().unwrap();
    get(&client).header("x-lang", "zh-CN").header("accept", "*/*").await.unwrap();
    let request = server.request.await.unwrap();
    assert!(request.contains("x-lang: zh-CN") && !request.contains("en-US"), "{request}");
    assert!(request.contains("accept: */*") && !request.contains("accept: app"), "{request}");
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let client = client("http://localhost:1");
    let error = get(&client).header("x", "hunter2\n").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.may_have_reached_server());
    assert_eq!(error.attempts(), 0);
    assert!(!format!("{error:?}").contains("hunter2"));

    let call: Call<'_, Value> = Call::new(&client, rt::Request::new(&SECURED));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.may_have_reached_server());
    assert!(error.to_string().contains("call `.access_token(…)`"), "{error}");
}

#[tokio::test]
async fn a_failure_inside_a_success() {
    let body = r#"{"statusCode":400,"apiCode":6001,"message":"wrong code","requestId":"42"}"#;
    let error = error("200 OK", body).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        (error.status_code(), error.api_code()),
        (Some(ApiStatus(400)), Some(ApiCode(6001)))
    );
    assert_eq!(
        error.to_string(),
        "`getThing` failed: HTTP 200, statusCode 400, apiCode 6001, \"wrong code\" (request 42)"
    );
    assert_eq!(error.decode_body::<Value>().unwrap()["apiCode"], 6001);
}

#[tokio::test]
async fn a_failure_whose_value_is_missing() {
    let text = answer("200 OK", r#"{"statusCode":403,"message":"no"}"#);
    let server = serve(text, Then::Close).await;
    let client = client(&server.host);
    let call: Call<'_, Vec<i32>> = Call::enveloped(&client, rt::Request::new(&GET), |_| 200);
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Api, Some(ApiStatus(403))));
}

#[tokio::test]
async fn an_answer_without_an_envelope() {
    let server = serve(answer("200 OK", "[1,2]"), Then::Close).await;
    let client = client(&server.host);
    let call: Call<'_, Vec<i32>> = Call::new(&client, rt::Request::new(&GET));
    assert_eq!(*call.await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn an_answer_that_nobody_reads() {
    for body in ["", "no JSON", r#"{"statusCode":200}"#, "{}"] {
        let server = serve(answer("200 OK", body), Then::Close).await;
        let client = client(&server.host);
        Call::empty(&client, rt::Request::new(&GET)).await.unwrap().into_inner();
    }
    let server = serve(answer("200 OK", r#"{"statusCode":404}"#), Then::Close).await;
    let client = client(&server.host);
    let error = Call::empty(&client, rt::Request::new(&GET)).await.unwrap_err();
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Api, Some(ApiStatus(404))));
}

#[tokio::test]
async fn refusals_with_and_without_an_envelope() {
    let error = error("429 Too Many Requests", r#"{"statusCode":429,"message":"later"}"#).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_throttled());
    assert_eq!(
        error.to_string(),
        "`getThing` failed: HTTP 429 Too Many Requests, statusCode 429, \"later\""
    );
    for body in ["", "null", "<html>", "{"] {
        let error = self::error("502 Bad Gateway", body).await;
        assert_eq!(error.to_string(), "`getThing` failed: HTTP 502 Bad Gateway");
    }
    let error = self::error("401 Unauthorized", r#"{"error":"invalid_token"}"#).await;
    assert!(error.is_unauthorized());
    assert_eq!(error.message(), Some("invalid_token"));
}

#[tokio::test]
async fn a_request_id_in_the_head() {
    let text =
        "HTTP/1.1 500 Internal Server Error\r\nx-request-id: abc\r\ncontent-length: 0\r\n\r\n";
    let error = outcome(text).await.unwrap_err();
    assert_eq!(error.request_id(), Some("abc"));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for (location, shown) in [
        ("https://evil.example/a?code=hunter2", "to `evil.example`, which is not followed"),
        ("https://me:hunter2@evil.example/", "to `evil.example`, which is not followed"),
        ("/hunter2", "to another address of the same host, which is not followed"),
        ("http://[", "to nowhere"),
    ] {
        let text = format!(
            "HTTP/1.1 307 Temporary Redirect\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        );
        let error = outcome(text).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(
            error.to_string(),
            format!("`getThing` was redirected (HTTP 307 Temporary Redirect) {shown}")
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn answers_that_do_not_fit() {
    for (body, shown) in [
        ("", "it is empty"),
        (" \n", "it is empty"),
        ("<html>hunter2</html>", "it is not JSON but application/json"),
        ("hunter2", "it is not JSON but application/json"),
        (r#"{"statusCode":200"#, "EOF while parsing an object at `statusCode` (byte 17)"),
        ("[1,2,", "EOF while parsing a value at `[2]` (byte 5)"),
    ] {
        let error = error("200 OK", body).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        let expected = format!("`getThing` got an answer (HTTP 200) it cannot read: {shown}");
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn a_page_from_somewhere_else() {
    let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n<!doctype html>";
    let error = outcome(page).await.unwrap_err();
    assert!(error.to_string().ends_with("it is not JSON but text/html"), "{error}");
    let page = "HTTP/1.1 200 OK\r\ncontent-type: a`b\"c\r\n\r\n<!doctype html>";
    let error = outcome(page).await.unwrap_err();
    assert!(error.to_string().ends_with("it is not JSON but something else"), "{error}");
}

#[tokio::test]
async fn a_byte_order_mark_is_no_trouble() {
    let body = "\u{feff}{\"statusCode\":200}";
    assert_eq!(outcome(answer("200 OK", body)).await.unwrap()["statusCode"], 200);
    let body = "\u{feff}{\"statusCode\":}";
    let error = error("200 OK", body).await;
    assert!(error.to_string().ends_with("at `statusCode` (byte 18)"), "{error}");
    let body = "\u{feff}{\"statusCode\":400,\"message\":\"no\"}";
    let error = self::error("200 OK", body).await;
    assert_eq!(error.decode_body::<Value>().unwrap()["message"], "no");
}

#[tokio::test]
async fn a_call_that_is_dropped_sends_nothing() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = client(&format!("http://{}", listener.local_addr().unwrap()));
    drop(get(&client).into_future());
    // A request would have begun by the time that another one is through.
    get(&client).timeout(Duration::from_millis(20)).await.unwrap_err();
    listener.accept().await.unwrap();
    let second = tokio::time::timeout(Duration::ZERO, listener.accept()).await;
    assert!(second.is_err(), "only one connection was made");
}

#[test]
fn futures_can_be_spawned() {
    fn check<T: Send>(_: &T) {}
    let client = client("http://localhost");
    let call = get(&client);
    check(&call);
    check(&call.into_future());
}

#[test]
fn debug_shows_no_input() {
    let client = client("http://localhost");
    let call = get(&client).header("x", "hunter2");
    let text = format!("{call:?}");
    assert!(text.contains("getThing") && !text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn an_answer_as_it_came() {
    let body = "\u{feff}{\"statusCode\":500} and more";
    let server = serve(answer("201 Created", body), Then::Close).await;
    let (status, headers, bytes) = get(&client(&server.host)).raw().await.unwrap().into_parts();
    assert_eq!((status.as_u16(), &*bytes), (201, body.as_bytes()));
    assert_eq!(headers["content-type"], "application/json");

    let server = serve(answer("404 Not Found", body), Then::Close).await;
    let error = get(&client(&server.host)).raw().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 404));

    let endless = "HTTP/1.1 200 OK\r\ncontent-length: 5000000\r\n\r\n";
    let server = serve(endless, Then::Close).await;
    let error = get(&client(&server.host)).raw().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

/// What is larger is slower to get and to give back in the allocators that most programs have, and
/// with many calls at once it is not in the caches when its turn comes: ARCHITECTURE.md.
#[test]
fn a_call_under_way_is_small() {
    const FAST: usize = 1032;
    let client = client("http://127.0.0.1:1");
    let call: Call<'_, Value> = Call::new(&client, rt::Request::new(&GET));
    let Stage::Planned(plan) = call.stage else { panic!("nobody has polled it") };
    let size = size_of_val(&*make(&client, plan));
    assert!(size <= FAST, "{size} bytes");
}
