//! Calls of a client whose token comes from a provider, against servers that take it or not.

mod providers;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::JoinHandle;

use super::*;
use crate::__private as rt;
use crate::auth::{CachedTokens, TokenFuture};
use crate::test_support::{
    SECURED, SECURED_POST, StillMachine, answer, builder, serve_all, status_code,
};
use crate::{Call, ErrorKind, Method, RetryPolicy, Value};

const SUCCESS: &str = r#"{"statusCode":200}"#;
const REFUSED: &str = r#"{"statusCode":401,"apiCode":2020,"message":"not logged in"}"#;

/// Gives `t0`, `t1`, …
#[derive(Default)]
struct Counter {
    given: AtomicUsize,
}

impl TokenProvider for Counter {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        let number = self.given.fetch_add(1, Ordering::SeqCst);
        Box::pin(
            async move { Ok(Token::new(format!("t{number}")).credential("app_id", "brought")) },
        )
    }

    fn brings(&self) -> &'static [&'static str] {
        &["app_id"]
    }
}

fn secured<'c>(client: &'c Client, operation: &'static rt::Operation) -> Call<'c, Value> {
    Call::enveloped(client, rt::Request::new(operation), status_code)
}

fn with(host: &str, provider: impl TokenProvider + 'static) -> rt::ClientBuilder {
    builder(host)
        .retry(RetryPolicy::new())
        .environment(Arc::new(StillMachine::default()))
        .token_source(0, provider.into())
}

async fn server(answers: &[String]) -> (String, JoinHandle<Vec<String>>) {
    serve_all(answers.to_vec()).await
}

/// The tokens of the requests that came.
async fn tokens(requests: JoinHandle<Vec<String>>) -> Vec<String> {
    let requests = requests.await.unwrap();
    let token = |request: &String| {
        let (_, rest) = request.split_once("\r\nauthorization: Bearer ").expect(request);
        rest.lines().next().unwrap().to_owned()
    };
    requests.iter().map(token).collect()
}

/// The answers of a server that refuses tokens, in HTTP's way and inside a success.
fn refusals() -> [String; 3] {
    [answer("401 Unauthorized", REFUSED), answer("401 Unauthorized", ""), answer("200 OK", REFUSED)]
}

#[tokio::test]
async fn a_token_and_what_it_brings() {
    let (host, requests) = server(&[answer("200 OK", SUCCESS)]).await;
    let client = with(&host, Counter::default()).build().unwrap();
    secured(&client, &SECURED).await.unwrap();
    let request = requests.await.unwrap().remove(0);
    assert!(request.contains("\r\nauthorization: Bearer t0\r\n"), "{request}");
    assert!(request.contains("\r\nx-genauth-app-id: brought\r\n"), "{request}");
    assert!(request.contains("\r\nx-authing-app-id: brought\r\n"), "{request}");
}

#[tokio::test]
async fn what_the_caller_gives_comes_first() {
    let (host, requests) = server(&[answer("200 OK", SUCCESS)]).await;
    let client = with(&host, Counter::default()).credential(1, "mine".into()).build().unwrap();
    secured(&client, &SECURED).bearer("once").await.unwrap();
    let request = requests.await.unwrap().remove(0);
    assert!(request.contains("\r\nauthorization: Bearer once\r\n"), "{request}");
    assert!(request.contains("\r\nx-genauth-app-id: mine\r\n"), "{request}");
}

#[tokio::test]
async fn requests_that_no_document_describes() {
    let (host, requests) = server(&vec![answer("200 OK", SUCCESS); 3]).await;
    let builder = with(&host, Counter::default()).basic_credential(2, "me".into(), "pw".into());
    let client = builder.build().unwrap();
    let request = || rt::CustomRequest::new(&client, Method::GET, "/x");
    request().await.unwrap();
    request().credentials(&["basic"]).await.unwrap();
    request().credentials(&["access_token"]).await.unwrap();
    let requests = requests.await.unwrap();
    let lines = ["Bearer t0\r\n", "Basic bWU6cHc=\r\n", "Bearer t1\r\n"];
    for (request, line) in requests.iter().zip(lines) {
        assert!(request.contains(&format!("\r\nauthorization: {line}")), "{request}");
        assert_eq!(request.matches("authorization").count(), 1, "{request}");
    }
    assert!(requests[0].contains("\r\nx-genauth-app-id: brought\r\n"), "{}", requests[0]);
}

#[tokio::test]
async fn a_token_of_the_call_brings_nothing() {
    let client = with("http://localhost:1", Counter::default()).build().unwrap();
    let error = secured(&client, &SECURED).bearer("once").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`.app_id(…)`"), "{error}");
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let success = || answer("200 OK", SUCCESS);
    for refusal in refusals() {
        let (host, requests) = server(&[success(), refusal.clone(), success()]).await;
        let client = with(&host, CachedTokens::new(Counter::default())).build().unwrap();
        assert_eq!(secured(&client, &SECURED).await.unwrap().attempts(), 1);
        assert_eq!(secured(&client, &SECURED).await.unwrap().attempts(), 2);
        assert_eq!(tokens(requests).await, ["t0", "t0", "t1"]);

        let answers = [success(), refusal.clone(), refusal.clone(), refusal];
        let (host, requests) = server(&answers).await;
        let client = with(&host, CachedTokens::new(Counter::default())).build().unwrap();
        secured(&client, &SECURED).await.unwrap();
        for attempts in [2, 1] {
            let error = secured(&client, &SECURED).await.unwrap_err();
            assert!(error.is_unauthorized());
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, attempts));
        }
        assert_eq!(tokens(requests).await, ["t0", "t0", "t1", "t1"]);
    }
}

