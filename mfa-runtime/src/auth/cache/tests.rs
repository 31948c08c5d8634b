//! On a clock that stands still until the test moves it, or until all tasks wait for it.

mod bench;

use std::sync::atomic::Ordering;

use tokio::task::yield_now;
use tokio::time::{Instant, advance, sleep};

use self::bench::{Bench, lives, poll};
use super::*;

#[tokio::test(start_paused = true)]
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

#[tokio::test(start_paused = true)]
async fn not_all_programs_come_at_once() {
    let bench = Bench::new(u64::MAX);
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.advance_and_get(0).await, "a");
    assert_eq!(bench.advance_and_get(7200 - 181).await, "a");
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.advance_and_get(1).await, "b");
}

#[tokio::test(start_paused = true)]
async fn a_life_that_is_over_at_once() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 0)));
    assert_eq!(bench.advance_and_get(0).await, "a");
    assert_eq!(bench.advance_and_get(4).await, "a");
    bench.next(Ok(lives("b", 0)));
    assert_eq!(bench.advance_and_get(1).await, "b");
}

#[tokio::test(start_paused = true)]
async fn an_old_one_does_while_a_new_one_is_on_its_way() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    bench.advance_and_get(0).await;
    let land = bench.pending();
    advance(Duration::from_secs(7000)).await;
    let begun = Instant::now();
    assert_eq!(bench.token().await.unwrap(), "a");
    assert_eq!(begun.elapsed(), Duration::from_secs(5), "patience");
    // The request goes on, and nobody else waits for it.
    assert_eq!(bench.advance_and_get(20).await, "a");
    assert_eq!((begun.elapsed(), bench.asked()), (Duration::from_secs(25), 2));
    land.send(Ok(lives("b", 7200))).unwrap();
    yield_now().await;
    assert_eq!(bench.token().await.unwrap(), "b");
    assert_eq!(bench.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_pause_after_a_new_one_did_not_come() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    bench.advance_and_get(0).await;
    bench.next(Err("no"));
    assert_eq!(bench.advance_and_get(7000).await, "a");
    assert_eq!(bench.advance_and_get(9).await, "a");
    assert_eq!(bench.asked(), 2);
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.advance_and_get(1).await, "b");
}

#[tokio::test(start_paused = true)]
async fn ten_seconds_are_too_few() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    bench.advance_and_get(0).await;
    bench.next(Err("no"));
    assert_eq!(bench.advance_and_get(7189).await, "a");
    advance(Duration::from_secs(1)).await;
    bench.next(Err("no"));
    assert_eq!(bench.token().await.unwrap_err(), "no");
}

#[tokio::test(start_paused = true)]
async fn one_request_for_all_and_one_failure() {
    for result in [Ok(lives("a", 7200)), Err("no")] {
        let bench = Bench::new(0);
        let land = bench.pending();
        let [mut first, mut second] = [(); 2].map(|()| Box::pin(bench.token()));
        assert!(poll(first.as_mut()).await.is_pending());
        assert!(poll(second.as_mut()).await.is_pending());
        land.send(result.clone()).unwrap();
        let expected = result.map(|_| "a".to_owned()).map_err(str::to_owned);
        assert_eq!((first.await, second.await), (expected.clone(), expected));
        assert_eq!(bench.asked(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_not_kept() {
    let bench = Bench::new(0);
    bench.next(Err("no"));
    assert_eq!(bench.token().await.unwrap_err(), "no");
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.token().await.unwrap(), "a");
}

#[tokio::test(start_paused = true)]
async fn all_may_leave_and_the_token_is_there() {
    let bench = Bench::new(0);
    let land = bench.pending();
    let mut first = Box::pin(bench.token());
    assert!(poll(first.as_mut()).await.is_pending());
    drop(first);
    land.send(Ok(lives("a", 7200))).unwrap();
    assert_eq!(bench.token().await.unwrap(), "a");
    assert_eq!(bench.token().await.unwrap(), "a");
    assert_eq!(bench.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs() {
    let bench = Bench::new(0);
    let land = bench.pending();
    bench.next(Ok(lives("a", 7200)));
    let begun = Instant::now();
    assert_eq!(bench.token().await.unwrap(), "a");
    // The operation's limit, behind which another request is made.
    assert_eq!((begun.elapsed(), bench.asked()), (Duration::from_mins(1), 2));
    assert!(!land.is_closed());
    sleep(Duration::from_mins(1)).await;
    yield_now().await;
    assert!(land.is_closed(), "in the end it is given up");
    assert_eq!(bench.token().await.unwrap(), "a");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_for_ever() {
    let bench = Bench::new(0);
    let _pending: Vec<_> = (0..3).map(|_| bench.pending()).collect();
    let error = bench.token().await.unwrap_err();
    assert!(error.contains("stands still, or has ended"), "{error}");
    assert_eq!(bench.asked(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_given_again() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    let old = bench.cached.token(&bench.cx).await.unwrap();
    old.taken();
    bench.cached.rejected(&old);
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.token().await.unwrap(), "b");
    // Somebody else has been refused the old one as well, and is late to say so.
    bench.cached.rejected(&old);
    assert_eq!(bench.token().await.unwrap(), "b");
    assert_eq!(bench.rejected.load(Ordering::SeqCst), 2, "the provider hears of it");
    assert_eq!(bench.cached.brings(), ["app_id"]);
}

#[tokio::test(start_paused = true)]
async fn one_that_has_just_come_is_given_again() {
    let bench = Bench::new(0);
    bench.next(Ok(lives("a", 7200)));
    let token = bench.cached.token(&bench.cx).await.unwrap();
    for _ in 0..9 {
        bench.cached.rejected(&token);
        assert_eq!(bench.advance_and_get(1).await, "a");
    }
    // Nothing was refused since, so nothing is replaced.
    assert_eq!(bench.advance_and_get(60).await, "a");
    bench.cached.rejected(&token);
    bench.next(Ok(lives("b", 7200)));
    assert_eq!(bench.token().await.unwrap(), "b");
}

/// As where one operation refuses every token, and all others take it.
#[tokio::test(start_paused = true)]
async fn one_refusal_after_the_other() {
    let bench = Bench::new(0);
    for _ in 0..100 {
        bench.next(Ok(lives("a", 7200)));
    }
    for _ in 0..300 {
        bench.is_refused().await;
        advance(Duration::from_secs(1)).await;
    }
    // The first one, and those at 0, 10, 30, 70 and 150 s.
    assert_eq!(bench.asked(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_panic_is_an_error() {
    let bench = Bench::new(0);
    assert_eq!(bench.token().await.unwrap_err(), "the token provider panicked");
    bench.next(Ok(lives("a", 7200)));
    assert_eq!(bench.token().await.unwrap(), "a");
}

#[test]
fn debug_shows_nothing() {
    assert_eq!(format!("{:?}", Bench::new(0).cached), "CachedTokens { .. }");
}
