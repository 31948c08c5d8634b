//! Whole calls, signed.

use std::time::SystemTime;

use http::Method;
use http::header::{AUTHORIZATION, HeaderMap};
use mfa_runtime::__private::Unsigned;
use serde_json::json;

use crate::genauth::signature::{canonical, insert, mac};
use crate::hooks::{BeforeRequest, HookFuture, Hooks, done};
use crate::test_support::{answer, serve_all};
use crate::types::GetManagementAccessTokenDto;
use crate::{AccessKey, Brand, ErrorKind, ManagementClient};

fn client(host: &str, brand: Brand) -> ManagementClient {
    let key = AccessKey::new("AK_EXAMPLE", "SK_EXAMPLE");
    let source = key.sign_requests(brand);
    ManagementClient::builder().host(host).management_token_from(source).build().unwrap()
}

#[tokio::test]
async fn every_attempt_has_a_signature_of_its_own() {
    let success =
        answer("200 OK", r#"{"statusCode":200,"message":"","data":{"enabledFactors":[]}}"#);
    let (host, requests) = serve_all(vec![String::new(), success]).await;
    client(&host, Brand::Authing).get_global_mfa_settings().await.unwrap();
    let requests = requests.await.unwrap();
    let line = |request: &str, name: &str| {
        let line = request.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("no {name}: {request}")).to_owned()
    };
    for request in &requests {
        assert!(line(request, "authorization: ").starts_with("authorization: authing AK_EXAMPLE:"));
        assert!(line(request, "date: ").ends_with(" GMT"));
        assert_eq!(
            line(request, "x-authing-signature-method: ").split_once(' ').unwrap().1,
            "HMAC-SHA1"
        );
        assert!(!request.contains("userpool"), "{request}");
    }
    let nonce = |request| line(request, "x-authing-signature-nonce: ");
    assert_ne!(nonce(&requests[0]), nonce(&requests[1]));
    assert_ne!(line(&requests[0], "authorization: "), line(&requests[1], "authorization: "));
}

/// Adds a header that has to be signed.
struct Branded;

impl Hooks for Branded {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        request.header("x-authing-note", "1").unwrap();
        request.header("x-authing-signature-nonce", "mine").unwrap_err();
        done()
    }
}

#[tokio::test]
async fn what_hooks_add_is_signed() {
    let success =
        answer("200 OK", r#"{"statusCode":200,"message":"","data":{"enabledFactors":[]}}"#);
    let (host, requests) = serve_all(vec![success]).await;
    let source = AccessKey::new("AK_EXAMPLE", "SK_EXAMPLE").sign_requests(Brand::Authing);
    let builder = ManagementClient::builder().host(host).management_token_from(source);
    builder.hooks(Branded).build().unwrap().get_global_mfa_settings().await.unwrap();

    let request = requests.await.unwrap().remove(0);
    let mut headers = HeaderMap::new();
    for (name, value) in request.lines().filter_map(|line| line.split_once(": ")) {
        insert(&mut headers, name, value).unwrap();
    }
    assert_eq!(headers["x-authing-note"], "1");
    let unsigned = Unsigned {
        method: &Method::GET,
        path: "/api/v3/get-global-mfa-settings",
        query: "",
        body: None,
        now: SystemTime::UNIX_EPOCH,
        nonce: 0,
    };
    let text = canonical::text(&unsigned, &headers, "x-authing-").unwrap();
    assert!(text.contains("\nx-authing-note:1\n"), "{text}");
    let proof = mac(&"SK_EXAMPLE".into(), &text);
    assert_eq!(headers[AUTHORIZATION], format!("authing AK_EXAMPLE:{proof}"));
}

#[tokio::test]
async fn what_cannot_be_signed() {
    let client = client("http://localhost:1", Brand::GenAuth);
    let request = |body| client.request(Method::POST, "/x").json(&body);
    for body in [json!([1]), json!("a"), json!(1)] {
        let error = request(body).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    }
    let error = client.request(Method::POST, "/x").form(&json!({"a": 1})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);

    let source = AccessKey::new("hunter2\n", "hunter2").sign_requests(Brand::GenAuth);
    assert_eq!(format!("{source:?}"), "TokenSource(***)");
    let builder = ManagementClient::builder().host("http://localhost:1");
    let client = builder.management_token_from(source).build().unwrap();
    let error = client.get_global_mfa_settings().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn what_needs_no_credential_is_not_signed() {
    let data = r#"{"statusCode":200,"message":"","data":{"access_token":"a","expires_in":1}}"#;
    let (host, requests) = serve_all(vec![answer("200 OK", data)]).await;
    let key = GetManagementAccessTokenDto::builder().access_key_id("a").access_key_secret("b");
    client(&host, Brand::GenAuth).get_management_token(key.build()).await.unwrap();
    let request = requests.await.unwrap().remove(0);
    assert!(!request.contains("signature") && !request.contains("authorization"), "{request}");
}
