//! What writers of JSON are known to write, and how it is read.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::super::*;
use crate::__private as rt;
use crate::Maybe;
use crate::answer::path::{describe, describe_mended};
use crate::codec::tests::{OneOrMany, record_serde};

pub(super) type Map<T> = BTreeMap<String, T>;

/// As generated code would write it.
#[derive(Debug, PartialEq)]
pub(super) struct Thing {
    name: String,
    ratio: Option<f64>,
    count: Option<i32>,
    tags: Vec<String>,
    owner: Option<Owner>,
    note: Maybe<String>,
}

impl rt::Record for Thing {
    const NAME: &'static str = "Thing";
    const KEYS: &'static [&'static str] =
        &["name", "ratio", "count", "tags", "owner", "note", "title", "labels"];
    const ALIASES: &'static [(usize, usize)] = &[(0, 1), (3, 1)];
    type Slots = (
        rt::Aliased<rt::Required<String>, 2>,
        rt::Optional<f64>,
        rt::Optional<i32, rt::Whole>,
        rt::Aliased<rt::Required<Vec<String>>, 2>,
        rt::Optional<Owner>,
        rt::Threefold<String>,
    );

    fn make((name, ratio, count, tags, owner, note): rt::Values<Self>) -> Self {
        Self { name, ratio, count, tags, owner, note }
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.ratio, &self.count, &self.tags, &self.owner, &self.note)
    }
}

record_serde!(Thing);

/// Nothing of it has to be there.
#[derive(Debug, PartialEq)]
pub(super) struct Owner(Option<String>);

impl rt::Record for Owner {
    const NAME: &'static str = "Owner";
    const KEYS: &'static [&'static str] = &["id"];
    type Slots = (rt::Optional<String>,);

    fn make((id,): rt::Values<Self>) -> Self {
        Self(id)
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (&self.0,)
    }
}

record_serde!(Owner);

/// An integer that may be a text.
#[derive(Debug, PartialEq)]
pub(super) struct Size(i32);

impl rt::Record for Size {
    const NAME: &'static str = "Size";
    const KEYS: &'static [&'static str] = &["size"];
    type Slots = (rt::Required<i32, rt::WholeOrText>,);

    fn make((size,): rt::Values<Self>) -> Self {
        Self(size)
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (&self.0,)
    }
}

record_serde!(Size);

/// What an answer is read as, or what is said to be wrong with it.
pub(super) fn outcome<T: DeserializeOwned + Debug>(json: &[u8]) -> Result<String, String> {
    match read::<T>(json, 1 << 20) {
        Ok(value) => Ok(format!("{value:?}")),
        Err(Unread::Misfit(error)) => Err(describe(json, 0, &error)),
        Err(Unread::MendedMisfit(error, nan)) => {
            Err(describe_mended(&Mending::of(json, nan).unwrap(), 0, &error))
        }
        Err(Unread::TooLarge) => Err("too large".to_owned()),
    }
}

#[track_caller]
pub(super) fn reads<T: DeserializeOwned + Debug>(json: impl AsRef<[u8]>, expected: &str) {
    assert_eq!(outcome::<T>(json.as_ref()).as_deref(), Ok(expected));
}

#[track_caller]
pub(super) fn refuses<T: DeserializeOwned + Debug>(json: impl AsRef<[u8]>, expected: &str) {
    assert_eq!(outcome::<T>(json.as_ref()), Err(expected.to_owned()));
}

