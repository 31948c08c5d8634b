use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::__private as rt;
use crate::answer::path::describe;
use crate::answer::read;

/// As generated code would write it: `{"kind": "cat", "lives": 9, "friend": {…}}`.
#[derive(Clone, Debug, PartialEq)]
enum Pet {
    Cat(Box<Cat>),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq)]
struct Cat {
    kind: String,
    lives: i64,
    friends: Option<Vec<Pet>>,
    weight: Option<f64>,
    additional: BTreeMap<String, Value>,
}

impl rt::Serialize for Pet {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => rt::write_tagged(serializer, "kind", "cat", &**value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> rt::Deserialize<'de> for Pet {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_tagged(deserializer, "Pet", "kind", |object| match object.tag() {
            "cat" => object.read_boxed().map(Self::Cat),
            _ => Ok(Self::Unknown(object.into_value())),
        })
    }
}

impl rt::Record for Cat {
    const NAME: &'static str = "Cat";
    const KEYS: &'static [&'static str] = &["kind", "lives", "friends", "weight"];
    type Slots = rt::Open<(
        rt::Required<String>,
        rt::Required<i64, rt::Whole>,
        rt::Optional<Vec<Pet>>,
        rt::Optional<f64>,
    )>;

    fn make(((kind, lives, friends, weight), additional): rt::Values<Self>) -> Self {
        Self { kind, lives, friends, weight, additional }
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        ((&self.kind, &self.lives, &self.friends, &self.weight), &self.additional)
    }
}

fn pet(json: &str) -> Pet {
    serde_json::from_str(json).unwrap()
}

/// What an answer `{"pets": [json]}` is said to be wrong in.
fn problem(json: &str) -> String {
    let answer = format!("{{\"pets\":[{json}]}}");
    let error =
        serde_json::from_str::<BTreeMap<String, Vec<Pet>>>(&answer).map(|_| ()).unwrap_err();
    let text = describe(answer.as_bytes(), 0, &error);
    text.split(" (byte ").next().unwrap_or_default().to_owned()
}

