//! On a machine whose time passes only when it is told to.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::oneshot;

use super::*;
use crate::test_support::{StillMachine, builder};

/// What a request for a token comes to, one after the other.
type Script = Arc<Mutex<VecDeque<oneshot::Receiver<Result<Token, &'static str>>>>>;

struct Scripted {
    script: Script,
    asked: Arc<AtomicUsize>,
    rejected: Arc<AtomicUsize>,
}

impl TokenProvider for Scripted {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let next = self.script.lock().unwrap().pop_front().expect("one request too many");
        Box::pin(async { Ok(next.await??) })
    }

    fn rejected(&self, _: &Token) {
        self.rejected.fetch_add(1, Ordering::SeqCst);
    }

    fn brings(&self) -> &'static [&'static str] {
        &["app_id"]
    }
}

struct Bench {
    cached: CachedTokens<Scripted>,
    script: Script,
    asked: Arc<AtomicUsize>,
    rejected: Arc<AtomicUsize>,
    machine: Arc<StillMachine>,
    cx: TokenContext,
}

impl Bench {
    fn new(random: u64) -> Self {
        let (script, asked, rejected) = <(Script, Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let provider =
            Scripted { script: script.clone(), asked: asked.clone(), rejected: rejected.clone() };
        let machine = Arc::new(StillMachine { random, ..StillMachine::default() });
        let client = builder("http://localhost").environment(machine.clone()).build().unwrap();
        let (cached, cx) = (CachedTokens::new(provider), TokenContext::new(client));
        Self { cached, script, asked, rejected, machine, cx }
    }

    /// The next request comes to nothing until this is sent.
    fn pending(&self) -> oneshot::Sender<Result<Token, &'static str>> {
        let (sender, receiver) = oneshot::channel();
        self.script.lock().unwrap().push_back(receiver);
        sender
    }

    fn next(&self, result: Result<Token, &'static str>) {
        self.pending().send(result).unwrap();
    }

    async fn token(&self) -> Result<String, String> {
        let token = self.cached.token(&self.cx).await;
        token.map(|token| token.secret().expose().to_owned()).map_err(|error| error.to_string())
    }

    async fn advance_and_get(&self, seconds: u64) -> String {
        self.machine.advance(Duration::from_secs(seconds));
        self.token().await.unwrap()
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn lives(text: &str, seconds: u64) -> Token {
    Token::new(text).lifetime(Duration::from_secs(seconds))
}

/// Polls once, with a waker that nobody hears.
fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
}

#[tokio::test]
async fn used_until_it_gets_old() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.advance_and_get(0).await, "a");
    assert_eq!(bench.advance_and_get(7200 - 241).await, "a");
    assert_eq!(bench.asked(), 1);
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.advance_and_get(1).await, "b");
    assert_eq!(bench.advance_and_get(6000).await, "b");
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn not_all_programs_come_at_once() {
    let bench = Bench::new(u64::MAX);
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.advance_and_get(0).await, "a");
    assert_eq!(bench.advance_and_get(7200 - 181).await, "a");
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.advance_and_get(1).await, "b");
}

#[tokio::test]
async fn a_short_life() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 60)));
    assert_eq!(bench.advance_and_get(0).await, "a");
    assert_eq!(bench.advance_and_get(44).await, "a");
    bench.next(Ok(lives("b", 9)));
    assert_eq!(bench.advance_and_get(1).await, "b");
    // Too short to keep, but the one who asked has it.
    bench.next(Ok(lives("c", 9)));
    assert_eq!(bench.advance_and_get(0).await, "c");
}

#[tokio::test]
async fn a_life_without_end() {
    for token in [Token::new("a"), Token::new("a").lifetime(Duration::MAX)] {
        let bench = Bench::new(0);
        bench.next(Ok(token));
        assert_eq!(bench.advance_and_get(0).await, "a");
        assert_eq!(bench.advance_and_get(10_000_000).await, "a");
        assert_eq!(bench.asked(), 1);
    }
}

#[tokio::test]
async fn an_old_one_does_while_a_new_one_is_on_its_way() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    bench.advance_and_get(0).await;
    bench.machine.advance(Duration::from_secs(7000));
    let land = bench.pending();
    // On this machine patience is over at once.
    assert_eq!(bench.token().await.unwrap(), "a");
    assert!(land.is_closed(), "nobody waits for it any more");
    assert_eq!(bench.advance_and_get(9).await, "a");
    assert_eq!(bench.asked(), 2, "a pause");
    bench.next(Err("no"));
    assert_eq!(bench.advance_and_get(1).await, "a");
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.advance_and_get(10).await, "b");
}

#[tokio::test]
async fn ten_seconds_are_too_few() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    bench.advance_and_get(0).await;
    bench.next(Err("no"));
    assert_eq!(bench.advance_and_get(7189).await, "a");
    bench.machine.advance(Duration::from_secs(1));
    bench.next(Err("no"));
    assert_eq!(bench.token().await.unwrap_err(), "no");
}

#[tokio::test]
async fn one_request_for_all_and_one_failure() {
    for result in [Ok(lives("a", 7200)), Err("no")] {
        let bench = Bench::new(0);
        let land = bench.pending();
        let [mut first, mut second] = [(); 2].map(|()| Box::pin(bench.token()));
        assert!(poll(first.as_mut()).is_pending());
        assert!(poll(second.as_mut()).is_pending());
        land.send(result.clone()).unwrap();
        let expected = result.map(|_| "a".to_owned()).map_err(str::to_owned);
        assert_eq!((first.await, second.await), (expected.clone(), expected));
        assert_eq!(bench.asked(), 1);
    }
}

#[tokio::test]
async fn a_failure_is_not_kept() {
    let bench = Bench::new(0);
    bench.next(Err("no"));
    assert_eq!(bench.token().await.unwrap_err(), "no");
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.token().await.unwrap(), "a");
}

#[tokio::test]
async fn the_one_who_began_may_leave() {
    let bench = Bench::new(0);
    let land = bench.pending();
    let [mut first, mut second] = [(); 2].map(|()| Box::pin(bench.token()));
    assert!(poll(first.as_mut()).is_pending());
    assert!(poll(second.as_mut()).is_pending());
    drop(first);
    land.send(Ok(lives("a", 7200))).unwrap();
    assert_eq!(second.await.unwrap(), "a");
    assert_eq!(bench.token().await.unwrap(), "a");
    assert_eq!(bench.asked(), 1);
}

#[tokio::test]
async fn when_all_leave_the_next_one_begins_anew() {
    let bench = Bench::new(0);
    let land = bench.pending();
    let mut first = Box::pin(bench.token());
    assert!(poll(first.as_mut()).is_pending());
    drop(first);
    assert!(land.is_closed());
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.token().await.unwrap(), "a");
}

#[tokio::test]
async fn a_refused_token_is_not_given_again() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    let old = bench.cached.token(&bench.cx).await.unwrap();
    bench.cached.rejected(&old);
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.token().await.unwrap(), "b");
    // Somebody else has been refused the old one as well, and is late to say so.
    bench.cached.rejected(&old);
    assert_eq!(bench.token().await.unwrap(), "b");
    assert_eq!(bench.rejected.load(Ordering::SeqCst), 2, "the provider hears of it");
    assert_eq!(bench.cached.brings(), ["app_id"]);
}

#[test]
fn debug_shows_nothing() {
    assert_eq!(format!("{:?}", Bench::new(0).cached), "CachedTokens { .. }");
}
