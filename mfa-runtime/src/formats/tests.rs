use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::{Base64, Date, DateTime, Decimal, Email, FormatError, Uri, Uuid};
use crate::error::{Error, ErrorKind};

#[test]
fn date_times_of_rfc_3339() {
    for (text, timestamp, nanosecond) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1969-12-31T23:59:59Z", -1, 0),
        ("1985-04-12T23:20:50.52Z", 482_196_050, 520_000_000),
        ("1996-12-19T16:39:57-08:00", 851_042_397, 0),
        ("1990-12-31T23:59:60Z", 662_688_000, 0),
        ("1990-12-31T15:59:60-08:00", 662_688_000, 0),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_173, 870_000_000),
        ("2024-02-29t12:00:00z", 1_709_208_000, 0),
        ("2000-02-29T00:00:00Z", 951_782_400, 0),
        ("2024-12-31T23:59:59.123456789123Z", 1_735_689_599, 123_456_789),
        ("2024-01-01T00:00:00-00:00", 1_704_067_200, 0),
        ("2024-01-01T00:00:00+23:59", 1_703_980_860, 0),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ] {
        let moment = DateTime::new(text).unwrap();
        assert_eq!(moment.unix_timestamp(), Some(timestamp), "{text}");
        assert_eq!(moment.nanosecond(), Some(nanosecond), "{text}");
        assert_eq!(moment.to_string(), text);
    }
}

#[test]
fn texts_that_are_no_date_times() {
    for text in [
        "",
        "2024-01-01",
        "2024-01-01T00:00:00",
        "2024-01-01 00:00:00Z",
        "2024-01-01T00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T12:00:60Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00,5Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+01:60",
        "2024-01-01T00:00:00Z ",
        " 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00ZZ",
        "2024-01-01T+0:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-04-31T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "24-01-01T00:00:00Z",
        "12024-01-01T00:00:00Z",
        "-024-01-01T00:00:00Z",
        "２０２４-01-01T00:00:00Z",
        "2024-01-01T00:00:00é",
    ] {
        assert!(DateTime::new(text).is_err(), "{text}");
    }
}

#[test]
fn date_times_are_made_of_times() {
    for seconds in [0, -1, 1_709_208_000, -62_167_219_200, 253_402_300_799, 951_782_399] {
        let moment = DateTime::from_unix_timestamp(seconds).unwrap();
        assert_eq!(moment.unix_timestamp(), Some(seconds), "{moment}");
    }
    for seconds in [-62_167_219_201, 253_402_300_800, i64::MIN, i64::MAX] {
        assert!(DateTime::from_unix_timestamp(seconds).is_err(), "{seconds}");
    }
    let later = UNIX_EPOCH + Duration::from_millis(1_500);
    assert_eq!(DateTime::try_from(later).unwrap().as_str(), "1970-01-01T00:00:01Z");
    let earlier = UNIX_EPOCH - Duration::from_millis(1_500);
    assert_eq!(DateTime::try_from(earlier).unwrap().as_str(), "1969-12-31T23:59:58Z");
    let half = DateTime::new("1969-12-31T23:59:58.5Z").unwrap();
    assert_eq!(half.to_system_time(), Some(earlier));
    assert_eq!(DateTime::new("1970-01-01T00:00:00Z").unwrap().to_system_time(), {
        Some(SystemTime::UNIX_EPOCH)
    });
}

#[test]
fn date_times_are_ordered_by_time() {
    let moment = |text: &str| DateTime::new(text).unwrap();
    let (early, late) = (moment("2024-01-01T02:00:00+03:00"), moment("2024-01-01T00:00:00Z"));
    assert!(early < late && early < moment("2023-12-31T23:00:00.1Z"));
    let same = moment("2023-12-31T23:00:00Z");
    assert_ne!(early, same, "equal are those with equal texts");
    assert_ne!(early.cmp(&same), std::cmp::Ordering::Equal);
    let broken: DateTime = serde_json::from_value(json!("soon")).unwrap();
    assert!(broken < early);
}

