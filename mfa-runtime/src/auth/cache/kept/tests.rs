//! Tokens of which the time is known to the second.

use super::*;

/// The seconds from which on a token of this lifetime is replaced, and no longer used, in each extreme of
/// chance.
fn times_of(lifetime: u32) -> [(u32, u32); 2] {
    let (asked, second) = (Instant::now(), Duration::from_secs(1));
    [0, u64::MAX].map(|random| {
        let kept = Kept::new(Token::new("t").lifetime(second * lifetime), asked, asked, random);
        let first = |is_over: &dyn Fn(Instant) -> bool| {
            (0..10_000).find(|&after| is_over(asked + second * after)).unwrap()
        };
        (first(&|now| !kept.is_fresh(now)), first(&|now| !kept.is_good(now)))
    })
}

#[test]
fn how_long_a_token_is_kept() {
    assert_eq!(times_of(7200), [(6960, 7190), (7020, 7190)]);
    assert_eq!(times_of(960), [(720, 950), (780, 950)]);
    assert_eq!(times_of(60), [(45, 50), (49, 50)]);
    assert_eq!(times_of(40), [(30, 30), (33, 30)]);
    assert_eq!(times_of(20), [(15, 15), (17, 15)]);
    assert_eq!(times_of(8), [(6, 6), (7, 6)]);
}

#[test]
fn no_token_is_asked_for_at_each_call() {
    for lifetime in 0..=6 {
        assert_eq!(times_of(lifetime), [(5, 5), (5, 5)]);
    }
}

/// Its life is counted from when it was asked for, but it has to be of some use.
#[test]
fn one_that_was_long_on_its_way() {
    let (asked, lifetime) = (Instant::now(), Duration::from_mins(1));
    let came = asked + Duration::from_secs(55);
    let kept = Kept::new(Token::new("t").lifetime(lifetime), asked, came, 0);
    assert!(kept.is_good(came + Duration::from_secs(4)));
    assert!(!kept.is_good(came + Duration::from_secs(5)));
}

#[test]
fn a_life_without_end() {
    let now = Instant::now();
    for token in [Token::new("t"), Token::new("t").lifetime(Duration::MAX)] {
        let kept = Kept::new(token, now, now, 0);
        let later = now + Duration::from_hours(24 * 365);
        assert!(kept.is_good(later) && kept.is_fresh(later));
    }
}

#[test]
fn a_new_one_that_nobody_took_is_not_replaced() {
    let came = Instant::now();
    let kept = Kept::new(Token::new("t"), came, came, 0);
    assert!(!kept.is_replaceable(came + Duration::from_secs(9)));
    assert!(kept.is_replaceable(came + Duration::from_secs(10)));
    kept.token.taken();
    assert!(kept.is_replaceable(came));
}
