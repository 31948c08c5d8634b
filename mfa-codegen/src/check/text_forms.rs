//! What texts of a format look like, for the values in a document.
//!
//! The types of `mfa_runtime::formats` are the ones to go by; this is no stricter than they are.

use std::ops::Range;

/// What is wrong with a text of a format, if anything is; of most formats nothing is known.
pub(super) fn expected_form(format: &str, text: &str) -> Option<&'static str> {
    let (fits, expected): (fn(&str) -> bool, _) = match format {
        "date" => (is_date, "a date, such as `2024-02-29`"),
        "date-time" => (is_date_time, "a date and a time, such as `2024-02-29T12:00:00Z`"),
        "uuid" => (is_uuid, "a UUID, such as `67e55044-10b1-426f-9247-bb680e5fe0c8`"),
        "uri" => (is_uri, "an absolute URI, such as `https://example.com/path`"),
        "email" => (is_email, "an e-mail address, such as `ada@example.com`"),
        "byte" => (is_base64, "base 64 with padding, such as `aGVsbG8=`"),
        "decimal" => (is_decimal, "a decimal number, such as `-12.50`"),
        _ => return None,
    };
    (!fits(text)).then_some(expected)
}

/// Whether `text` has the shape of `pattern`, in which `0` stands for any digit.
fn has_shape(text: &str, pattern: &str) -> bool {
    let fits = |(byte, shape): (u8, u8)| match shape {
        b'0' => byte.is_ascii_digit(),
        shape => byte == shape,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(fits)
}

fn is_date(text: &str) -> bool {
    let number =
        |range: Range<usize>| text.get(range).and_then(|digits| digits.parse::<u16>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let is_leap_year =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u16::from(is_leap_year),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    has_shape(text, "0000-00-00") && (1..=days).contains(&day)
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else { return false };
    let Some((clock, rest)) = time.split_at_checked(9) else { return false };
    let number =
        |range: Range<usize>| clock.get(range).and_then(|digits| digits.parse::<u8>().ok());
    let in_range = |range, most: u8| number(range).is_some_and(|number| number <= most);
    let zone = rest
        .strip_prefix('.')
        .map_or(rest, |fraction| fraction.trim_start_matches(|char: char| char.is_ascii_digit()));
    let has_fraction = rest.starts_with('.') && rest.len() - zone.len() < 2;
    is_date(date)
        && has_shape(&clock.replace('t', "T"), "T00:00:00")
        && in_range(1..3, 23)
        && in_range(4..6, 59)
        && in_range(7..9, 60)
        && !has_fraction
        && (matches!(zone, "Z" | "z") || has_shape(zone, "+00:00") || has_shape(zone, "-00:00"))
}

fn is_uuid(text: &str) -> bool {
    let groups = text.split('-');
    let is_hex = |group: &str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    groups.clone().map(str::len).eq([8, 4, 4, 4, 12]) && groups.clone().all(is_hex)
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else { return false };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(fits)
}

fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(local_part, domain)| !local_part.is_empty() && !domain.is_empty())
        && !text.contains(|char: char| char.is_whitespace() || char.is_control())
}

fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    text.len().is_multiple_of(4) && text.len() - digits.len() <= 2 && digits.bytes().all(fits)
}

fn is_decimal(text: &str) -> bool {
    let size = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number(whole) && is_number(fraction)
}

#[cfg(test)]
mod tests {
    use super::expected_form;

    #[test]
    fn texts_have_their_forms() {
        for (format, right, wrong) in [
            ("date", "2024-02-29", "2023-02-29"),
            ("date", "2000-02-29", "1900-02-29"),
            ("date", "2024-04-30", "2024-04-31"),
            ("date", "0000-12-31", "2024-1-01"),
            ("date-time", "2024-02-29T12:00:00Z", "2024-02-29T12:00Z"),
            ("date-time", "2024-02-29t12:00:60.25z", "2024-02-29T24:00:00Z"),
            ("date-time", "2024-02-29T12:00:00-08:00", "2024-02-29T12:00:00"),
            ("date-time", "2024-02-29T12:00:00.1+00:20", "2024-02-29T12:00:00.Z"),
            ("date-time", "2024-02-29T23:59:59Z", "2024-02-29T23:60:00Z"),
            ("date-time", "2024-02-29T12:00:00Z", "2024-02-29T12:00:61Z"),
            ("date-time", "2024-02-29T12:00:00Z", "2024-02-29T12-00-00Z"),
            ("date-time", "2024-02-29T12:00:00+08:00", "2024-02-29T12:00:00+08"),
            ("date-time", "2024-02-29T12:00:00z", "2024-02-29T12:00:00+08:001"),
            ("uuid", "67E55044-10b1-426f-9247-bb680e5fe0c8", "67e5504410b1426f9247bb680e5fe0c8"),
            (
                "uuid",
                "67e55044-10b1-426f-9247-bb680e5fe0c8",
                "67e55044-10b1-426f-9247-bb680e5fe0cg",
            ),
            ("uri", "mailto:a@b", "/a"),
            ("uri", "coap+tcp://a", "a_b:c"),
            ("uri", "a:", "1a:b"),
            ("email", "a@b", "a b@c"),
            ("byte", "//4h", "//4"),
            ("byte", "+/8=", "-_8="),
            ("decimal", "-12.50", "1e3"),
            ("decimal", "0", "1."),
            ("decimal", "007", "1.x"),
        ] {
            assert_eq!(expected_form(format, right), None, "{right}");
            assert!(expected_form(format, wrong).is_some(), "{wrong}");
        }
        assert_eq!(expected_form("hostname", ""), None);
    }
}
