use super::*;

#[test]
fn shows_the_time_of_the_machine() {
    let machine = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let shown = Clock::new().now().unix_seconds();
    assert!(shown.abs_diff(machine) <= 1, "{shown} is not {machine}");
}

#[test]
fn advances_by_what_it_is_told() {
    let clock = Clock::new();
    let before = clock.now();
    clock.advance(Duration::from_mins(1));
    clock.advance(Duration::from_millis(500));
    assert!(clock.now() >= before.plus(Duration::from_millis(60_500)));
    assert!(clock.now() < before.plus(Duration::from_secs(90)));
}

#[test]
fn survives_the_longest_duration() {
    let clock = Clock::new();
    clock.advance(Duration::MAX);
    clock.advance(Duration::MAX);
    let late = clock.now();
    assert!(late.unix_seconds() > 584 * 365 * 24 * 3600);
    assert_eq!(Moment(Duration::MAX).plus(Duration::MAX), Moment(Duration::MAX));
}
