//! A type with every kind of field, written as generated code would write it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::lenient::Lenient;
pub(crate) use super::lenient::OneOrMany;
use super::whole_number;
use crate::__private as rt;

/// serde's traits for a record.
macro_rules! record_serde {
    ($name:ident) => {
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                rt::write_record(serializer, self)
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                rt::read_record(deserializer)
            }
        }
    };
}
pub(crate) use record_serde;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    id: String,
    kind: Kind,
    note: Option<String>,
    count: Option<i64>,
    small: Option<i32>,
    kinds: Option<Vec<Kind>>,
    parts: Option<Vec<Part>>,
    additional_properties: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    On,
    Off,
    Unknown(String),
}

impl Kind {
    fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Kind {
    fn from(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Serialize for Kind {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> rt::Deserialize<'de> for Kind {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_text_or_bool(deserializer, "a kind", |text| Self::from(text), ["off", "on"])
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    id: Plain,
}

/// A text that is nothing else.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plain(String);

impl<'de> rt::Deserialize<'de> for Plain {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_text(deserializer, "a plain text", |text| Self(text.to_owned()))
    }
}

impl rt::Serialize for Plain {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl rt::Record for Part {
    const NAME: &'static str = "Part";
    const KEYS: &'static [&'static str] = &["id"];
    type Slots = (rt::Required<Plain>,);

    fn make((id,): rt::Values<Self>) -> Self {
        Self { id }
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (&self.id,)
    }
}

record_serde!(Part);

impl rt::Record for Item {
    const NAME: &'static str = "Item";
    const KEYS: &'static [&'static str] =
        &["id", "kind", "note", "count", "small", "kinds", "parts"];
    type Slots = rt::Open<(
        rt::Required<String>,
        rt::Required<Kind>,
        rt::Optional<String>,
        rt::Optional<i64, rt::Whole>,
        rt::Optional<i32, rt::Whole>,
        rt::Optional<Vec<Kind>, rt::ListOrItem>,
        rt::Optional<Vec<Part>, rt::ListOrItem>,
    )>;

    fn make(
        ((id, kind, note, count, small, kinds, parts), additional_properties): rt::Values<Self>,
    ) -> Self {
        Self { id, kind, note, count, small, kinds, parts, additional_properties }
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (
            (&self.id, &self.kind, &self.note, &self.count, &self.small, &self.kinds, &self.parts),
            &self.additional_properties,
        )
    }
}

record_serde!(Item);

fn item(json: Value) -> Item {
    let text = json.to_string();
    let read: Item = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_value::<Item>(json).unwrap(), read, "text and tree agree");
    read
}

fn problem(json: &str) -> String {
    let text = serde_json::from_str::<Item>(json).unwrap_err().to_string();
    text.split(" at line ").next().unwrap().to_owned()
}

#[test]
fn required_fields_alone() {
    let item = item(json!({"kind": "on", "id": "a"}));
    assert_eq!((item.id.as_str(), item.kind), ("a", Kind::On));
    assert_eq!((item.note, item.count, item.small, item.kinds), (None, None, None, None));
    assert!(item.parts.is_none() && item.additional_properties.is_empty());
}

