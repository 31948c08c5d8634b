//! What is an error, however it came to be, and what is said of it.

use std::ops::Bound;

use serde_json::Value;

use super::writers::{Map, Owner, Size, Thing, outcome, refuses};

#[test]
fn what_has_more_than_one_reading_is_an_error() {
    refuses::<i64>(r#""123""#, "expected i64 at the top level (byte 5)");
    refuses::<f64>(r#""1.5""#, "expected f64 at the top level (byte 5)");
    refuses::<f64>(r#""1e999""#, "expected f64 at the top level (byte 7)");
    refuses::<i64>("1.5", "expected i64 at the top level (byte 3)");
    refuses::<i64>("NaN", "expected i64 at the top level (byte 3)");
    refuses::<f64>("null", "expected f64 at the top level (byte 4)");
    refuses::<f64>("[[1]]", "expected f64 at the top level (byte 5)");
    refuses::<f64>(r#"{"a":1}"#, "expected f64 at the top level (byte 7)");
    refuses::<bool>("1", "expected a boolean at the top level (byte 1)");
    refuses::<String>("null", "expected a string at the top level (byte 4)");
    refuses::<Owner>("null", "expected an object (Owner) at the top level (byte 4)");
    refuses::<Owner>("[0]", "expected an object (Owner) at the top level (byte 3)");
    refuses::<Map<i64>>("[[],{}]", "expected a map at the top level (byte 7)");
    refuses::<Vec<i64>>(r#"{"0":1}"#, "expected a sequence at the top level (byte 7)");
    refuses::<Vec<i64>>(r#""""#, "expected a sequence at the top level (byte 2)");
    refuses::<Vec<Map<i64>>>(r#"[{"a":1},[0 ,1]]"#, "expected a map at `[1]` (byte 15)");
    refuses::<Size>(r#"{"size":true}"#, "expected a whole number of 32 bits at `size` (byte 12)");
    refuses::<Bound<i64>>(r#"{"Unbounded":1}"#, "expected unit at `Unbounded` (byte 14)");
    for (json, why) in [
        ("{NaN:1}", "key must be a string at the top level (byte 2)"),
        ("{'a':1}", "key must be a string at the top level (byte 2)"),
        (r#"{"a":1,}"#, "trailing comma at the top level (byte 8)"),
        (r#"{"a":1}x"#, "trailing characters at the top level (byte 8)"),
        (r#"{"a":undefined}"#, "expected value at `a` (byte 6)"),
        (r#"{"a":True}"#, "expected value at `a` (byte 6)"),
        (r#"{"a":0x10}"#, "expected `,` or `}` at `a` (byte 7)"),
        (r#"{"a":01}"#, "invalid number at `a` (byte 7)"),
        (r#"{"a":"\x41"}"#, "invalid escape at `a` (byte 8)"),
        (r#"{"a":"\ud8"}"#, "invalid escape at `a` (byte 12)"),
        (r#"{"a":// "#, "expected value at `a` (byte 6)"),
        (r#"{"a":"b"#, "EOF while parsing a string at `a` (byte 7)"),
    ] {
        refuses::<Map<Value>>(json, why);
    }
}

/// The place is that in the text that came, whatever became of what is before it.
#[test]
fn places_are_those_of_what_came() {
    let json = b"{\"a\":[\"\\ud83d\n\xff\xff\", NaN, .5,\n {\"b\":\"\x01\", \"c\":tru}]}";
    let found = outcome::<Value>(json).unwrap_err();
    assert_eq!(found, "expected ident at `a[3].c` (byte 47)");
    assert_eq!(json.get(43..47), Some(&b"tru}"[..]));
    let found = outcome::<Map<Vec<String>>>(b"{\"\x01a\":[\"\xff\xff\",7]}").unwrap_err();
    assert_eq!(found, "expected a string at `[\u{2026}][1]` (byte 13)");
}

#[test]
fn no_value_is_shown() {
    for json in [
        r#"{"name":"hunter2\ud83d","tags":[],"count":"hunter2"}"#,
        r#"{"name":"hunter2\ud83d","tags":[],"ratio":"hunter2"}"#,
        r#"{"name":"hunter2","tags":"hunter2","count":NaN}"#,
        r#"{"name":"hunter2","tags":{"hunter2":"hunter2"}}"#,
        r#"{"name":"hunter2","owner":["hunter2"]}"#,
    ] {
        let text = outcome::<Thing>(json.as_bytes()).unwrap_err();
        assert!(!text.contains("hunter2"), "{text}");
    }
}
