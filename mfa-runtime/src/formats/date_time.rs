//! `format: date-time`.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::FormatError;
use super::calendar::{day_number, day_of_number, take_date, take_digits};
use super::text::text_format;

const SECONDS_PER_DAY: i64 = 86_400;

text_format! {
    /// A moment (`format: date-time`), as RFC 3339 writes it: `2024-02-29T12:00:00Z`.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::DateTime;
    ///
    /// let start = DateTime::from_unix_timestamp(1_709_208_000)?;
    /// assert_eq!(start.as_str(), "2024-02-29T12:00:00Z");
    ///
    /// let later = DateTime::new("2024-02-29T14:00:00.25+01:00")?;
    /// assert_eq!(later.unix_timestamp(), Some(1_709_211_600));
    /// assert_eq!(later.nanosecond(), Some(250_000_000));
    /// assert!(start < later);
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug)]
    DateTime, is_date_time, "a date and a time, such as `2024-02-29T12:00:00Z`"
}

impl DateTime {
    /// The moment so many seconds after the beginning of 1970, in UTC.
    ///
    /// # Errors
    ///
    /// If its year has more or less than four digits.
    pub fn from_unix_timestamp(seconds: i64) -> Result<Self, FormatError> {
        let (days, second) =
            (seconds.div_euclid(SECONDS_PER_DAY), seconds.rem_euclid(SECONDS_PER_DAY));
        let (year, month, day) = day_of_number(days).unwrap_or_default();
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        Self::new(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"))
    }

    /// Whole seconds since the beginning of 1970 in UTC. A leap second counts as the one after it.
    pub fn unix_timestamp(&self) -> Option<i64> {
        parse(&self.0).map(|moment| moment.timestamp)
    }

    /// The nanoseconds beyond the whole second.
    pub fn nanosecond(&self) -> Option<u32> {
        parse(&self.0).map(|moment| moment.nanosecond)
    }

    /// The same moment for the standard library.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let Moment { timestamp, nanosecond } = parse(&self.0)?;
        let seconds = Duration::from_secs(timestamp.unsigned_abs());
        let whole = if timestamp < 0 {
            UNIX_EPOCH.checked_sub(seconds)
        } else {
            UNIX_EPOCH.checked_add(seconds)
        };
        whole?.checked_add(Duration::from_nanos(nanosecond.into()))
    }
}

/// Its whole seconds, in UTC.
impl TryFrom<SystemTime> for DateTime {
    type Error = FormatError;

    fn try_from(time: SystemTime) -> Result<Self, FormatError> {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()),
            // Down to the whole second, as after 1970.
            Err(before) => {
                let before = before.duration();
                let more = u64::from(0 < before.subsec_nanos());
                i64::try_from(before.as_secs().saturating_add(more)).map(i64::wrapping_neg)
            }
        };
        Self::from_unix_timestamp(seconds.unwrap_or(i64::MAX))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        parse(&self.0).cmp(&parse(&other.0)).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    timestamp: i64,
    nanosecond: u32,
}

fn is_date_time(text: &str) -> bool {
    parse(text).is_some()
}

/// Reads `date-time` of RFC 3339, section 5.6.
fn parse(text: &str) -> Option<Moment> {
    let mut text = text;
    let (year, month, day) = take_date(&mut text)?;
    text = text.strip_prefix(['T', 't'])?;
    let hour = take_at_most(&mut text, 23)?;
    text = text.strip_prefix(':')?;
    let minute = take_at_most(&mut text, 59)?;
    text = text.strip_prefix(':')?;
    let second = take_at_most(&mut text, 60)?;
    let nanosecond = take_fraction(&mut text)?;
    let minutes = hour * 60 + minute - take_offset(&mut text)?;
    // Leap seconds end a day, in UTC.
    if !text.is_empty() || (second == 60 && minutes.rem_euclid(1_440) != 1_439) {
        return None;
    }
    let days = day_number(year, month, day);
    let timestamp = days * SECONDS_PER_DAY + minutes * 60 + second;
    Some(Moment { timestamp, nanosecond })
}

/// Two digits that make a number up to `most`.
fn take_at_most(text: &mut &str, most: u16) -> Option<i64> {
    take_digits(text, 2).filter(|number| *number <= most).map(i64::from)
}

/// A fraction of a second in nanoseconds, 0 if there is none. What is finer is dropped.
fn take_fraction(text: &mut &str) -> Option<u32> {
    let Some(rest) = text.strip_prefix('.') else { return Some(0) };
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = rest.split_at_checked(length)?;
    *text = rest;
    if digits.is_empty() {
        return None;
    }
    digits.get(..digits.len().min(9)).and_then(|digits| format!("{digits:0<9}").parse().ok())
}

/// The minutes by which the clock is ahead of UTC.
fn take_offset(text: &mut &str) -> Option<i64> {
    if let Some(rest) = text.strip_prefix(['Z', 'z']) {
        *text = rest;
        return Some(0);
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-')?),
    };
    *text = rest;
    let hours = take_at_most(text, 23)?;
    *text = text.strip_prefix(':')?;
    let minutes = take_at_most(text, 59)?;
    Some(sign * (hours * 60 + minutes))
}
