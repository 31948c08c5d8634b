//! Providers that fail, and those that would wait for themselves.

use std::sync::OnceLock;
use std::time::Duration;

use super::*;
use crate::Timeouts;

struct Failing(fn() -> crate::TokenError);

impl TokenProvider for Failing {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async { Err((self.0)()) })
    }
}

#[tokio::test]
async fn a_failing_provider() {
    let failing = Failing(|| "the vault says hunter2".into());
    let client = with("http://localhost:1", failing).credential(1, "app".into()).build().unwrap();
    let error = secured(&client, &SECURED).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 0));
    assert!(!error.may_have_reached_server());
    let text = "`getSecured` has no token for `access_token`: its provider has failed";
    assert_eq!(error.to_string(), text);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the vault says hunter2");
}

#[tokio::test]
async fn a_provider_whose_server_refuses() {
    struct Asking;
    impl TokenProvider for Asking {
        fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(async {
                let answer = cx.request(Method::POST, "/token").await?;
                Ok(Token::new(answer["token"].as_str().ok_or("none")?))
            })
        }
    }
    let body = r#"{"statusCode":403,"apiCode":2333,"message":"wrong password"}"#;
    let (host, requests) = server(&[answer("200 OK", body)]).await;
    let client = with(&host, CachedTokens::new(Asking)).credential(1, "app".into());
    let error = secured(&client.build().unwrap(), &SECURED).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 0));
    assert_eq!(error.api_code(), Some(crate::ApiCode(2333)));
    assert_eq!(
        error.to_string(),
        "`getSecured` has no token for `access_token`: `request` failed: HTTP 200, statusCode 403, \
         apiCode 2333, \"wrong password\""
    );
    let requests = requests.await.unwrap();
    assert!(!requests[0].contains("x-genauth-app-id"), "{}", requests[0]);
    assert!(!requests[0].contains("authorization"), "{}", requests[0]);
}

#[tokio::test]
async fn a_provider_that_would_wait_for_itself() {
    struct Circular;
    impl TokenProvider for Circular {
        fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(async {
                cx.request(Method::GET, "/").credentials(&["access_token"]).await?;
                Ok(Token::new("never"))
            })
        }
    }
    let client = with("http://localhost:1", CachedTokens::new(Circular)).credential(1, "a".into());
    let error = secured(&client.build().unwrap(), &SECURED).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().ends_with("would need `access_token` to get `access_token`"));
}

#[tokio::test]
async fn a_provider_that_is_too_slow() {
    struct Slow;
    impl TokenProvider for Slow {
        fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(std::future::pending())
        }
    }
    let timeouts = Timeouts::new().operation(Duration::from_millis(20));
    let client = with("http://localhost:1", Slow).credential(1, "app".into()).timeouts(timeouts);
    let error = secured(&client.build().unwrap(), &SECURED).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(!error.may_have_reached_server());
    assert!(error.to_string().contains("no token for `access_token`"), "{error}");
}

#[tokio::test]
async fn a_token_that_cannot_be_sent() {
    struct Broken;
    impl TokenProvider for Broken {
        fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(async { Ok(Token::new("hunter2\n\u{7f}")) })
        }
    }
    let client = with("http://localhost:1", Broken).credential(1, "app".into()).build().unwrap();
    let error = secured(&client, &SECURED).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}

/// Needs the client whose token it is to give, as it has it from somewhere else.
#[derive(Default)]
struct Nested {
    client: Arc<OnceLock<Client>>,
    asked: Arc<AtomicUsize>,
}

impl TokenProvider for Nested {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            // It has waited for something else before.
            tokio::task::yield_now().await;
            secured(self.client.get().unwrap(), &SECURED).await?;
            Ok(Token::new("never"))
        })
    }
}

