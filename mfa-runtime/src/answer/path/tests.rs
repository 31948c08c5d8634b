use serde_json::Value;

use super::*;
use crate::Secret;
use crate::codec::tests::Item;
use crate::codec::way::LONGEST_PATH;

fn description(json: &str) -> String {
    let error = serde_json::from_str::<Outer>(json).map(|_| ()).unwrap_err();
    describe(json.as_bytes(), 0, &error)
}

/// `{"data": {"items": [Item]}}`
struct Outer;

impl<'de> serde::Deserialize<'de> for Outer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        type Nested =
            std::collections::BTreeMap<String, std::collections::BTreeMap<String, Vec<Item>>>;
        Nested::deserialize(deserializer).map(|_| Self)
    }
}

#[test]
fn a_value_of_the_wrong_type() {
    let text =
        description(r#"{"data":{"items":[{"id":"a","kind":"X"},{"id":7,"kind":"hunter2"}]}}"#);
    assert_eq!(text, "expected a string at `data.items[1].id` (byte 47)");
    let text =
        description(r#"{"data":{"items":[{"id":"a","kind":true,"count":"hunter2, expected x"}]}}"#);
    assert_eq!(text, "expected a whole number of 64 bits at `data.items[0].count` (byte 69)");
}

#[test]
fn an_object_in_place_of_a_text() {
    let text = description(r#"{"data":{"items":[{"id":{"hunter2":1}}]}}"#);
    assert_eq!(text, "expected a string at `data.items[0].id` (byte 24)");
}

#[test]
fn a_missing_field() {
    let text = description(r#"{"data":{"items":[{"id":"a"}]}}"#);
    assert_eq!(text, "missing field `kind` at `data.items[0]` (byte 28)");
}

#[test]
fn a_field_that_comes_twice() {
    let text = description(r#"{"data":{"items":[{"id":"a","id":"b"}]}}"#);
    assert!(text.starts_with("duplicate field `id` at `data.items[0].id` (byte "), "{text}");
}

#[test]
fn a_syntax_error() {
    let text = description("{\n  \"data\": {\n    \"items\": [\n      nope");
    assert_eq!(text, "expected ident at `data.items[0]` (byte 37)");
    assert_eq!(
        description(r#"{"data":{"items":[ "#),
        "EOF while parsing a list at `data.items[0]` (byte 19)"
    );
    assert_eq!(description(r#"{"a":{},}"#), "trailing comma at the top level (byte 9)");
}

#[test]
fn the_top_level() {
    assert_eq!(description("\"hunter2\""), "expected a map at the top level (byte 9)");
}

#[test]
fn no_value_is_ever_shown() {
    let secret = r#""hunter2 at line 3, expected hunter2""#;
    for json in [
        format!(r#"{{"data":{secret}}}"#),
        format!(r#"{{"data":{{"items":{secret}}}}}"#),
        format!(r#"{{"data":{{"items":[{secret}]}}}}"#),
        format!(r"{{{secret}:{secret}}}"),
        format!(r#"{{{secret}:{{{secret}:[{{"id":{{}}}}]}}}}"#),
    ] {
        let text = description(&json);
        assert!(!text.contains("hunter2"), "{text}");
    }
    let error = serde_json::from_str::<Secret>("1234567").unwrap_err();
    assert_eq!(describe(b"1234567", 0, &error), "expected a string at the top level (byte 7)");
}

#[test]
fn an_error_of_another_kind_shows_nothing() {
    let error = <serde_json::Error as serde::de::Error>::custom("hunter2");
    assert_eq!(describe(b"", 3, &error), "a value does not fit at the top level (byte 3)");
}

#[test]
fn paths_of_beginnings() {
    for (json, expected) in [
        ("", ""),
        ("[", "[0]"),
        ("[1, [2, 3], [", "[2][0]"),
        (r#"{"a"#, "a"),
        (r#"{"a": 1, "#, ""),
        (r#"{"a": {"b": ["x,]}", {"c\"d": "#, "a.b[1][…]"),
        (r#"{"a": "b", "c": "d"}"#, ""),
        (r#"{"+86 188": {"e@x.y": "#, "[…][…]"),
        (r#"{"a\\": {"b": "#, "[…].b"),
        ("]]}}", ""),
        (r#""unclosed \"#, ""),
        (r#"{"a":"\"","b":"#, "b"),
        (r#"{"a":"\\","b":"#, "b"),
    ] {
        assert_eq!(path(json.as_bytes()), expected, "{json}");
    }
}

#[test]
fn deep_paths_are_cut() {
    assert_eq!(path(&[b'['; 1000]), format!("…{}", "[0]".repeat(LONGEST_PATH)));
}

#[test]
fn every_beginning_of_a_text_has_a_path() {
    let json = r#"{"a":[{"b":"c\"d","e":[1,2.5e3]},null,true],"f":{}}"#;
    assert!(serde_json::from_str::<Value>(json).is_ok());
    for end in 0..=json.len() {
        _ = path(json.as_bytes().get(..end).unwrap());
    }
}
