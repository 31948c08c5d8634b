//! Against servers that give what they are told to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::task::JoinHandle;

use super::*;
use crate::test_support::{answer, serve_all};
use crate::{Error, ErrorKind, ManagementClient};

/// `{"scoped_userpool_id":"pool~ÿ"}`: in both alphabets of base64 the text differs.
const PAYLOAD: &str = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sfsO_In0";
const SUCCESS: &str = r#"{"statusCode":200,"message":"","data":{"enabledFactors":[]}}"#;
const REFUSED: &str = r#"{"statusCode":401,"apiCode":2020,"message":"not logged in"}"#;

fn client(host: &str) -> ManagementClient {
    let key = AccessKey::new("hunter2-id", "hunter2-secret");
    ManagementClient::builder().host(host).management_token_from(key).build().unwrap()
}

fn token(text: &str) -> String {
    let data = format!(r#"{{"access_token":"{text}","expires_in":7200}}"#);
    answer("200 OK", &format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#))
}

fn jwt(user_pool: &str) -> String {
    let payload = format!(r#"{{"scoped_userpool_id":"{user_pool}"}}"#);
    format!("h.{}.s", URL_SAFE_NO_PAD.encode(payload))
}

async fn server(answers: &[String]) -> (String, JoinHandle<Vec<String>>) {
    serve_all(answers.to_vec()).await
}

#[tokio::test]
async fn one_exchange_for_all_calls() {
    let success = answer("200 OK", SUCCESS);
    let answers = [token(&jwt("pool-1")), success.clone(), success.clone(), success];
    let (host, requests) = server(&answers).await;
    let client = client(&host);
    let (first, second) =
        tokio::join!(client.get_global_mfa_settings(), client.get_global_mfa_settings());
    first.unwrap();
    second.unwrap();
    client.get_global_mfa_settings().await.unwrap();

    let requests = requests.await.unwrap();
    let exchange = &requests[0];
    assert!(exchange.starts_with("POST /api/v3/get-management-token HTTP/1.1\r\n"), "{exchange}");
    assert!(!exchange.contains("authorization") && !exchange.contains("userpool"), "{exchange}");
    let body = r#"{"accessKeyId":"hunter2-id","accessKeySecret":"hunter2-secret"}"#;
    assert!(exchange.ends_with(body), "{exchange}");
    for request in &requests[1..] {
        assert!(request.starts_with("GET /api/v3/get-global-mfa-settings HTTP/1.1\r\n"));
        let bearer = format!("\r\nauthorization: Bearer {}\r\n", jwt("pool-1"));
        assert!(request.contains(&bearer), "{request}");
        assert!(request.contains("\r\nx-genauth-userpool-id: pool-1\r\n"), "{request}");
        assert!(request.contains("\r\nx-authing-userpool-id: pool-1\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_user_pool_of_the_callers_own() {
    for text in [jwt("theirs"), "opaque".to_owned()] {
        let (host, requests) = server(&[token(&text), answer("200 OK", SUCCESS)]).await;
        let key = AccessKey::new("id", "secret");
        let builder = ManagementClient::builder().host(host).userpool_id("mine");
        let client = builder.management_token_from(key).build().unwrap();
        client.get_global_mfa_settings().await.unwrap();
        let request = requests.await.unwrap().remove(1);
        assert!(request.contains("\r\nx-genauth-userpool-id: mine\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_token_that_names_no_user_pool() {
    let (host, requests) = server(&[token("opaque"), answer("200 OK", SUCCESS)]).await;
    client(&host).get_global_mfa_settings().await.unwrap();
    let request = requests.await.unwrap().remove(1);
    assert!(request.contains("\r\nauthorization: Bearer opaque\r\n"), "{request}");
    assert!(!request.contains("userpool"), "{request}");
}

#[tokio::test]
async fn a_token_that_is_refused() {
    let success = || answer("200 OK", SUCCESS);
    let refused = answer("200 OK", REFUSED);
    let answers = [token(&jwt("old")), success(), refused, token(&jwt("new")), success()];
    let (host, requests) = server(&answers).await;
    let client = client(&host);
    assert_eq!(client.get_global_mfa_settings().await.unwrap().attempts(), 1);
    assert_eq!(client.get_global_mfa_settings().await.unwrap().attempts(), 2);
    let requests = requests.await.unwrap();
    assert!(requests[4].contains("\r\nx-genauth-userpool-id: new\r\n"), "{}", requests[4]);
}

#[tokio::test]
async fn a_key_that_is_refused() {
    let body = r#"{"statusCode":403,"message":"the key is wrong","requestId":"42"}"#;
    let (host, requests) = server(&[answer("200 OK", body)]).await;
    let error: Error = client(&host).get_global_mfa_settings().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 0));
    assert_eq!(
        error.to_string(),
        "`getGlobalMfaSettings` has no token for `management_token`: `request` failed: HTTP 200, \
         statusCode 403, \"the key is wrong\" (request 42)"
    );
    assert!(!format!("{error:#?}").contains("hunter2"), "{error:#?}");
    assert_eq!(requests.await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_exchange_itself_may_be_repeated() {
    let answers = [String::new(), token(&jwt("pool-1")), answer("200 OK", SUCCESS)];
    let (host, requests) = server(&answers).await;
    client(&host).get_global_mfa_settings().await.unwrap();
    assert_eq!(requests.await.unwrap().len(), 3);
}

#[test]
fn the_user_pool_in_a_token() {
    assert_eq!(userpool_of(&format!("h.{PAYLOAD}.s")).unwrap(), "pool~ÿ");
    assert_eq!(userpool_of(&format!("h.{PAYLOAD}=.s")).unwrap(), "pool~ÿ");
    let claims = |json: &str| format!("h.{}.s", URL_SAFE_NO_PAD.encode(json));
    for text in ["", "a", "a.b", "h.!.s", &claims("[]"), &claims("{}"), &claims("{")] {
        assert_eq!(userpool_of(text), None, "{text}");
    }
    assert_eq!(userpool_of(&claims(r#"{"scoped_userpool_id":1}"#)), None);
}

#[test]
fn debug_shows_nothing() {
    assert_eq!(format!("{:?}", AccessKey::new("hunter2", "hunter2")), "AccessKey { .. }");
    assert!(!format!("{:?}", client("http://localhost")).contains("hunter2"));
}

/// Whatever the server says, the key is not exchanged for each call.
#[tokio::test]
async fn a_failed_exchange_is_not_repeated_at_once() {
    let refusal = r#"{"statusCode":403,"message":"no"}"#;
    for failed in [answer("403 Forbidden", refusal), answer("200 OK", "{}"), answer("500 Oops", "")]
    {
        let (host, requests) = server(&[failed]).await;
        let client = client(&host);
        let texts =
            [client.get_global_mfa_settings().await, client.get_global_mfa_settings().await];
        let [first, second] = texts.map(|outcome| outcome.unwrap_err().to_string());
        assert_eq!(first, second);
        assert_eq!(requests.await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_lifetime_that_is_none() {
    for seconds in [10, 1, 0, -1, i64::MIN] {
        let data = format!(r#"{{"access_token":"{}","expires_in":{seconds}}}"#, jwt("p"));
        let token = format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#);
        let answers =
            [answer("200 OK", &token), answer("200 OK", SUCCESS), answer("200 OK", SUCCESS)];
        let (host, requests) = server(&answers).await;
        let client = client(&host);
        for _ in 0..2 {
            client.get_global_mfa_settings().await.unwrap();
        }
        assert_eq!(requests.await.unwrap().len(), 3);
    }
}