#[test]
fn a_known_tag_is_its_variant_wherever_it_stands() {
    let Pet::Cat(cat) = pet(r#"{"lives":9.0,"friends":[{"kind":"cat","lives":1}],"kind":"cat"}"#)
    else {
        panic!("no cat");
    };
    assert_eq!(
        (cat.kind.as_str(), cat.lives, cat.friends.map(|all| all.len())),
        ("cat", 9, Some(1))
    );
}

#[test]
fn null_inside_a_variant_is_absent_where_a_member_is_optional() {
    let with_null = pet(r#"{"kind":"cat","lives":9,"friends":null,"weight":null}"#);
    assert_eq!(with_null, pet(r#"{"kind":"cat","lives":9}"#));
}

#[test]
fn another_tag_is_kept_whole() {
    let json = r#"{"a":[1,2.5,null],"kind":"cow","big":18446744073709551615}"#;
    let cow = pet(json);
    assert_eq!(cow, Pet::Unknown(serde_json::from_str(json).unwrap()));
    let written: Value = serde_json::from_str(&serde_json::to_string(&cow).unwrap()).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(json).unwrap());
}

#[test]
fn numbers_keep_every_digit() {
    let json =
        r#"{"kind":"cat","lives":-9223372036854775808,"weight":0.1,"id":18446744073709551615}"#;
    assert_eq!(serde_json::to_string(&pet(json)).unwrap(), json);
    assert_eq!(
        problem(r#"{"kind":"cat","lives":9223372036854775808}"#),
        "expected a whole number of 64 bits at `pets[0].lives`"
    );
}

#[test]
fn the_tag_is_written_once_and_is_the_variants() {
    let additional =
        BTreeMap::from([("kind".to_owned(), json!("fox")), ("a".to_owned(), json!(1))]);
    let (kind, friends, weight) = ("dog".to_owned(), None, None);
    let cat = Pet::Cat(Box::new(Cat { kind, lives: 7, friends, weight, additional }));
    assert_eq!(serde_json::to_string(&cat).unwrap(), r#"{"kind":"cat","lives":7,"a":1}"#);
}

#[test]
fn a_tag_that_cannot_be_read() {
    assert_eq!(problem(r#"{"lives":9}"#), "missing field `kind` at `pets[0]`");
    assert_eq!(problem(r#"{"kind":7,"lives":9}"#), "expected a string at `pets[0].kind`");
    assert_eq!(problem(r#"{"kind":null}"#), "expected a string at `pets[0].kind`");
    let twice = problem(r#"{"kind":"cat","kind":"cow","lives":9}"#);
    assert!(twice.starts_with("duplicate field `kind`"), "{twice}");
    assert_eq!(problem(r#""hunter2""#), "expected an object (Pet) at `pets[0]`");
}

#[test]
fn a_mistake_inside_a_variant_is_named_by_its_path() {
    assert_eq!(problem(r#"{"kind":"cat"}"#), "missing field `lives` at `pets[0]`");
    assert_eq!(
        problem(r#"{"kind":"cat","lives":1,"lives":2}"#),
        "duplicate field `lives` at `pets[0]`"
    );
    assert_eq!(
        problem(r#"{"lives":"hunter2, expected x at `y`","kind":"cat"}"#),
        "expected a whole number of 64 bits at `pets[0].lives`"
    );
    let inner = r#"{"kind":"cat","lives":1,"friends":[{"kind":"cow"},{"kind":"cat","lives":{}}]}"#;
    assert_eq!(problem(inner), "expected a whole number of 64 bits at `pets[0].friends[1].lives`");
    let deeper = format!(r#"{{"kind":"cat","lives":1,"friends":[{inner}]}}"#);
    let path = "pets[0].friends[0].friends[1].lives";
    assert_eq!(problem(&deeper), format!("expected a whole number of 64 bits at `{path}`"));
}

/// The text is shown as it is where no parser adds a place.
#[test]
fn without_a_text_the_error_still_names_the_path() {
    let value = json!({"kind": "cat", "lives": 1, "friends": [{"kind": true}]});
    let error = serde_json::from_value::<Pet>(value).unwrap_err();
    assert_eq!(error.to_string(), "in a variant, expected a string at `friends[0].kind`");
}

/// A mistake at the bottom costs one pass over what is above it, not two for each level.
#[test]
fn mistakes_far_inside_are_found_at_once() {
    let mut json = r#"{"kind":"cat","lives":"x"}"#.to_owned();
    for _ in 0..40 {
        json = format!(r#"{{"kind":"cat","lives":1,"friends":[{json}]}}"#);
    }
    let text = problem(&json);
    assert!(text.ends_with(".friends[0].lives`"), "{text}");
}

/// The smallest room for so many of the object, as a multiple of 8.
fn room_for(object: &str, count: usize) -> usize {
    let json = format!("[{}]", vec![object; count].join(","));
    let fits = |room| read::<Vec<Pet>>(json.as_bytes(), room).is_ok();
    (0..).step_by(8).find(|&room| fits(room)).unwrap()
}

#[test]
fn the_members_of_an_object_are_not_kept() {
    let read_once = room_for(r#"{"kind":"cat","lives":9}"#, 1);
    let kept =
        room_for(r#"{"kind":"cat","lives":9}"#, 8) - room_for(r#"{"kind":"cat","lives":9}"#, 4);
    // Two keys, a text, the room of a map with known members, a box, and a place in the list.
    let made = 3 * 32 + 12 * (24 + 24) + size_of::<Cat>() + size_of::<Pet>();
    assert_eq!(kept, 4 * made);
    // Two keys and a text more, and the room of a map of any values.
    let members = 3 * 32 + 12 * (24 + 32);
    assert_eq!(read_once, made - size_of::<Pet>() + members);
}

#[test]
fn an_unknown_object_is_kept() {
    let kept = room_for(r#"{"kind":"cow"}"#, 8) - room_for(r#"{"kind":"cow"}"#, 4);
    assert_eq!(kept, 4 * (2 * 32 + 12 * (24 + 32) + size_of::<Pet>()));
}
