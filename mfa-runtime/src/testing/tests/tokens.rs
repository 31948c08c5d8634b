//! Tokens of providers, over a service.

use std::sync::Mutex;
use std::time::Duration;

use super::{Fake, Reply, builder, call, json, success};
use crate::auth::{Token, TokenContext, TokenFuture, TokenProvider};
use crate::test_support::SECURED;
use crate::{CachedTokens, Method};

/// Gives the tokens of a list, each once.
struct List(Mutex<Vec<&'static str>>);

impl TokenProvider for List {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        let token = self.0.lock().unwrap().pop().unwrap();
        Box::pin(async move { Ok(Token::new(token)) })
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced() {
    let fake = Fake::new()
        .on("getSecured", success())
        .on("getSecured", Reply::empty(401))
        .on("getSecured", success());
    let client = builder(fake.clone()).credential(1, "app".into());
    let list = CachedTokens::new(List(Mutex::new(vec!["new", "old"])));
    let client = client.token_source(0, list.into()).build().unwrap();
    assert_eq!(call(&client, &SECURED).await.unwrap().attempts(), 1);
    assert_eq!(call(&client, &SECURED).await.unwrap().attempts(), 2);
    let sent: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(sent, ["Bearer old", "Bearer old", "Bearer new"]);
    fake.assert_done();
}

/// Gets its tokens from the same service.
struct Gateway;

impl TokenProvider for Gateway {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            let answer = cx.request(Method::POST, "/token").await?;
            Ok(Token::new(answer["token"].as_str().ok_or("no token")?))
        })
    }
}

#[tokio::test]
async fn requests_for_tokens_are_answered_too() {
    let fake = Fake::new()
        .on("POST /token", Reply::ok(&json!({"token": "t"})))
        .on("getSecured", success());
    let client = builder(fake.clone()).credential(1, "app".into());
    let client = client.token_source(0, Gateway.into()).build().unwrap();
    call(&client, &SECURED).await.unwrap();
    assert_eq!(fake.requests()[1].header("authorization"), Some("Bearer t"));
    fake.assert_done();
}

/// Takes its time.
struct Slow(Duration);

impl TokenProvider for Slow {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok(Token::new("late"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_begins_behind_its_token() {
    // Both are within the limit of an attempt, 15 s, and together they are not.
    let fake = Fake::new().on("getSecured", success().after(Duration::from_secs(10)));
    let client = builder(fake.clone()).credential(1, "app".into());
    let client = client.token_source(0, Slow(Duration::from_secs(14)).into()).build().unwrap();
    let response = call(&client, &SECURED).await.unwrap();
    assert_eq!((response.attempts(), response.elapsed().as_secs()), (1, 24));
    fake.assert_done();
}
