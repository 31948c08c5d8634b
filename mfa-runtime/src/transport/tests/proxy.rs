//! A proxy that makes no tunnel.

use std::time::Duration;

use crate::__private as rt;
use crate::base_url::BaseUrl;
use crate::test_support::{POST, builder, serve_all};
use crate::transport::configure;
use crate::{Call, Error, ErrorKind, RetryPolicy, Timeouts, Value};

/// The error of a call through a proxy that gives these answers, each on a connection of its own, and
/// what it was asked.
async fn call(answers: &[&str]) -> (Error, Vec<String>) {
    let (proxy, asked) = serve_all(answers.iter().map(ToString::to_string).collect()).await;
    let proxy = reqwest::Proxy::https(proxy.replace("//", "//user:hunter2@")).unwrap();
    let host = "https://api.example.test";
    let base = BaseUrl::parse("TestClient", host).unwrap();
    let http = configure(&base, &Timeouts::new()).tls_certs_only([]).proxy(proxy).build().unwrap();
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(host).http_client(http.into()).retry(at_once).build().unwrap();
    let outcome = Call::<Value>::new(&client, rt::Request::new(&POST)).await;
    (outcome.unwrap_err(), asked.await.unwrap())
}

#[tokio::test]
async fn a_password_that_it_refuses_is_sent_once() {
    let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic \
                   realm=\"hunter2\"\r\ncontent-length: 7\r\n\r\nhunter2";
    let (error, asked) = call(&[refusal]).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1));
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`postThing` could not connect to the server: the proxy wants another user name and \
         password (HTTP 407); nothing was sent"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
    assert!(asked[0].starts_with("CONNECT api.example.test:443 HTTP/1.1\r\n"), "{asked:?}");
    // `user:hunter2`
    assert!(asked[0].contains("\r\nProxy-Authorization: Basic dXNlcjpodW50ZXIy\r\n"), "{asked:?}");
}

#[tokio::test]
async fn what_passes_is_tried_again() {
    let bad = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n";
    let (error, asked) = call(&[bad, "", bad]).await;
    assert_eq!((error.kind(), error.attempts(), asked.len()), (ErrorKind::Connect, 3, 3));
    assert!(!error.may_have_reached_server());
}
