use http::HeaderValue;

use super::*;

/// Sun, 06 Nov 1994 08:49:37 GMT.
const NOVEMBER_1994: u64 = 784_111_777;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap())
    };
    pairs.iter().map(pair).collect()
}

/// What a `Retry-After` means ten seconds before the date of the RFC's examples.
fn after(value: &str) -> Option<Duration> {
    let now = UNIX_EPOCH + Duration::from_secs(NOVEMBER_1994 - 10);
    retry_after(&headers(&[("retry-after", value)]), now)
}

#[expect(clippy::unnecessary_wraps, reason = "what the tables expect is an option")]
const fn seconds(seconds: u64) -> Option<Duration> {
    Some(Duration::from_secs(seconds))
}

#[expect(clippy::unnecessary_wraps, reason = "what the tables expect is an option")]
const fn millis(millis: u64) -> Option<Duration> {
    Some(Duration::from_millis(millis))
}

#[test]
fn every_form() {
    for (value, expected) in [
        ("0", seconds(0)),
        ("120", seconds(120)),
        (" 7 ", seconds(7)),
        ("007", seconds(7)),
        ("1.5", millis(1500)),
        ("0.25", millis(250)),
        ("0.0000000019", Some(Duration::from_nanos(1))),
        ("0.00000000000000000000000000000000000000009", seconds(0)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", seconds(10)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", seconds(10)),
        ("Sun Nov  6 08:49:37 1994", seconds(10)),
        ("Sun Nov 06 08:49:37 1994", seconds(10)),
        // The weekday is wrong: what else it says is clear.
        ("Mon, 06 Nov 1994 08:49:37 GMT", seconds(10)),
        ("Mon, 07 Nov 1994 08:49:37 GMT", seconds(24 * 60 * 60 + 10)),
        // It is over.
        ("Sun, 06 Nov 1994 08:49:00 GMT", seconds(0)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", seconds(0)),
        // A leap second.
        ("Sun, 06 Nov 1994 08:49:60 GMT", seconds(33)),
    ] {
        assert_eq!(after(value), expected, "{value:?}");
    }
}

#[test]
fn what_is_too_much_stays_the_longest() {
    for value in [
        "4294967295",
        "4294967296",
        "18446744073709551615",
        "18446744073709551616",
        "999999999999999999999999999999999999999999999999999999.99999999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        assert_eq!(after(value), Some(LONGEST), "{value:?}");
    }
}

#[test]
fn what_says_nothing() {
    for value in [
        "",
        " ",
        "-1",
        "+1",
        "1e3",
        "1,5",
        ".5",
        "1.",
        ".",
        "1.2.3",
        "0x10",
        "inf",
        "NaN",
        "1 s",
        "soon",
        "\u{661}",
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 08:49:37 CET",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "06 Nov 1994 08:49:37 GMT",
        "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT",
        "Wed, 29 Feb 1995 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 1994 08:49 GMT",
        "Sun, 06 Nov 1994 08:49:37:00 GMT",
        "Sun, 06 Nov 1994 8:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT GMT",
        "Wed, 31 Dec 1969 23:59:59 GMT",
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06-Nov-94-1 08:49:37 GMT",
        "Sunday, 06Nov94 08:49:37 GMT",
        "Sun Nov 6 08:49:37 94",
        "Sun Nov 6 08:49:37 1994 GMT",
        "Sun Nov  08:49:37 1994",
    ] {
        assert_eq!(after(value), None, "{value:?}");
    }
    assert_eq!(retry_after(&HeaderMap::new(), UNIX_EPOCH), None);
}

#[test]
fn milliseconds_come_first() {
    for (ms, expected) in [
        ("1500", millis(1500)),
        ("0", seconds(0)),
        ("0.5", Some(Duration::from_micros(500))),
        ("99999999999999999999999999", Some(LONGEST)),
        // Of what cannot be read there is the other one.
        ("soon", seconds(9)),
        ("-1", seconds(9)),
    ] {
        let headers = headers(&[("retry-after", "9"), ("retry-after-ms", ms)]);
        assert_eq!(retry_after(&headers, UNIX_EPOCH), expected, "{ms:?}");
    }
}

#[test]
fn the_servers_own_clock_counts() {
    let pairs = [
        ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
    ];
    // Ours is a year behind, or stands still.
    for now in [NOVEMBER_1994 - 365 * 24 * 60 * 60, 0] {
        let now = UNIX_EPOCH + Duration::from_secs(now);
        assert_eq!(retry_after(&headers(&pairs), now), seconds(7));
    }
    let odd = headers(&[pairs[0], ("date", "today")]);
    let now = UNIX_EPOCH + Duration::from_secs(NOVEMBER_1994 - 3);
    assert_eq!(retry_after(&odd, now), seconds(3));
}

#[test]
fn two_digits_of_a_year() {
    let at = |year: u64| UNIX_EPOCH + Duration::from_secs((year - 1970) * 31_556_952);
    for (now, text, expected) in [
        (2026, "Sunday, 06-Nov-94 08:49:37 GMT", NOVEMBER_1994),
        (2026, "Thursday, 01-Jan-70 00:00:00 GMT", 3_155_760_000),
        (2026, "Saturday, 01-Jan-00 00:00:00 GMT", 946_684_800),
        (1990, "Saturday, 01-Jan-94 00:00:00 GMT", 757_382_400),
    ] {
        assert_eq!(seconds_since_epoch(text, at(now)), Some(expected), "{text} in {now}");
    }
}

/// RFC 9110: a year that appears to be more than 50 years ahead is the last one that ended so.
#[test]
fn two_digits_on_the_first_and_the_last_days_of_a_year() {
    // 2 January and 31 December 2026.
    let [first, last] = [1_767_312_000, 1_798_675_200];
    for (now, text, expected) in [
        (first, "Wednesday, 01-Jan-76 00:00:00 GMT", 3_345_062_400),
        (last, "Wednesday, 01-Jan-76 00:00:00 GMT", 3_345_062_400),
        (first, "Saturday, 01-Jan-77 00:00:00 GMT", 220_924_800),
        (last, "Saturday, 01-Jan-77 00:00:00 GMT", 220_924_800),
    ] {
        let now = UNIX_EPOCH + Duration::from_secs(now);
        assert_eq!(seconds_since_epoch(text, now), Some(expected), "{text} at {now:?}");
    }
}

#[test]
fn two_digits_of_a_year_by_the_servers_clock() {
    // In 2044 the year 44 is that one, and no longer 1944.
    let pairs = [
        ("retry-after", "Sunday, 06-Nov-44 08:49:37 GMT"),
        ("date", "Sun, 06 Nov 2044 08:49:30 GMT"),
    ];
    assert_eq!(retry_after(&headers(&pairs), UNIX_EPOCH), seconds(7));
}

#[test]
fn every_day_of_four_centuries() {
    // Counted day by day, with the calendar's rule in other words than the code has.
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut expected = 0;
    for year in 1970..2370 {
        let leap = if year % 100 == 0 { year % 400 == 0 } else { year % 4 == 0 };
        let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, days) in months.iter().zip(days) {
            for day in 1..=days {
                let text = format!("Day, {day:02} {month} {year} 00:00:01 GMT");
                let seconds = seconds_since_epoch(&text, UNIX_EPOCH);
                assert_eq!(seconds, Some(expected * 86_400 + 1), "{text}");
                expected += 1;
            }
            let text = format!("Day, {:02} {month} {year} 00:00:01 GMT", days + 1);
            assert_eq!(seconds_since_epoch(&text, UNIX_EPOCH), None, "{text}");
        }
    }
}

#[test]
fn no_text_makes_it_panic() {
    // All texts of a few pieces that matter, put together in every order.
    let pieces =
        ["", "0", "9", "99999999999999999999", ".", "-", ":", ",", " ", "Nov", "GMT", "é", "1994"];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        texts = texts
            .iter()
            .flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}")))
            .collect();
    }
    for text in texts {
        if let Some(wait) = after(&text) {
            assert!(wait <= LONGEST, "{text:?}");
        }
    }
}
