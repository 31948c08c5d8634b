use super::*;

#[test]
fn dates_are_those_of_the_calendar() {
    for (millis, expected) in [
        (0, "1970-01-01T00:00:00.000Z"),
        (951_782_399_999, "2000-02-28T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (951_868_800_000, "2000-03-01T00:00:00.000Z"),
        (1_604_501_647_287, "2020-11-04T14:54:07.287Z"),
        (1_704_067_199_001, "2023-12-31T23:59:59.001Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ] {
        assert_eq!(date(Duration::from_millis(millis)), expected);
    }
}

#[test]
fn the_end_of_time_is_a_date_too() {
    assert!(date(Duration::MAX).ends_with("15.999Z"));
}