#[test]
fn null_is_absent_where_a_field_is_optional() {
    let read = item(json!({
        "id": "a", "kind": "on", "note": null, "count": null, "small": null, "kinds": null
    }));
    assert_eq!(read, item(json!({"id": "a", "kind": "on"})));
    assert!(problem(r#"{"id":null,"kind":"on"}"#).starts_with("invalid type: null"));
}

#[test]
fn unknown_enum_values_are_kept() {
    let item = item(json!({"id": "a", "kind": "maybe"}));
    assert_eq!(item.kind, Kind::Unknown("maybe".into()));
    assert_eq!(serde_json::to_value(&item.kind).unwrap(), "maybe");
}

#[test]
fn booleans_stand_for_texts() {
    assert_eq!(item(json!({"id": "a", "kind": true})).kind, Kind::On);
    assert_eq!(item(json!({"id": "a", "kind": false})).kind, Kind::Off);
    let problem = problem(r#"{"id":"a","kind":1}"#);
    assert_eq!(problem, "invalid type: integer `1`, expected a kind");
}

#[test]
fn whole_numbers_may_look_like_fractions() {
    let item = item(json!({"id": "a", "kind": "on", "count": 200.0, "small": -1e3}));
    assert_eq!((item.count, item.small), (Some(200), Some(-1000)));
    for (count, expected) in [
        ("1.5", "expected a whole number of 64 bits"),
        ("1e300", "expected a whole number of 64 bits"),
        ("18446744073709551615", "expected a whole number of 64 bits"),
        ("\"7\"", "expected a whole number of 64 bits"),
        ("true", "expected a whole number of 64 bits"),
    ] {
        let problem = problem(&format!(r#"{{"id":"a","kind":"on","count":{count}}}"#));
        assert!(problem.ends_with(expected), "{count}: {problem}");
    }
    let problem = problem(r#"{"id":"a","kind":"on","small":2147483648}"#);
    assert!(problem.ends_with("expected a whole number of 32 bits"), "{problem}");
}

#[test]
fn whole_numbers_that_floats_hold_exactly() {
    assert_eq!(whole_number(-0.0), Some(0));
    assert_eq!(whole_number(9_007_199_254_740_992.0), Some(9_007_199_254_740_992));
    for no_integer in [0.5, 9_007_199_254_740_994.0, f64::INFINITY, f64::NAN, f64::MIN] {
        assert_eq!(whole_number(no_integer), None);
    }
}

#[test]
fn one_value_stands_for_a_list() {
    let parts = |parts: Value| item(json!({"id": "a", "kind": "on", "parts": parts})).parts;
    assert_eq!(parts(json!({"id": "p"})), parts(json!([{"id": "p"}])));
    assert_eq!(parts(json!([])), Some(vec![]));
    let kinds = |kinds: Value| item(json!({"id": "a", "kind": "on", "kinds": kinds})).kinds;
    assert_eq!(kinds(json!("on")), Some(vec![Kind::On]));
    assert_eq!(kinds(json!(false)), Some(vec![Kind::Off]));
    assert_eq!(kinds(json!(["on", true])), Some(vec![Kind::On, Kind::On]));
    assert!(problem(r#"{"id":"a","kind":"on","parts":7}"#).contains("expected an object (Part)"));
}

#[test]
fn single_numbers_stand_for_lists_too() {
    fn list<T: serde::de::DeserializeOwned>(json: &str) -> Vec<T> {
        serde_json::from_str::<OneOrMany<T>>(json).unwrap().into_inner()
    }
    assert_eq!(list::<i64>("-7"), [-7]);
    assert_eq!(list::<i64>("7"), [7]);
    assert_eq!(list::<f64>("7.5"), [7.5]);
}

#[test]
fn unknown_keys_are_passed_over_or_kept() {
    let text = r#"{"id":"a","kind":"on","x":{"y":[1]},"parts":[{"z":[{}],"id":"p"}],"x":2}"#;
    let item: Item = serde_json::from_str(text).unwrap();
    assert_eq!(item.additional_properties, BTreeMap::from([("x".to_owned(), json!(2))]));
}

#[test]
fn what_is_missing_or_comes_twice_is_named() {
    assert_eq!(problem("{}"), "missing field `id`");
    assert_eq!(problem(r#"{"id":"a","id":"b"}"#), "duplicate field `id`");
    assert_eq!(problem(r#"{"note":"a","note":"b"}"#), "duplicate field `note`");
    assert_eq!(problem(r#"{"count":1,"count":1}"#), "duplicate field `count`");
    assert_eq!(problem(r#"{"parts":[],"parts":[]}"#), "duplicate field `parts`");
    assert_eq!(problem("[]"), "invalid type: sequence, expected an object (Item)");
    assert!(problem(r#"{"parts":[{"id":true}]}"#).ends_with("expected a plain text"));
}

#[test]
fn what_was_read_is_written_again() {
    let json = json!({
        "id": "a", "kind": "off", "note": "n", "count": 1, "small": 2, "kinds": ["on"],
        "parts": [{"id": "p"}], "more": {"deep": [null]}
    });
    assert_eq!(serde_json::to_value(item(json.clone())).unwrap(), json);
    let shortest = serde_json::to_string(&item(json!({"id": "a", "kind": "on"}))).unwrap();
    assert_eq!(shortest, r#"{"id":"a","kind":"on"}"#);
}
