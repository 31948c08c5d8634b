use serde_json::json;

use super::*;
use crate::error::ErrorKind;
use crate::test_support::{Then, answer, builder, client, serve};

fn with_everything(host: &str) -> Client {
    builder(host)
        .credential(0, "tok".into())
        .credential(1, "app".into())
        .basic_credential(2, "me".into(), "pw".into())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_request_of_ones_own() {
    let server = serve(answer("200 OK", r#"{"statusCode":200,"data":7}"#), Then::Close).await;
    let client = with_everything(&format!("{}/prefix", server.host));
    let request = CustomRequest::new(&client, Method::PUT, "/api/v3/things/a%20b")
        .query("at", "1 | 2")
        .json(&json!({"a": 1}));
    assert_eq!(request.await.unwrap()["data"], 7);

    let request = server.request.await.unwrap();
    let start = "PUT /prefix/api/v3/things/a%20b?at=1%20%7C%202 HTTP/1.1\r\n";
    assert!(request.starts_with(start), "{request}");
    assert!(request.contains("\r\nauthorization: Bearer tok\r\n"), "{request}");
    assert!(request.contains("\r\nx-genauth-app-id: app\r\n"), "{request}");
    assert!(request.ends_with("{\"a\":1}"), "{request}");
}

#[tokio::test]
async fn credentials_are_a_choice() {
    for (names, sent, absent) in [
        (&["basic"][..], "\r\nauthorization: Basic ", &["app-id"][..]),
        (&["app_id"], "\r\nx-genauth-app-id: app", &["authorization"]),
        (&[], "", &["authorization", "app-id"]),
    ] {
        let server = serve(answer("200 OK", "[1]"), Then::Close).await;
        let client = with_everything(&server.host);
        let request = CustomRequest::new(&client, Method::GET, "/a").credentials(names);
        assert_eq!(*request.call::<Vec<i32>>().await.unwrap(), [1]);
        let request = server.request.await.unwrap();
        assert!(request.contains(sent), "{names:?}: {request}");
        assert!(!absent.iter().any(|header| request.contains(header)), "{names:?}: {request}");
    }
}

#[tokio::test]
async fn a_credential_that_is_not_there() {
    let client = client("http://localhost:1");
    for (name, expected) in [
        (
            "access_token",
            "`request` needs `access_token`: call `.access_token(…)` on the TestClient builder",
        ),
        ("hunter2", "`request` names a credential that TestClient does not have"),
    ] {
        let request = CustomRequest::new(&client, Method::GET, "/a").credentials(&[name]);
        let error = request.await.unwrap_err();
        assert_eq!((error.kind(), &*error.to_string()), (ErrorKind::Configuration, expected));
        assert_eq!(error.attempts(), 0);
    }
}

#[tokio::test]
async fn paths_that_are_none() {
    let client = client("http://localhost:1");
    for (path, expected) in [
        ("", "begin with a slash"),
        ("a", "begin with a slash"),
        ("https://evil.example/", "begin with a slash"),
        ("/a?code=hunter2", "`.query(…)`"),
        ("/a#b", "percent-encoded"),
        ("/a b", "percent-encoded"),
        ("/a\\b", "percent-encoded"),
        ("/é", "percent-encoded"),
        ("/a\nb", "percent-encoded"),
        ("/{id}", "percent-encoded"),
        ("/a/../b", "`.` or `..`"),
        ("/a/%2E%2e/b", "`.` or `..`"),
        ("/a/.", "`.` or `..`"),
    ] {
        let error = CustomRequest::new(&client, Method::GET, path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path:?}");
        assert!(error.to_string().contains(expected), "{path:?}: {error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn a_tunnel_is_no_resource() {
    let client = client("http://localhost");
    let error = CustomRequest::new(&client, Method::CONNECT, "/a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.to_string(), "`request` was not sent: CONNECT is no request of a resource");
}

#[tokio::test]
async fn nothing_is_null_and_a_failure_is_one() {
    let server = serve("HTTP/1.1 204 No Content\r\n\r\n", Then::Close).await;
    let client = client(&server.host);
    assert_eq!(*CustomRequest::new(&client, Method::DELETE, "/a").await.unwrap(), Value::Null);

    let failed = answer("200 OK", r#"{"statusCode":404,"message":"no"}"#);
    let server = serve(failed, Then::Close).await;
    let client = with_everything(&server.host);
    let error = CustomRequest::new(&client, Method::POST, "/a").form(&json!({"a": 1})).await;
    assert_eq!(error.unwrap_err().status().unwrap(), 200);
}

#[test]
fn what_may_be_sent_again() {
    let client = client("http://localhost");
    let repeatable =
        |mut request: CustomRequest<'_>| request.request.finish(&[]).ok().unwrap().is_repeatable();
    let request = |method| CustomRequest::new(&client, method, "/a");
    assert!(repeatable(request(Method::GET)));
    assert!(!repeatable(request(Method::POST)));
    assert!(!repeatable(request(Method::PUT)));
    assert!(repeatable(request(Method::POST).idempotent()));
}

#[test]
fn debug_shows_no_input() {
    let client = client("http://localhost");
    let request = CustomRequest::new(&client, Method::GET, "/hunter2").query("a", "hunter2");
    let text = format!("{request:?}");
    assert!(text.contains("GET") && !text.contains("hunter2"), "{text}");
}
