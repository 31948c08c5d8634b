//! Two calls and one place: the server holds an answer back until the test has looked at the other.

mod hooks;

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{Instant, timeout};

use crate::__private as rt;
use crate::environment::Environment;
use crate::test_support::{API, answer, builder, get};
use crate::{ErrorKind, RetryPolicy, Token, TokenContext, TokenFuture, TokenProvider};

const SOON: Duration = Duration::from_millis(50);

/// A server that announces each request, and answers it when it is allowed to.
struct Held {
    host: String,
    requests: mpsc::UnboundedReceiver<()>,
    answers: Arc<Semaphore>,
}

impl Held {
    async fn start(status: &'static str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let (announce, requests) = mpsc::unbounded_channel();
        let answers = Arc::new(Semaphore::new(0));
        let allowed = Arc::clone(&answers);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (announce, allowed) = (announce.clone(), Arc::clone(&allowed));
                tokio::spawn(async move {
                    while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
                        _ = announce.send(());
                        allowed.acquire().await.unwrap().forget();
                        let text = answer(status, r#"{"statusCode":200}"#);
                        _ = stream.write_all(text.as_bytes()).await;
                    }
                });
            }
        });
        Self { host, requests, answers }
    }

    fn client(&self) -> rt::Client {
        builder(&self.host).max_in_flight(1).build().unwrap()
    }

    fn allow(&self, answers: usize) {
        self.answers.add_permits(answers);
    }

    async fn is_asked(&mut self) {
        self.requests.recv().await.unwrap();
    }

    async fn is_left_alone(&mut self) {
        assert!(timeout(SOON, self.requests.recv()).await.is_err(), "a second request is there");
    }
}

#[tokio::test]
async fn one_after_the_other() {
    let mut server = Held::start("200 OK").await;
    let client = server.client();
    let clone = client.clone();
    let first = tokio::spawn(async move { get(&clone).await });
    server.is_asked().await;
    let second = tokio::spawn(async move { get(&client).await });
    server.is_left_alone().await;
    server.allow(1);
    first.await.unwrap().unwrap();
    server.is_asked().await;
    server.allow(1);
    second.await.unwrap().unwrap();
}

#[cfg(feature = "blocking")]
#[tokio::test]
async fn calls_that_are_not_awaited_have_the_same_places() {
    let mut server = Held::start("200 OK").await;
    let client = server.client();
    let clone = client.clone();
    let first = tokio::task::spawn_blocking(move || get(&clone).send().map(drop));
    server.is_asked().await;
    let second = tokio::spawn(async move { get(&client).await.map(drop) });
    server.is_left_alone().await;
    server.allow(1);
    first.await.unwrap().unwrap();
    server.is_asked().await;
    server.allow(1);
    second.await.unwrap().unwrap();
}

#[tokio::test]
async fn without_a_limit_nobody_waits() {
    let mut server = Held::start("200 OK").await;
    let client = builder(&server.host).build().unwrap();
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for _ in 0..10 {
        server.is_asked().await;
    }
    server.allow(10);
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn the_wait_is_part_of_the_operation() {
    let mut server = Held::start("200 OK").await;
    let client = server.client();
    let clone = client.clone();
    let first = tokio::spawn(async move { get(&clone).await });
    server.is_asked().await;
    let error = get(&client).timeout(SOON).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(!error.may_have_reached_server() && !error.is_connect());
    let text = error.to_string();
    let (start, end) = text.split_once("0.0").unwrap();
    assert_eq!(start, "`getThing` timed out: waited ");
    let expected = "s for one of 1 requests under way to end (operation timeout); nothing was sent";
    assert_eq!(end.split_once(' ').unwrap().1, expected);
    server.allow(1);
    first.await.unwrap().unwrap();
}

/// The clock of an attempt begins when it has its place.
#[tokio::test]
async fn the_wait_is_no_part_of_the_attempt() {
    let mut server = Held::start("200 OK").await;
    let client = server.client();
    let clone = client.clone();
    let first = tokio::spawn(async move { get(&clone).await });
    server.is_asked().await;
    let call = get(&client).attempt_timeout(2 * SOON);
    let others = async {
        tokio::time::sleep(3 * SOON).await;
        server.allow(1);
        server.is_asked().await;
        server.allow(1);
    };
    let (second, ()) = tokio::join!(call, others);
    second.unwrap();
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn whoever_is_dropped_leaves_the_place() {
    let mut server = Held::start("200 OK").await;
    let client = server.client();
    for _ in 0..3 {
        // One that waits for an answer, and one that waits for the place.
        let mut under_way = Box::pin(async { get(&client).await });
        let waiting = Box::pin(async { get(&client).await });
        tokio::select! {
            _ = &mut under_way => panic!("there is no answer"),
            () = server.is_asked() => {}
        }
        assert!(timeout(SOON, waiting).await.is_err());
        drop(under_way);
    }
    // The three that are gone are answered, too.
    server.allow(4);
    get(&client).await.unwrap();
}

/// A machine on which whoever waits waits for ever.
#[derive(Debug)]
struct Asleep(mpsc::UnboundedSender<()>);

impl Environment for Asleep {
    fn random(&self) -> u64 {
        0
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        _ = self.0.send(());
        Box::pin(std::future::pending())
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
}

#[tokio::test]
async fn nobody_holds_a_place_between_two_attempts() {
    let busy = Held::start("503 Busy").await;
    busy.allow(2);
    let (asleep, mut is_asleep) = mpsc::unbounded_channel();
    let builder = builder(&busy.host).max_in_flight(1).environment(Arc::new(Asleep(asleep)));
    let client = builder.build().unwrap();
    let clone = client.clone();
    let waiting = tokio::spawn(async move { get(&clone).retry(RetryPolicy::new()).await });
    is_asleep.recv().await.unwrap();
    let error = get(&client).timeout(Duration::from_secs(10)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    waiting.abort();
}

/// Gets its token from the client that asks for it.
struct FromTheSameClient;

impl TokenProvider for FromTheSameClient {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            cx.request(http::Method::GET, "/token").await?;
            Ok(Token::new("t"))
        })
    }
}

#[tokio::test]
async fn a_token_needs_a_place_of_its_own() {
    let server = Held::start("200 OK").await;
    server.allow(2);
    let builder = builder(&server.host).max_in_flight(1);
    let client = builder
        .token_source(0, FromTheSameClient.into())
        .credential(1, "app".into())
        .build()
        .unwrap();
    let request = rt::Request::new(&crate::test_support::SECURED);
    let call: crate::Call<'_, crate::Value> = rt::Call::new(&client, request);
    call.timeout(Duration::from_secs(10)).await.unwrap();
}

#[test]
fn no_place_at_all_is_a_mistake() {
    let error = rt::ClientBuilder::new(&API)
        .host("http://localhost".to_owned())
        .max_in_flight(0)
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.to_string(), "`max_in_flight` is 0: no request could be made");
    let builder = rt::ClientBuilder::new(&API).host("http://localhost".to_owned());
    builder.max_in_flight(usize::MAX).build().unwrap();
}