#[test]
fn every_day_has_a_number_of_its_own() {
    let mut expected = -719_528;
    for year in 0..=9_999 {
        for (month, length) in (1..).zip([31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = if month == 2 { 28 + u8::from(leap) } else { length };
            assert_eq!(super::calendar::days_of_month(year, month), length);
            for day in 1..=length {
                let date = (year, month, day);
                assert_eq!(super::calendar::day_number(year, month, day), expected, "{date:?}");
                assert_eq!(super::calendar::day_of_number(expected), Some(date));
                expected += 1;
            }
        }
    }
}

#[test]
fn dates() {
    assert_eq!(Date::new("2024-02-29").unwrap().ymd(), Some((2024, 2, 29)));
    assert_eq!(Date::from_ymd(7, 1, 2).unwrap().as_str(), "0007-01-02");
    for wrong in ["2024-2-9", "2023-02-29", "20240229", "2024-02-29T", "2024-06-31", "tomorrow"] {
        assert!(Date::new(wrong).is_err(), "{wrong}");
    }
    assert!(Date::from_ymd(10_000, 1, 1).is_err() && Date::from_ymd(2024, 0, 1).is_err());
}

#[test]
fn uuids() {
    let text = "67E55044-10b1-426f-9247-bb680e5fe0c8";
    let bytes = Uuid::new(text).unwrap().to_bytes().unwrap();
    assert_eq!(Uuid::from_bytes(bytes).as_str(), text.to_lowercase());
    for wrong in [
        "",
        "67e55044-10b1-426f-9247-bb680e5fe0c",
        "67e5504410b1426f9247bb680e5fe0c8",
        "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
        "67e55044-10b1-426f-9247-bb680e5fe0cg",
        "67e550441-0b1-426f-9247-bb680e5fe0c8",
        "67e55044-10b1-426f-9247-bb680e5fe0é",
        "+7e55044-10b1-426f-9247-bb680e5fe0c8",
    ] {
        assert!(Uuid::new(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn uris() {
    for right in ["https://example.com", "urn:isbn:0451450523", "mailto:a@b.c", "app://x/%41#f"] {
        assert!(Uri::new(right).is_ok(), "{right}");
    }
    for wrong in ["", "/a", "example.com", "https://", "1a:b", "http://a/%4", "http://a/é", "a:\n"]
    {
        assert!(Uri::new(wrong).is_err(), "{wrong}");
    }
    assert_eq!(Uri::new("mailto:a@b.c").unwrap().host(), None);
}

#[test]
fn emails() {
    for right in ["a@b", "ada@example.com", "\"a@b\"@example.com", "用户@例子.中国"] {
        assert!(Email::new(right).is_ok(), "{right}");
    }
    for wrong in ["", "@", "a@", "@b", "ab", "a b@c", "a@b\n", "a@b\u{a0}", "a@b\u{7f}"] {
        assert!(Email::new(wrong).is_err(), "{wrong:?}");
    }
    let address = Email::new("a@b@c").unwrap();
    assert_eq!((address.local_part(), address.domain()), (Some("a@b"), Some("c")));
}

#[test]
fn bytes_in_base_64() {
    assert_eq!(Base64::from(vec![0xfb, 0xff]).as_str(), "+/8=");
    for wrong in ["+/8", "-_8=", "+/8=\n", "a", "===="] {
        assert!(Base64::new(wrong).is_err(), "{wrong:?}");
    }
    for theirs in ["+/8=", "+/8", "-_8=", "-_8", "+/\r\n8=", "+/9="] {
        let theirs: Base64 = serde_json::from_value(json!(theirs)).unwrap();
        assert_eq!(theirs.decode(), Some(vec![0xfb, 0xff]), "{theirs}");
    }
    let theirs: Base64 = serde_json::from_value(json!("data:,x")).unwrap();
    assert_eq!((theirs.decode(), theirs.is_valid()), (None, false));
    assert_eq!(format!("{:?}", Base64::from(vec![0; 3])), "Base64(\"AAAA\")");
    assert_eq!(format!("{:?}", Base64::from(vec![0; 300])), "Base64(400 characters)");
}

#[test]
fn decimals() {
    let decimal = |text: &str| Decimal::new(text).unwrap();
    for wrong in ["", "-", ".5", "5.", "1e3", "+1", "1,000", "--1", "0x1", "1.2.3", "NaN", "٣"] {
        assert!(Decimal::new(wrong).is_err(), "{wrong}");
    }
    assert_eq!(decimal("-12.50").scaled(2), Some(-1_250));
    assert_eq!(decimal("-12.50").scaled(1), Some(-125));
    assert_eq!(decimal("-12.50").scaled(0), None);
    assert_eq!((decimal("0").scaled(0), decimal("-0.0").scaled(3)), (Some(0), Some(0)));
    assert_eq!(decimal(&"9".repeat(60)).scaled(0), None);
    assert_eq!(decimal("0.1").to_f64(), Some(0.1));
    let sorted = ["-10", "-9.5", "-0", "0", "0.5", "0.50", "2", "10", "10.01", "010.02"];
    assert!(sorted.iter().map(|text| decimal(text)).is_sorted());
    assert_eq!(decimal("1.0").cmp(&decimal("1")), std::cmp::Ordering::Greater);
}

#[test]
fn answers_keep_what_came() {
    let theirs: DateTime = serde_json::from_value(json!("2024-01-01 00:00")).unwrap();
    assert_eq!((theirs.as_str(), theirs.is_valid()), ("2024-01-01 00:00", false));
    assert_eq!(serde_json::to_value(&theirs).unwrap(), json!("2024-01-01 00:00"));
    assert_eq!(theirs.to_system_time(), None);
    let none: Uuid = serde_json::from_value(json!("")).unwrap();
    assert_eq!(none.to_bytes(), None);
    assert!(serde_json::from_value::<Uuid>(json!(7)).is_err(), "it is a text all the same");
}

#[test]
fn an_error_says_what_is_expected_and_not_what_came() {
    let error: FormatError = "secret".parse::<Uuid>().unwrap_err();
    let text = "expected a UUID, such as `67e55044-10b1-426f-9247-bb680e5fe0c8`";
    assert_eq!(error.to_string(), text);
    assert!(!format!("{error:?}").contains("secret"));
    let error = Error::from(Email::try_from("secret").unwrap_err());
    assert_eq!((error.kind(), error.may_have_reached_server()), (ErrorKind::Request, false));
    assert_eq!(error.to_string(), "expected an e-mail address, such as `ada@example.com`");
}