/// Makes a call whose provider calls the same client, from within what `source` makes of it.
async fn nested(source: fn(Nested) -> TokenSource) {
    let (cell, asked) = <(Arc<OnceLock<Client>>, Arc<AtomicUsize>)>::default();
    let source = source(Nested { client: cell.clone(), asked: asked.clone() });
    let own = builder("http://localhost:1").token_source(0, source);
    let own = own.credential(1, "app".into()).build().unwrap();
    cell.set(own.clone()).unwrap();
    let error = secured(&own, &SECURED).await.unwrap_err();
    assert_eq!((error.kind(), asked.load(Ordering::SeqCst)), (ErrorKind::Token, 1));
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getSecured` has no token for `access_token`: `getSecured` would need `access_token` to get \
         `access_token`: the provider of `access_token` makes this call; let it ask by \
         `TokenContext::request`, or by another client"
    );
}

#[tokio::test]
async fn a_provider_that_calls_its_own_client() {
    nested(Into::into).await;
    nested(|provider| CachedTokens::new(provider).into()).await;
    nested(|provider| CachedTokens::new(CachedTokens::new(provider)).into()).await;
}

/// The cache that a provider fills is behind another client's provider.
#[tokio::test]
async fn a_provider_that_asks_its_own_cache() {
    struct Front(Arc<CachedTokens<Nested>>);
    impl TokenProvider for Front {
        fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
            self.0.token(cx)
        }
    }
    let cell = Arc::<OnceLock<Client>>::default();
    let cache = Arc::new(CachedTokens::new(Nested { client: cell.clone(), ..Nested::default() }));
    let client = || {
        let source = TokenSource::shared(Arc::new(Front(cache.clone())));
        let client = builder("http://localhost:1").token_source(0, source);
        client.credential(1, "app".into()).build().unwrap()
    };
    cell.set(client()).unwrap();
    let error = secured(&client(), &SECURED).await.unwrap_err();
    let expected = "a token provider asks for the token that it is to give";
    assert!(error.to_string().ends_with(expected), "{error}");
}

/// A client of its own is no false alarm, nor is the same client's call with another token.
#[tokio::test]
async fn a_provider_that_calls_another_client() {
    for bearer in [false, true] {
        let answers = vec![answer("200 OK", SUCCESS); 2];
        let (host, requests) = server(&answers).await;
        let other = with(&host, Counter::default()).build().unwrap();
        let asked = Asking { client: Arc::default(), bearer };
        let cell = asked.client.clone();
        let own =
            with(&host, CachedTokens::new(asked)).credential(1, "app".into()).build().unwrap();
        cell.set(if bearer { own.clone() } else { other }).unwrap();
        secured(&own, &SECURED).await.unwrap();
        let expected = if bearer { ["mine", "asked"] } else { ["t0", "asked"] };
        assert_eq!(tokens(requests).await, expected);
    }
}

/// Asks a client, with a token for the call or without.
struct Asking {
    client: Arc<OnceLock<Client>>,
    bearer: bool,
}

impl TokenProvider for Asking {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            let call = secured(self.client.get().unwrap(), &SECURED);
            if self.bearer { call.bearer("mine") } else { call }.await?;
            Ok(Token::new("asked"))
        })
    }
}

/// A task is not a part of the provider that spawns it.
#[tokio::test]
async fn a_task_of_a_provider_may_call_its_client() {
    struct Spawning(Arc<OnceLock<Client>>, tokio::sync::mpsc::UnboundedSender<u32>);
    impl TokenProvider for Spawning {
        fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
            Box::pin(async {
                let (client, told) = (self.0.get().unwrap().clone(), self.1.clone());
                tokio::spawn(async move {
                    let attempts = secured(&client, &SECURED).await.unwrap().attempts();
                    _ = told.send(attempts);
                });
                Ok(Token::new("t0"))
            })
        }
    }
    let (host, requests) = server(&vec![answer("200 OK", SUCCESS); 2]).await;
    let (told, mut attempts) = tokio::sync::mpsc::unbounded_channel();
    let cell = Arc::<OnceLock<Client>>::default();
    let provider = CachedTokens::new(Spawning(cell.clone(), told));
    let client = with(&host, provider).credential(1, "app".into()).build().unwrap();
    cell.set(client.clone()).unwrap();
    secured(&client, &SECURED).await.unwrap();
    assert_eq!(attempts.recv().await, Some(1));
    assert_eq!(tokens(requests).await, ["t0", "t0"]);
}
