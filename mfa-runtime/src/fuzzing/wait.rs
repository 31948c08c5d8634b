//! Any text as `Retry-After`.

use std::time::{Duration, UNIX_EPOCH};

use http::header::{DATE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

use super::canary::split_line;
use crate::retry::{retry_after, seconds_since_epoch};

const LONGEST: Duration = Duration::from_secs(u32::MAX as u64);
const DAY: u64 = 24 * 60 * 60;

/// Reads how long to wait. The first line is `Retry-After`, the second `Date`, the third
/// `retry-after-ms`, and what is left is the time by this machine's clock, in seconds.
pub fn wait(input: &str) {
    let (asked, rest) = split_line(input);
    let (date, rest) = split_line(rest);
    let (millis, clock) = split_line(rest);
    let clock = clock.trim().parse::<u32>().unwrap_or(1_000_000_000);
    let now = UNIX_EPOCH + Duration::from_secs(clock.into());

    let mut headers = HeaderMap::new();
    for (name, value) in
        [(RETRY_AFTER, asked), (DATE, date), (HeaderName::from_static("retry-after-ms"), millis)]
    {
        if let (Ok(value), false) = (HeaderValue::from_str(value), value.is_empty()) {
            headers.insert(name, value);
        }
    }
    let wait = retry_after(&headers, now);
    assert!(wait.is_none_or(|wait| wait <= LONGEST), "{wait:?}");
    check_whole_number(asked, &headers, wait);
    for text in [asked, date] {
        if let Some(seconds) = seconds_since_epoch(text, now) {
            check_date(text, seconds);
        }
    }
}

/// What is nothing but digits is a number of seconds.
fn check_whole_number(asked: &str, headers: &HeaderMap, wait: Option<Duration>) {
    let digits = !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit());
    if digits && !headers.contains_key("retry-after-ms") {
        let seconds = asked.parse::<u64>().map_or(LONGEST, Duration::from_secs);
        assert_eq!(wait, Some(seconds.min(LONGEST)), "{asked}");
    }
}

/// Counts the days from the other side, and finds the same day, month, year and time in the text.
fn check_date(text: &str, seconds: u64) {
    let (mut year, mut days) = (1970, seconds / DAY);
    let is_leap =
        |year: u64| year.is_multiple_of(400) || year.is_multiple_of(4) && !year.is_multiple_of(100);
    let length = |year: u64| if is_leap(year) { 366 } else { 365 };
    while days >= length(year) {
        days -= length(year);
        year += 1;
    }
    let lengths = [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut month = "";
    for (length, name) in lengths.into_iter().zip(names) {
        month = name;
        if days < length {
            break;
        }
        days -= length;
    }
    let time = seconds % DAY;
    let time = format!("{:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60);
    // A leap second is the next one: the next minute, perhaps of the next day.
    if !text.contains(":60") {
        let day = (days + 1).to_string();
        let year = format!("{:02}", year % 100);
        for part in [&year, month, &day, &time] {
            assert!(text.contains(part), "`{part}` of {seconds} is not in {text}");
        }
    }
}
