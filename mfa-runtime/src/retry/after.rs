//! `Retry-After`: how long the server asks us to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

use super::date::seconds_since_epoch;

/// What some servers send for a wait that is no whole number of seconds.
const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// Longer than any server can mean; more would only overflow somewhere.
const LONGEST: Duration = Duration::from_secs(u32::MAX as u64);

/// How long the server asks us to wait; `None` if it does not say, or nothing that can be read.
///
/// A date is taken relative to the answer's own `Date`, and to `now` if there is none: a clock that
/// is wrong, here or there, then does no harm. A date that has passed means "at once".
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name)?.to_str().ok().map(str::trim);
    if let Some(wait) = text(&RETRY_AFTER_MS).and_then(|text| decimal(text, 1_000_000)) {
        return Some(wait);
    }
    let asked = text(&RETRY_AFTER)?;
    if let Some(wait) = decimal(asked, 1_000_000_000) {
        return Some(wait);
    }
    let now = text(&DATE)
        .and_then(|text| seconds_since_epoch(text, now))
        .unwrap_or_else(|| now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    let until = seconds_since_epoch(asked, UNIX_EPOCH + Duration::from_secs(now))?;
    Some(Duration::from_secs(until.saturating_sub(now)).min(LONGEST))
}

/// A number of units, each so many nanoseconds long: digits, and more behind a point if it is no
/// whole number. What is longer than [`LONGEST`] is that.
fn decimal(text: &str, unit: u64) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    // Only digits are left, so the one thing that can go wrong is that there are too many of them.
    let whole = whole.parse::<u64>().unwrap_or(u64::MAX);
    let mut nanos = u128::from(whole) * u128::from(unit);
    let mut place = unit;
    for digit in fraction.bytes() {
        place /= 10;
        nanos += u128::from(place) * u128::from(digit - b'0');
    }
    let nanos = nanos.min(LONGEST.as_nanos());
    Some(u64::try_from(nanos).map_or(LONGEST, Duration::from_nanos))
}

#[cfg(test)]
mod tests;
