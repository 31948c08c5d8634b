//! Dates as JSON has them: `2020-11-04T14:54:07.287Z`.

use std::time::Duration;

/// The date that is `since_epoch` behind the Unix epoch, to the millisecond.
pub(super) fn date(since_epoch: Duration) -> String {
    let seconds = since_epoch.as_secs();
    let (year, month, day) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let millis = since_epoch.subsec_millis();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

/// Year, month and day, of the days since the Unix epoch.
const fn civil(days: u64) -> (u64, u64, u64) {
    // Counted from the first of March of the year 0, so that years end with the leap day.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let first = (153 * month + 2) / 5;
    let (january, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    (era * 400 + year + january, month, day - first + 1)
}

#[cfg(test)]
mod tests;
