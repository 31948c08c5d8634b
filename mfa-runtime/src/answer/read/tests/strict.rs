//! What is no answer is not read so: a request that a service gets, a file.

use std::collections::BTreeMap;

use serde_json::{Value, from_str, json};

use super::super::*;
use crate::codec::tests::{Item, OneOrMany};

#[test]
fn outside_of_an_answer_odd_values_are_errors() {
    for (json, why) in [
        (r#"{"id":"a","kind":"on","id":"b"}"#, "duplicate field `id`"),
        (r#"{"id":"a","kind":"on","note":"","note":""}"#, "duplicate field `note`"),
        (r#"{"id":"a","kind":"on","small":2147483648}"#, "expected a whole number of 32 bits"),
        (r#"{"id":"a","kind":"on","count":1e300}"#, "expected a whole number of 64 bits"),
        (r#"{"id":"a","kind":"on","parts":[[]]}"#, "expected an object (Part)"),
        ("[]", "expected an object (Item)"),
        (r#"{"id":"a\ud83d","kind":"on"}"#, "hex escape"),
    ] {
        let error = from_str::<Item>(json).map(|_| ()).unwrap_err().to_string();
        assert!(error.contains(why), "{json}: {error}");
    }
}

#[test]
fn outside_of_an_answer_null_is_no_list() {
    let error = from_str::<OneOrMany<i64>>("null").unwrap_err().to_string();
    assert!(error.starts_with("invalid type: null, expected a list or a single value"), "{error}");
}

#[test]
fn an_answer_ends() {
    let in_answer = || from_str::<Item>(r#"{"id":"a","kind":"on","id":"b"}"#).is_ok();
    assert!(!in_answer());
    assert_eq!(within(1 << 20, in_answer), Some(true));
    assert!(!in_answer());
}

/// The result of a refusal is part of an answer, too.
#[test]
fn parts_of_an_answer() {
    assert_eq!(convert::<Vec<i32>>(json!([2.0, 1e300]), 1 << 10).unwrap(), [2, i32::MAX]);
    assert_eq!(convert::<Vec<i32>>(Value::Null, 1 << 10).unwrap(), [0; 0]);
    assert!(convert::<f64>(json!("NaN"), 1 << 10).unwrap().is_nan());
    assert!(convert::<BTreeMap<String, i32>>(json!([]), 1 << 10).unwrap().is_empty());
}

/// The mended text takes its part of the room, and so does what the texts become longer by.
#[test]
fn a_mended_text_takes_room() {
    // Eleven bytes become twenty; the text has a block of 32.
    let json = b"[\"\x07\xff\xff\",1.5]";
    assert_eq!(json.len(), 11);
    let mended = 20 + 9;
    let item = 4 * size_of::<Value>() + 32;
    assert!(read::<Value>(json, mended + item).is_ok());
    assert!(matches!(read::<Value>(json, mended + item - 1), Err(Unread::TooLarge)));
    assert!(matches!(read::<Value>(json, mended - 1), Err(Unread::TooLarge)));
}
