//! Days and their numbers, in the Gregorian calendar.

/// The days of a month, 0 if there is no such month.
pub(super) fn days_of_month(year: u16, month: u8) -> u8 {
    let is_leap_year =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year => 29,
        2 => 28,
        _ => 0,
    }
}

/// The number of a day, counted from 1970-01-01.
pub(super) fn day_number(year: u16, month: u8, day: u8) -> i64 {
    // Years that begin in March have their leap day at the end, where it shifts nothing.
    let (month, year) = (i64::from(month), i64::from(year) - i64::from(month <= 2));
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The day of a number, if its year has four digits.
pub(super) fn day_of_number(number: i64) -> Option<(u16, u8, u8)> {
    let shifted = number.checked_add(719_468)?;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = (shifted_month + 2) % 12 + 1;
    let year = era.checked_mul(400)?.checked_add(year_of_era)? + i64::from(month <= 2);
    let year = u16::try_from(year).ok().filter(|year| *year <= 9_999)?;
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

/// A number of exactly so many digits at the beginning of `text`, which loses them.
pub(super) fn take_digits(text: &mut &str, count: usize) -> Option<u16> {
    let (digits, rest) = text.split_at_checked(count)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    *text = rest;
    digits.parse().ok()
}

/// A date at the beginning of `text`, which loses it.
pub(super) fn take_date(text: &mut &str) -> Option<(u16, u8, u8)> {
    let year = take_digits(text, 4)?;
    *text = text.strip_prefix('-')?;
    let month = u8::try_from(take_digits(text, 2)?).ok()?;
    *text = text.strip_prefix('-')?;
    let day = u8::try_from(take_digits(text, 2)?).ok()?;
    (1..=days_of_month(year, month)).contains(&day).then_some((year, month, day))
}
