//! Dates of HTTP: the three forms of RFC 9110, section 5.6.7.
//!
//! ```text
//! Sun, 06 Nov 1994 08:49:37 GMT       the one that is sent today
//! Sunday, 06-Nov-94 08:49:37 GMT      RFC 850, with two digits for the year
//! Sun Nov  6 08:49:37 1994            C's asctime
//! ```

use std::time::{SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const DAY: u64 = 24 * 60 * 60;

/// Reads a date of any form, as seconds since 1970; `None` if it is none, or is before that.
///
/// The name of the weekday is not looked at: nothing follows from it. `now` is for the form with two
/// digits: a year that seems more than 50 years ahead is the last one that ended so.
pub(crate) fn seconds_since_epoch(text: &str, now: SystemTime) -> Option<u64> {
    // One word more than any form has, so that what is too long shows.
    let words: Vec<&str> = text.split_ascii_whitespace().take(7).collect();
    let (year, month, day, time) = match *words.as_slice() {
        [_, day, month, year, time, "GMT"] => (number(year, 4)?, month, number(day, 2)?, time),
        [_, date, time, "GMT"] => {
            let (day, rest) = date.split_once('-')?;
            let (month, year) = rest.split_once('-')?;
            (full_year(number(year, 2)?, now), month, number(day, 2)?, time)
        }
        // A day below 10 has a space in front, and so one digit.
        [_, month, day, time, year] => {
            (number(year, 4)?, month, number(day, day.len().min(2))?, time)
        }
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)?;
    let days = days_since_epoch(year, u64::try_from(month).ok()? + 1, day)?;
    Some(days * DAY + seconds_of_day(time)?)
}

fn seconds_of_day(time: &str) -> Option<u64> {
    let mut parts = time.split(':');
    let mut next =
        |limit: u64| parts.next().and_then(|part| number(part, 2)).filter(|n| *n < limit);
    // 60 is a leap second.
    let (hours, minutes, seconds) = (next(24)?, next(60)?, next(61)?);
    parts.next().is_none().then_some((hours * 60 + minutes) * 60 + seconds)
}

/// Exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u64> {
    let fits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// The year that ends with these two digits: at most 50 years ahead.
fn full_year(two_digits: u64, now: SystemTime) -> u64 {
    let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let this_year = 1970 + seconds / (DAY * 365 + DAY / 4);
    let year = this_year - this_year % 100 + two_digits;
    if this_year + 50 < year { year - 100 } else { year }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; `None` if there is no such date.
fn days_since_epoch(year: u64, month: u64, day: u64) -> Option<u64> {
    if year < 1970 || day == 0 || days_in(year, month) < day {
        return None;
    }
    let before = year - 1;
    let leap_days = |years: u64| years / 4 - years / 100 + years / 400;
    let days_before_year = (year - 1970) * 365 + leap_days(before) - leap_days(1969);
    let days_before_month: u64 = (1..month).map(|month| days_in(year, month)).sum();
    Some(days_before_year + days_before_month + day - 1)
}

fn days_in(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
