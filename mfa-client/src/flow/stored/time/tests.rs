use super::*;

const MILLI: Duration = Duration::from_millis(1);

fn clock(millis: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(millis)
}

fn left_at(period: Period, millis: u64) -> u128 {
    period.left(clock(millis)).unwrap().now.as_millis()
}

#[test]
fn time_passes_by_the_wall_clock() {
    let period = Period::from_now(60_000 * MILLI, clock(1_000_000));
    assert_eq!(period, Period { at: 1_000_000, until: 1_060_000 });
    assert_eq!(left_at(period, 1_000_000), 60_000);
    assert_eq!(left_at(period, 1_020_000), 40_000);
    assert_eq!(left_at(period, 1_059_999), 1);
    assert_eq!(left_at(period, 1_060_000), 0);
    assert_eq!(left_at(period, u64::MAX / 4), 0);
}

#[test]
fn a_clock_that_was_set_back_gives_no_more_than_there_was() {
    let period = Period::from_now(60_000 * MILLI, clock(1_000_000));
    assert_eq!(left_at(period, 999_999), 60_000);
    assert_eq!(left_at(period, 0), 60_000);
    let before_1970 = UNIX_EPOCH - Duration::from_hours(1);
    assert_eq!(period.left(before_1970).unwrap().now, 60_000 * MILLI);
}

#[test]
fn one_exported_before_1970_is_over_in_our_time() {
    let period = Period::from_now(60_000 * MILLI, UNIX_EPOCH - Duration::from_hours(1));
    assert_eq!(period, Period { at: 0, until: 60_000 });
    assert_eq!(left_at(period, 1_000_000), 0);
}

/// A fraction of a millisecond is lost, and never won.
#[test]
fn fractions() {
    let nanos = Duration::from_nanos;
    let period = Period::from_now(nanos(5_999_999), clock(7) + nanos(900_000));
    assert_eq!(period, Period { at: 7, until: 12 });
    assert_eq!(period.left(clock(7) + nanos(900_000)).unwrap().now, nanos(4_100_000));
}

#[test]
fn what_no_number_can_show() {
    let period = Period::from_now(Duration::MAX, clock(5));
    assert_eq!(period, Period { at: 5, until: u64::MAX });
    assert_eq!(Period { at: 6, until: 5 }.left(clock(5)), None);
    let none = Period { at: 5, until: 5 }.left(clock(5)).unwrap();
    assert_eq!(none, Left { at_export: Duration::ZERO, now: Duration::ZERO });
}