/// `JSON.stringify("a😀".slice(0, 2))`, and `json.dumps` of what Python has read from it.
#[test]
fn half_a_character() {
    reads::<String>(r#""a\ud83d""#, "\"a\u{fffd}\"");
    reads::<String>(r#""\uDE00b\ud83d\ude00""#, "\"\u{fffd}b😀\"");
    reads::<String>(r#""\ud83d\ud83d\ude00\ud83dx""#, "\"\u{fffd}😀\u{fffd}x\"");
    reads::<Vec<String>>(r#"["\\ud83d","\\\ud83d"]"#, "[\"\\\\ud83d\", \"\\\\\u{fffd}\"]");
    // As a key.
    reads::<Map<i64>>(r#"{"\ud83d":1}"#, "{\"\u{fffd}\": 1}");
}

/// PHP before `JSON_INVALID_UTF8_SUBSTITUTE`, Perl's `JSON::XS` of bytes in Latin-1, C with `printf`.
#[test]
fn bytes_that_are_no_text() {
    reads::<String>(b"\"caf\xe9\"", "\"caf\u{fffd}\"");
    reads::<String>(b"\"\xe2\x82\"", "\"\u{fffd}\"");
    reads::<String>(b"\"\xff\xe2\x82\xac\xf0\x9f\x98\x80\xc3\"", "\"\u{fffd}€😀\u{fffd}\"");
    // WTF-8: half of a character in three bytes.
    reads::<String>(b"\"\xed\xa0\xbd\"", "\"\u{fffd}\u{fffd}\u{fffd}\"");
    reads::<String>("\"line\r\nnext\ttab\u{1}\"", r#""line\r\nnext\ttab\u{1}""#);
}

/// `json.dumps(float("nan"))` in Python, `JSON.generate(…, allow_nan: true)` in Ruby, `JsonConvert` with
/// `FloatFormatHandling.Symbol`, `DataContractJsonSerializer` (`INF`), `cjson` in Lua, `JSON::PP` in Perl.
#[test]
fn words_for_numbers() {
    for (word, expected) in [
        ("NaN", "NaN"),
        ("Infinity", "inf"),
        ("-Infinity", "-inf"),
        ("INF", "inf"),
        ("-INF", "-inf"),
        ("nan", "NaN"),
        ("-nan", "NaN"),
        ("inf", "inf"),
        ("-inf", "-inf"),
        // Jackson, Gson's `LONG_AS_STRING` cousins and `System.Text.Json` with named literals write texts.
        (r#""NaN""#, "NaN"),
        (r#""Infinity""#, "inf"),
        (r#""-Infinity""#, "-inf"),
    ] {
        reads::<f64>(word, expected);
        reads::<Option<f64>>(word, &format!("Some({expected})"));
        reads::<Vec<f64>>(format!("[1,{word} ,2]"), &format!("[1.0, {expected}, 2.0]"));
        reads::<Map<f64>>(format!(r#"{{"a":{word}}}"#), &format!(r#"{{"a": {expected}}}"#));
    }
    // Free-form JSON has no such number.
    reads::<Value>("[NaN,-INF]", r#"Array [String("NaN"), String("-Infinity")]"#);
    reads::<Value>(r#"["NaN: a","Infinity"]"#, r#"Array [String("NaN: a"), String("Infinity")]"#);
}

/// pandas has `NaN` for whatever is missing.
#[test]
fn nothing_in_place_of_another_value() {
    reads::<Vec<Option<i64>>>("[7,NaN]", "[Some(7), None]");
    reads::<Vec<Option<bool>>>("[true, NaN ]", "[Some(true), None]");
    refuses::<Vec<i64>>("[7,NaN]", "expected i64 at `[1]` (byte 6)");
    refuses::<Vec<Option<i64>>>("[7,Infinity]", "expected i64 at `[1]` (byte 11)");
}

/// PHP's `json_encode` of an integer that was too large for it, Java's `BigDecimal`, C's `%g`.
#[test]
fn whole_numbers_with_an_exponent() {
    reads::<i64>("1.0e+25", "9223372036854775807");
    reads::<i64>("-1E+300", "-9223372036854775808");
    reads::<i64>("1.0e+18", "1000000000000000000");
    reads::<i32>("3E+3", "3000");
    reads::<Vec<i32>>("[2.0,1e300,-1e300,1e999]", "[2, 2147483647, -2147483648, 2147483647]");
    reads::<f64>("1e999", "1.7976931348623157e308");
    reads::<f64>("-1e999", "-1.7976931348623157e308");
}

/// JavaScript's and Python's integers have no bounds that ours would know.
#[test]
fn whole_numbers_beyond_their_type() {
    for (number, as_i64, as_i32) in [
        ("2147483648", "2147483648", "2147483647"),
        ("-2147483649", "-2147483649", "-2147483648"),
        ("9223372036854775808", "9223372036854775807", "2147483647"),
        ("18446744073709551615", "9223372036854775807", "2147483647"),
        ("-9223372036854775809", "-9223372036854775808", "-2147483648"),
        ("123456789012345678901234567890", "9223372036854775807", "2147483647"),
    ] {
        reads::<i64>(number, as_i64);
        reads::<i32>(number, as_i32);
        reads::<Vec<i64>>(format!("[{number}]"), &format!("[{as_i64}]"));
        reads::<Map<i32>>(format!(r#"{{"a":{number}}}"#), &format!(r#"{{"a": {as_i32}}}"#));
        reads::<Option<i32>>(number, &format!("Some({as_i32})"));
        reads::<Size>(format!(r#"{{"size":{number}}}"#), &format!("Size({as_i32})"));
        reads::<Size>(format!(r#"{{"size":"{number}"}}"#), &format!("Size({as_i32})"));
    }
}

/// Go's nil slices and maps, PHP's empty arrays, Lua's empty tables.
#[test]
fn nothing_in_place_of_a_list_or_a_map() {
    for json in ["null", " [ ] ", "{}"] {
        reads::<Vec<i64>>(json, "[]");
        reads::<Map<i64>>(json, "{}");
        reads::<Vec<Vec<i64>>>(format!("[{json}]"), "[[]]");
        reads::<Map<Vec<i64>>>(format!(r#"{{"a":{json}}}"#), r#"{"a": []}"#);
    }
    reads::<OneOrMany<i64>>("null", "OneOrMany([])");
    reads::<Owner>("[]", "Owner(None)");
    reads::<Option<Owner>>("[]", "Some(Owner(None))");
    reads::<serde_json::Map<String, Value>>("[]", "{}");
    // Without a guess there is no more to them.
    reads::<Option<Vec<i64>>>("null", "None");
    reads::<Value>("[[],{},null]", "Array [Array [], Object {}, Null]");
}

/// Java's, PHP's and C++'s writers have no check for it.
#[test]
fn a_key_that_stands_twice() {
    let thing = |json: &str| read::<Thing>(json.as_bytes(), 1 << 20).unwrap();
    let plain = |name: &str| Thing {
        name: name.to_owned(),
        ratio: None,
        count: None,
        tags: Vec::new(),
        owner: None,
        note: Maybe::Absent,
    };
    assert_eq!(thing(r#"{"name":"a","tags":[],"name":"b"}"#), plain("b"));
    assert_eq!(thing(r#"{"name":"a","tags":["x"],"count":1,"count":null,"tags":[]}"#), plain("a"));
    let twice = thing(r#"{"note":"x","name":"a","tags":[],"note":null,"count":1,"count":2}"#);
    assert_eq!((twice.note, twice.count), (Maybe::Null, Some(2)));
    // With several names, the last that stands under the one that counts.
    assert_eq!(thing(r#"{"name":"a","title":"t","name":"b","title":"u","tags":[]}"#), plain("b"));
    assert_eq!(thing(r#"{"title":"t","title":"u","tags":[]}"#), plain("u"));
    assert_eq!(thing(r#"{"name":"a","name":null,"title":"t","tags":[]}"#), plain("t"));
    // The one before has to be of its type all the same.
    refuses::<Thing>(r#"{"name":7,"name":"b"}"#, "expected a string at `name` (byte 9)");
    reads::<Map<i64>>(r#"{"a":1,"a":2}"#, r#"{"a": 2}"#);
}

#[test]
fn null_under_several_names() {
    let tags = |json: &str| read::<Thing>(json.as_bytes(), 1 << 20).map(|thing| thing.tags);
    assert_eq!(tags(r#"{"name":"a","tags":null}"#).unwrap(), [""; 0]);
    assert_eq!(tags(r#"{"name":"a","labels":null}"#).unwrap(), [""; 0]);
    assert_eq!(tags(r#"{"name":"a","tags":null,"labels":["x"]}"#).unwrap(), ["x"]);
    refuses::<Thing>(r#"{"name":"a"}"#, "missing field `tags` at the top level (byte 12)");
    refuses::<Thing>(
        r#"{"name":null,"tags":[]}"#,
        "missing field `name` at the top level (byte 23)",
    );
}

/// Several at once, among them one that is mended and one that is not.
#[test]
fn an_answer_full_of_them() {
    let json = b"{\"name\":\"caf\xe9\",\"ratio\":NaN,\"count\":1e300,\"tags\":null,\"owner\":[],\"note\":\"\\ud83d\n\"}";
    let expected = "Thing { name: \"caf\u{fffd}\", ratio: Some(NaN), count: Some(2147483647), tags: [], \
                    owner: Some(Owner(None)), note: Value(\"\u{fffd}\\n\") }";
    reads::<Thing>(json, expected);
}

#[test]
fn oracle_has_no_zero_before_the_point() {
    reads::<Vec<f64>>("[.5,-.25,.5e1]", "[0.5, -0.25, 5.0]");
}
