//! The date of a request: `Wed, 21 Oct 2015 07:28:00 GMT`.

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Seconds since the Unix epoch; `None` if it is no such date. The name of the day does not count.
pub(super) fn parse(text: &str) -> Option<u64> {
    let mut words = text.split_once(", ")?.1.split(' ');
    let day: u64 = words.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|month| *month == name)?;
    let year: u64 = words.next()?.parse().ok().filter(|year| (1970..10_000).contains(year))?;
    let mut clock = words.next()?.split(':');
    let mut next = |limit: u64| clock.next()?.parse().ok().filter(|&part: &u64| part < limit);
    // 60 is a leap second.
    let (hour, minute, second) = (next(24)?, next(60)?, next(61)?);
    let is_complete = clock.next().is_none() && words.next() == Some("GMT");
    let days = days_before(year, u64::try_from(month).ok()?) + day - 1;
    is_complete.then_some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

/// The days from the epoch to the first of a month, which is counted from 0.
fn days_before(year: u64, month: u64) -> u64 {
    // Years that begin in March end with the leap day.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let leap_days = year / 4 - year / 100 + year / 400;
    // The number for 1970-01-01 in the same way of counting.
    year * 365 + leap_days + (month * 153 + 2) / 5 - 719_468
}

#[cfg(test)]
mod tests;
