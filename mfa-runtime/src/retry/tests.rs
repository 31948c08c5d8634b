//! The schedule as properties: thousands of calls on a clock that nobody waits for.

use super::budget::FULL;
use super::*;

const FAILED: Failed = Failed { repeat: Repeat::Allowed, cost: Cost::Failed, retry_after: None };

/// Numbers that look like chance and are the same in every run (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn millis(&mut self, limit: u64) -> Duration {
        Duration::from_millis(self.below(limit))
    }

    fn policy(&mut self) -> RetryPolicy {
        RetryPolicy::new()
            .max_attempts(u32::try_from(self.below(8)).unwrap())
            .backoff(self.millis(2_000), self.millis(10_000))
            .longest_retry_after(self.millis(90_000))
    }

    fn failed(&mut self) -> Failed {
        Failed {
            repeat: if self.below(20) == 0 { Repeat::Forbidden } else { Repeat::Allowed },
            cost: if self.below(2) == 0 { Cost::Throttled } else { Cost::Failed },
            retry_after: (self.below(3) == 0).then(|| self.millis(120_000)),
        }
    }
}

/// The longest waits of a policy, without a word from the server.
fn longest_waits(policy: RetryPolicy) -> Vec<Duration> {
    let budget = Budget::new();
    let mut retries = Retries::new(&policy, &budget);
    let next = || {
        retries.begin();
        retries.next_wait(FAILED, Duration::MAX, || u64::MAX)
    };
    std::iter::from_fn(next).collect()
}

#[test]
fn the_defaults() {
    let millis = Duration::from_millis;
    assert_eq!(longest_waits(RetryPolicy::new()), [millis(250), millis(500)]);
    let many = longest_waits(RetryPolicy::new().max_attempts(10));
    assert_eq!(many, [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000].map(millis));
    assert_eq!(longest_waits(RetryPolicy::none()), []);
    assert_eq!(longest_waits(RetryPolicy::new().max_attempts(0)), []);
    assert_eq!(RetryPolicy::default(), RetryPolicy::new());
}

#[test]
fn waits_are_spread_from_nothing_to_the_longest() {
    let (policy, budget) = (RetryPolicy::new(), Budget::new());
    let mut retries = Retries::new(&policy, &budget);
    retries.begin();
    let wait = |random| retries.next_wait(FAILED, Duration::MAX, || random).unwrap().as_micros();
    assert_eq!((wait(0), wait(1 << 63), wait(u64::MAX)), (0, 125_000, 250_000));
}

#[test]
fn extremes_do_not_overflow() {
    let policy = RetryPolicy::new().max_attempts(u32::MAX).backoff(Duration::MAX, Duration::MAX);
    let policy = policy.longest_retry_after(Duration::MAX);
    let budget = Budget::new();
    let mut retries = Retries { policy: &policy, budget: &budget, attempts: u32::MAX - 2 };
    retries.begin();
    assert!(retries.next_wait(FAILED, Duration::MAX, || u64::MAX).is_some());
    let asked = Failed { retry_after: Some(Duration::MAX), ..FAILED };
    assert_eq!(retries.next_wait(asked, Duration::MAX, || 0), None, "it would never end");
    retries.begin();
    retries.begin();
    assert_eq!(retries.attempts(), u32::MAX);
    assert_eq!(retries.next_wait(FAILED, Duration::MAX, || 0), None);
}

#[test]
fn a_server_that_asks_for_time_gets_it_or_the_call_ends() {
    let (policy, budget) = (RetryPolicy::new(), Budget::new());
    let mut retries = Retries::new(&policy, &budget);
    retries.begin();
    let wait = |seconds, random| {
        let retry_after = Some(Duration::from_secs(seconds));
        retries.next_wait(Failed { retry_after, ..FAILED }, Duration::from_secs(70), || random)
    };
    assert_eq!(wait(0, u64::MAX), Some(Duration::from_millis(250)), "never less than the backoff");
    assert_eq!(wait(1, u64::MAX), Some(Duration::from_secs(1)));
    assert_eq!(wait(60, 0), Some(Duration::from_mins(1)));
    assert_eq!(wait(61, 0), None, "longer than anybody waits");
}