#[tokio::test]
async fn a_token_that_has_just_come_and_is_refused_is_not_replaced() {
    for refusal in refusals() {
        let (host, requests) = server(&vec![refusal; 10]).await;
        let client = with(&host, CachedTokens::new(Counter::default())).build().unwrap();
        for _ in 0..10 {
            assert_eq!(secured(&client, &SECURED).await.unwrap_err().attempts(), 1);
        }
        assert_eq!(tokens(requests).await, ["t0"; 10]);
    }
}

#[tokio::test]
async fn a_server_that_takes_no_token_at_all() {
    // 35 calls have a second attempt, then nobody believes in it any more.
    let answers = vec![answer("401 Unauthorized", ""); 35 * 2 + 1];
    let (host, requests) = server(&answers).await;
    let client = with(&host, Counter::default()).build().unwrap();
    for attempts in [[2; 35].as_slice(), &[1]].concat() {
        assert_eq!(secured(&client, &SECURED).await.unwrap_err().attempts(), attempts);
    }
    assert_eq!(tokens(requests).await.len(), answers.len());
}

#[tokio::test]
async fn a_revoked_token_costs_nothing() {
    let pair = [answer("401 Unauthorized", ""), answer("200 OK", SUCCESS)];
    let answers = vec![pair; 100].concat();
    let (host, requests) = server(&answers).await;
    let client = with(&host, Counter::default()).build().unwrap();
    for _ in 0..100 {
        assert_eq!(secured(&client, &SECURED).await.unwrap().attempts(), 2);
    }
    assert_eq!(tokens(requests).await.len(), 200);
}

#[tokio::test]
async fn a_refusal_does_not_use_up_other_retries() {
    let busy = answer("503 Service Unavailable", "");
    let refused = answer("401 Unauthorized", "");
    let success = || answer("200 OK", SUCCESS);
    let answers = [success(), busy, refused.clone(), success()];
    let (host, requests) = server(&answers).await;
    let client = with(&host, CachedTokens::new(Counter::default())).build().unwrap();
    secured(&client, &SECURED).await.unwrap();
    assert_eq!(secured(&client, &SECURED).await.unwrap().attempts(), 3);
    assert_eq!(tokens(requests).await, ["t0", "t0", "t0", "t1"]);

    let (host, requests) = server(&[refused]).await;
    let client = with(&host, Counter::default()).retry(RetryPolicy::none()).build().unwrap();
    assert_eq!(secured(&client, &SECURED).await.unwrap_err().attempts(), 1, "one attempt is one");
    assert_eq!(tokens(requests).await.len(), 1);
}

#[tokio::test]
async fn what_does_harm_twice_is_not_sent_twice() {
    for refusal in refusals() {
        let success = || answer("200 OK", SUCCESS);
        let (host, requests) = server(&[success(), refusal, success()]).await;
        let client = with(&host, CachedTokens::new(Counter::default())).build().unwrap();
        secured(&client, &SECURED).await.unwrap();
        let error = secured(&client, &SECURED_POST).await.unwrap_err();
        assert!(error.is_unauthorized() && error.may_have_reached_server());
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
        // But the next call has another token.
        secured(&client, &SECURED_POST).await.unwrap();
        assert_eq!(tokens(requests).await, ["t0", "t0", "t1"]);
    }
}

#[tokio::test]
async fn a_fixed_token_has_no_other() {
    for refusal in refusals() {
        let (host, requests) = server(&[refusal]).await;
        let builder = builder(&host).retry(RetryPolicy::new());
        let client =
            builder.credential(0, "t0".into()).credential(1, "app".into()).build().unwrap();
        assert_eq!(secured(&client, &SECURED).await.unwrap_err().attempts(), 1);
        assert_eq!(tokens(requests).await, ["t0"]);
    }
}

#[tokio::test]
async fn a_provider_that_has_no_other() {
    struct Same;
    impl TokenProvider for Same {
        fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(async { Ok(Token::new("t0")) })
        }
    }
    for refusal in refusals() {
        let (host, requests) = server(&[refusal]).await;
        let client = with(&host, Same).credential(1, "app".into()).build().unwrap();
        let error = secured(&client, &SECURED).await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
        assert_eq!(tokens(requests).await, ["t0"]);
    }
}

#[tokio::test]
async fn another_failure_is_no_refusal() {
    let (host, requests) = server(&[answer("200 OK", r#"{"statusCode":403}"#)]).await;
    let client = with(&host, Counter::default()).build().unwrap();
    assert_eq!(secured(&client, &SECURED).await.unwrap_err().attempts(), 1);
    assert_eq!(tokens(requests).await, ["t0"]);
}
