use super::parse;

#[test]
fn dates() {
    assert_eq!(parse("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
    assert_eq!(parse("Wed, 21 Oct 2015 07:28:00 GMT"), Some(1_445_412_480));
    assert_eq!(parse("Thu, 29 Feb 2024 23:59:59 GMT"), Some(1_709_251_199));
    assert_eq!(parse("Fri, 01 Mar 2024 00:00:00 GMT"), Some(1_709_251_200));
    assert_eq!(parse("Fri, 31 Dec 9999 23:59:59 GMT"), Some(253_402_300_799));
}

#[test]
fn anything_else() {
    for text in [
        "",
        "1445412480000",
        "2015-10-21T07:28:00Z",
        "Wed, 21 Oct 2015 07:28:00",
        "Wed, 21 Oct 2015 07:28 GMT",
        "Wed, 21 Oct 2015 07:28:00 CET",
        "Wed, 21 Okt 2015 07:28:00 GMT",
        "Wed, 00 Oct 2015 07:28:00 GMT",
        "Wed, 21 Oct 1969 07:28:00 GMT",
        "Wed, 21 Oct 99999999999 07:28:00 GMT",
        "Wed, 21 Oct 2015 07:28:61 GMT",
        "Wed, 21 Oct 2015 07:28:00:00 GMT",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}