#[test]
fn schedules_keep_their_promises() {
    let mut numbers = Numbers(1);
    for case in 0..20_000 {
        let policy = numbers.policy();
        let deadline = numbers.millis(100_000);
        let budget = Budget::new();
        let mut retries = Retries::new(&policy, &budget);
        let ceilings = longest_waits(policy);
        let mut clock = Duration::ZERO;
        let mut tokens = FULL;
        loop {
            retries.begin();
            clock += numbers.millis(3_000);
            let failed = numbers.failed();
            let remaining = deadline.saturating_sub(clock);
            let made = retries.attempts() as usize;
            let Some(wait) = retries.next_wait(failed, remaining, || numbers.next()) else { break };

            assert_eq!(failed.repeat, Repeat::Allowed, "case {case}");
            let asked = failed.retry_after.unwrap_or_default();
            assert!(
                asked <= wait && wait <= ceilings[made - 1].max(asked),
                "case {case}: {wait:?}"
            );
            clock += wait;
            assert!(clock < deadline, "case {case}: a wait passed the deadline");
            tokens -= failed.cost.tokens();
            assert_eq!(budget.tokens(), tokens, "case {case}");
        }
        assert!(
            retries.attempts() as usize <= ceilings.len() + 1,
            "case {case}: too many attempts"
        );
        assert_eq!(budget.tokens(), tokens, "case {case}: an end cost something");
    }
}

#[test]
fn a_wait_that_would_use_up_the_time_is_not_begun() {
    let (policy, budget) = (RetryPolicy::new(), Budget::new());
    let mut retries = Retries::new(&policy, &budget);
    retries.begin();
    let wait = |remaining| {
        let asked = Failed { retry_after: Some(Duration::from_secs(2)), ..FAILED };
        retries.next_wait(asked, Duration::from_secs(remaining), || 0)
    };
    assert_eq!(wait(3), Some(Duration::from_secs(2)));
    assert_eq!((wait(2), wait(1), wait(0)), (None, None, None));
    assert_eq!(budget.tokens(), FULL - Cost::Failed.tokens(), "only what was begun is paid for");
}

#[test]
fn a_drained_budget_stops_retries_and_successes_fill_it() {
    let (policy, budget) = (RetryPolicy::new(), Budget::new());
    let mut retries = Retries::new(&policy, &budget);
    retries.begin();
    let next = || retries.next_wait(FAILED, Duration::MAX, || 0);
    assert_eq!(std::iter::from_fn(next).count(), 35, "500 tokens, 14 each");
    assert_eq!(budget.tokens(), 10);

    let throttled = Failed { cost: Cost::Throttled, ..FAILED };
    let next = || retries.next_wait(throttled, Duration::MAX, || 0);
    assert_eq!(std::iter::from_fn(next).count(), 2, "10 tokens, 5 each");
    assert_eq!(budget.tokens(), 0);

    for _ in 0..13 {
        budget.refill();
    }
    assert_eq!(retries.next_wait(FAILED, Duration::MAX, || 0), None);
    budget.refill();
    assert!(retries.next_wait(FAILED, Duration::MAX, || 0).is_some());
    assert_eq!(budget.tokens(), 0);
}

#[test]
fn a_budget_is_never_below_nothing_or_above_full() {
    let mut numbers = Numbers(2);
    let budget = Budget::new();
    let mut expected = FULL;
    for _ in 0..100_000 {
        let cost = if numbers.below(2) == 0 { Cost::Throttled } else { Cost::Failed };
        if numbers.below(8) == 0 {
            assert_eq!(budget.take(cost), cost.tokens() <= expected);
            expected = expected.checked_sub(cost.tokens()).unwrap_or(expected);
        } else {
            budget.refill();
            expected = (expected + 1).min(FULL);
        }
        assert_eq!(budget.tokens(), expected);
    }
}

#[test]
fn threads_share_a_budget() {
    let budget = Budget::new();
    let taken: u32 = std::thread::scope(|scope| {
        let take = || (0..1000).filter(|_| budget.take(Cost::Throttled)).count();
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(take)).collect();
        threads.into_iter().map(|thread| u32::try_from(thread.join().unwrap()).unwrap()).sum()
    });
    assert_eq!((taken, budget.tokens()), (100, 0));
}
