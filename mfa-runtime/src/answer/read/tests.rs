//! Each value is given exactly the room that it is said to take, and a byte less.

mod misfits;
mod strict;
mod writers;

use std::collections::BTreeMap;
use std::ffi::CString;
use std::net::IpAddr;
use std::ops::Bound;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::json;

use self::writers::Owner;
use super::*;
use crate::codec::tests::OneOrMany;
use crate::shop::types::Item;
use crate::sizes::Sizes;

/// Sizes on a machine with pointers of 8 bytes.
const BLOCK: usize = 32;
const STRING: usize = 24;
const VALUE: usize = 32;

fn takes<T: DeserializeOwned>(json: &str, room: usize) {
    let outcome = |room| read::<T>(json.as_bytes(), room);
    assert!(outcome(room).is_ok(), "{json} in {room}: {:?}", outcome(room).err());
    let Some(less) = room.checked_sub(1) else { return };
    assert!(matches!(outcome(less), Err(Unread::TooLarge)), "{json} in {less}");
}

#[test]
fn scalars_are_where_their_container_is() {
    for json in ["true", "7", "-7", "1.5"] {
        takes::<Value>(json, 0);
    }
    takes::<i64>("7", 0);
    takes::<Option<bool>>("null", 0);
    takes::<Option<u8>>("7", 0);
}

#[test]
fn texts_have_a_block_of_their_own() {
    takes::<String>(r#""a""#, BLOCK);
    takes::<Value>(r#""a""#, BLOCK);
    takes::<Option<String>>(r#""with an escape\u0020""#, BLOCK);
    takes::<CString>(r#""a""#, BLOCK);
}

#[test]
fn lists_double() {
    takes::<Vec<u64>>("[]", 0);
    takes::<Vec<u64>>("[1]", 4 * 8);
    takes::<Vec<u64>>("[1,2,3,4]", 4 * 8);
    takes::<Vec<u64>>("[1,2,3,4,5]", 8 * 8);
    takes::<Vec<u64>>("[1,2,3,4,5,6,7,8,9]", 16 * 8);
    takes::<CString>("[65,66]", 4);
}

#[test]
fn items_count_by_their_size_and_not_by_their_text() {
    takes::<Vec<Option<[u64; 32]>>>("[null]", 4 * 264);
}

#[test]
fn boxes_count_beside_what_points_to_them() {
    takes::<Box<u128>>("1", BLOCK);
    takes::<Vec<Box<u128>>>("[1,2]", 4 * 8 + 2 * BLOCK);
    takes::<Box<String>>(r#""a""#, BLOCK + BLOCK);
    takes::<Box<Option<[u64; 32]>>>("null", 264);
    takes::<Option<Box<[u64; 2]>>>("null", 0);
    // The items of an array count twice: it may as well be a list.
    takes::<Option<Box<[u64; 2]>>>("[1,2]", BLOCK + 4 * 8);
    takes::<Box<BTreeMap<u64, u8>>>("{}", BLOCK);
}

#[test]
fn one_value_in_place_of_a_list_is_a_list() {
    takes::<OneOrMany<[u64; 8]>>("[]", 0);
    takes::<OneOrMany<u64>>("1", 8);
    takes::<OneOrMany<u64>>("[1]", 4 * 8);
}

#[test]
fn values_in_values() {
    takes::<Value>("[0]", 4 * VALUE);
    takes::<Value>("[[0],[0]]", 4 * VALUE + 2 * 4 * VALUE);
    takes::<Value>("[{}]", 4 * VALUE);
}

#[test]
fn maps_have_nodes() {
    let node = 12 * (STRING + VALUE);
    takes::<Value>("{}", 0);
    takes::<Value>(r#"{"a":0}"#, BLOCK + node);
    takes::<Value>(r#"{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0}"#, 6 * BLOCK + node);
    takes::<Value>(r#"{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0}"#, 7 * BLOCK + 2 * node);
    takes::<BTreeMap<u64, [u64; 2]>>(r#"{"1":[2,3]}"#, BLOCK + 12 * 24 + 4 * 8);
}

#[test]
fn keys_of_a_struct_are_free() {
    takes::<Owner>(r#"{"id":null}"#, 0);
}

/// Types of the caller's own may ask whether the format is a text, and may have variants without content.
#[test]
fn types_of_the_standard_library() {
    takes::<IpAddr>(r#""::1""#, BLOCK);
    takes::<Bound<i64>>(r#""Unbounded""#, 0);
    takes::<Bound<i64>>(r#"{"Included":7}"#, 0);
}

#[test]
fn what_is_inside_of_an_enum_counts() {
    type Outcome = Result<Vec<u64>, String>;
    takes::<Outcome>(r#"{"Ok":[1]}"#, 4 * 8);
    takes::<Outcome>(r#"{"Err":"a"}"#, BLOCK);
}

#[test]
fn what_nobody_keeps_is_free() {
    takes::<IgnoredAny>(r#"{"a":[{},"b",[[0]]]}"#, 0);
}

#[test]
fn a_long_list_of_items_has_room() {
    let item = r#"{"id":"62|book","name":"A book about the sea, and about ships","kind":"book","cents":1999}"#;
    let json = format!("[{}]", vec![item; 30_000].join(","));
    let items: Vec<Item> = read(json.as_bytes(), Sizes::DEFAULT.room()).unwrap();
    assert_eq!(items.len(), 30_000);
    assert!(json.len() <= Sizes::DEFAULT.answer);
}

#[test]
fn an_error_on_the_way_cannot_be_ignored() {
    /// Takes whatever comes for nothing at all, if it is no list.
    #[derive(Debug)]
    struct Perhaps;

    impl<'de> Deserialize<'de> for Perhaps {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            _ = Vec::<u64>::deserialize(deserializer);
            Ok(Self)
        }
    }
    assert!(matches!(read::<Perhaps>(b"[1]", 63), Err(Unread::TooLarge)));
    assert!(read::<Perhaps>(b"[1]", 64).is_ok());
}

#[test]
fn what_is_no_value_of_the_type_is_an_error_of_its_own() {
    for json in ["", "[1", "[1]]", r#"{"a":1}"#] {
        assert!(
            matches!(read::<Vec<u64>>(json.as_bytes(), 1000), Err(Unread::Misfit(_))),
            "{json}"
        );
    }
}

/// The room is the one of the text as it came: what does not fit its type is not mended.
#[test]
fn a_text_of_another_type_is_not_mended() {
    assert!(matches!(read::<Vec<u64>>(b"[{},NaN]", 8), Err(Unread::Misfit(_))));
}

#[test]
fn a_value_is_made_of_another_with_the_same_rules() {
    assert_eq!(convert::<Vec<u64>>(json!([1, 2]), 32).unwrap(), [1, 2]);
    assert!(matches!(convert::<Vec<u64>>(json!([1, 2]), 31), Err(Unread::TooLarge)));
    assert!(matches!(convert::<Vec<u64>>(json!({"a": 1}), 1000), Err(Unread::Misfit(_))));
}
