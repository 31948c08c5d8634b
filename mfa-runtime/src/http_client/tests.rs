//! A client that the caller brings is used, and takes nothing away that this crate checks.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use crate::shop::ShopClient;
use crate::test_support::{Then, answer, builder, get, serve};
use crate::{Error, ErrorKind, HttpClient};

/// As `reqwest` makes it, but for a header by which it is known.
fn own() -> HttpClient {
    let mut headers = HeaderMap::new();
    headers.insert("x-own", HeaderValue::from_static("hunter2"));
    reqwest::Client::builder().no_proxy().default_headers(headers).build().unwrap().into()
}

async fn error(answer: String) -> Error {
    let server = serve(answer, Then::Wait).await;
    let client = builder(&server.host).http_client(own()).build().unwrap();
    get(&client).timeout(Duration::from_millis(200)).await.unwrap_err()
}

#[tokio::test]
async fn it_is_used_with_our_headers_and_its_own() {
    let server = serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close).await;
    let client = builder(&server.host).http_client(own()).build().unwrap();
    get(&client).await.unwrap();
    let request = server.request.await.unwrap();
    assert!(request.contains("\r\nx-own: hunter2\r\n"), "{request}");
    assert!(request.contains(concat!("\r\nuser-agent: mfa-runtime/", env!("CARGO_PKG_VERSION"))));
}

#[cfg(feature = "blocking")]
#[test]
fn it_is_used_by_calls_that_wait() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close));
    let client = builder(&server.host).http_client(own()).build().unwrap();
    get(&client).send().unwrap();
    let request = runtime.block_on(server.request).unwrap();
    assert!(request.contains("\r\nx-own: hunter2\r\n"), "{request}");
}

#[tokio::test]
async fn limits_hold() {
    let endless = "HTTP/1.1 200 OK\r\ncontent-length: 5000000\r\n\r\n".to_owned();
    assert_eq!(error(endless).await.kind(), ErrorKind::TooLarge);
    assert!(error(String::new()).await.is_timeout());
}

#[test]
fn the_host_is_checked() {
    for host in ["http://example.com", "https://me:hunter2@example.com", ""] {
        let builder = ShopClient::builder().host(host).http_client(own());
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    }
}

#[test]
fn debug_shows_nothing_of_it() {
    assert_eq!(format!("{:?}", own()), "HttpClient { .. }");
    let builder = ShopClient::builder().host("http://localhost").http_client(own());
    assert!(!format!("{builder:?}").contains("hunter2"));
    assert!(!format!("{:?}", builder.build().unwrap()).contains("hunter2"));
}
