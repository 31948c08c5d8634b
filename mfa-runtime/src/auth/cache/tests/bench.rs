//! A provider that gives what the test says, in a cache.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use tokio::sync::oneshot;
use tokio::task::yield_now;
use tokio::time::{Instant, advance, sleep};

use super::super::*;
use crate::environment::Environment;
use crate::test_support::builder;

/// The results of requests for tokens, one after the other.
type Script = Arc<Mutex<VecDeque<oneshot::Receiver<Result<Token, &'static str>>>>>;

pub(super) struct Scripted {
    script: Script,
    asked: Arc<AtomicUsize>,
    rejected: Arc<AtomicUsize>,
}

impl TokenProvider for Scripted {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let next = self.script.lock().unwrap().pop_front();
        let next = next.expect("there are no more tokens");
        Box::pin(async { Ok(next.await??) })
    }

    fn rejected(&self, _: &Token) {
        self.rejected.fetch_add(1, Ordering::SeqCst);
    }

    fn brings(&self) -> &'static [&'static str] {
        &["app_id"]
    }
}

/// Time is the runtime's, chance the test's.
#[derive(Debug)]
struct Machine {
    random: u64,
}

impl Environment for Machine {
    fn random(&self) -> u64 {
        self.random
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(sleep(time))
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
}

pub(super) struct Bench {
    pub(super) cached: CachedTokens<Scripted>,
    script: Script,
    asked: Arc<AtomicUsize>,
    pub(super) rejected: Arc<AtomicUsize>,
    pub(super) cx: TokenContext,
}

impl Bench {
    pub(super) fn new(random: u64) -> Self {
        let (script, asked, rejected) = <(Script, Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let provider =
            Scripted { script: script.clone(), asked: asked.clone(), rejected: rejected.clone() };
        let machine = Arc::new(Machine { random });
        let client = builder("http://localhost").environment(machine).build().unwrap();
        let (cached, cx) = (CachedTokens::new(provider), TokenContext::new(client));
        Self { cached, script, asked, rejected, cx }
    }

    /// The next request comes to nothing until this is sent.
    pub(super) fn pending(&self) -> oneshot::Sender<Result<Token, &'static str>> {
        let (sender, receiver) = oneshot::channel();
        self.script.lock().unwrap().push_back(receiver);
        sender
    }

    pub(super) fn next(&self, result: Result<Token, &'static str>) {
        self.pending().send(result).unwrap();
    }

    pub(super) async fn token(&self) -> Result<String, String> {
        let token = self.cached.token(&self.cx).await;
        token.map(|token| token.secret().expose().to_owned()).map_err(|error| error.to_string())
    }

    pub(super) async fn advance_and_get(&self, seconds: u64) -> String {
        advance(Duration::from_secs(seconds)).await;
        self.token().await.unwrap()
    }

    /// A server has taken the token that is kept, and then it would not have it any more.
    pub(super) async fn is_refused(&self) {
        let token = self.cached.token(&self.cx).await.unwrap();
        token.taken();
        self.cached.rejected(&token);
    }

    pub(super) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

pub(super) fn lives(text: &str, seconds: u64) -> Token {
    Token::new(text).lifetime(Duration::from_secs(seconds))
}

/// Polls once, and lets the other tasks do what they can do now.
pub(super) async fn poll<F: Future>(mut future: Pin<&mut F>) -> Poll<F::Output> {
    let polled = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await;
    for _ in 0..10 {
        yield_now().await;
    }
    polled
}
