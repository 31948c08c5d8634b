//! The documents of the generator's golden files, compiled: what is shown there is valid Rust, and
//! keeps to itself whatever the names in the document are.

#![allow(dead_code, reason = "compiling is the test; little of it is called")]
#![allow(deprecated, reason = "a document may deprecate what a test looks at")]

use mfa_client::formats::{Base64, DateTime};
use mfa_client::{Maybe, Secret};

mod allof {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/allof.yaml");
}

mod clients {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/clients.yaml");
}

mod conditions {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/conditions.yaml");
}

mod oneof {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/oneof.yaml");
}

mod constraints {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/constraints.yaml");
}

mod recursion {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/recursion.yaml");
}

mod files {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/files.yaml");
}

mod formats {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/formats.yaml");
}

mod names {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/names.yaml");
}

pub(crate) mod operations {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/operations.yaml");
}

pub(crate) mod paths {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/paths.yaml");
}

mod shapes {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/shapes.yaml");
}

mod ways {
    mfa_macros::client!("../mfa-codegen/tests/data/ok/ways.yaml");
}

#[test]
fn every_shape_survives_a_round_trip() {
    let json = serde_json::json!({
        "text": "t", "secret": "s", "small": 1, "large": 5_000_000_000_i64, "ratio": 0.5,
        "flag": true, "anything": [1, {}], "free": {"a": null}, "list": ["a", null],
        "forgiving": ["RED", "blue"], "map": {"a": 1}, "inline": {"build": "b"},
        "inlineEnum": "Unknown", "type": "dark-blue", "alias": ["n"], "expire_in": 7,
        "sAMAccountName": "me",
        "tree": {"left": {"left": {}}, "children": [{}]},
    });
    let shapes: shapes::types::Shapes = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(shapes.secret, Some(Secret::from("s")));
    assert_eq!(shapes.inline_enum, Some(shapes::types::ShapesInlineEnum::UnknownValue));
    assert_eq!(serde_json::to_value(shapes).unwrap(), json);
}

#[test]
fn what_all_of_joins_is_one_object() {
    let json = serde_json::json!({
        "barks": true, "name": "Rex", "size": "large", "tags": ["a"], "mood": "good",
        "owner": {
            "old": null, "new": {"name": "N"}, "other": "s", "many": [null, {}], "one": 1,
            "kind": "owner", "pet": {"price": 5},
        },
        "price": 3, "note": "n", "more": [1],
    });
    let dog: allof::types::Dog = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(dog.mood, Some(allof::types::PetMood::Good));
    assert_eq!(dog.owner.other, Some(Secret::from("s")));
    let mut written = serde_json::to_value(dog).unwrap();
    written["owner"]["old"] = serde_json::Value::Null;
    assert_eq!(written, json);
}

#[test]
fn what_is_meant_is_read() {
    use shapes::types::{Color, Shapes, Switch};

    let shapes: Shapes = serde_json::from_str(
        r#"{"text":"t","type":"GREEN","tree":{},"forgiving":"RED","expires_in":9.0,"flag":null,"new":1}"#,
    )
    .unwrap();
    assert_eq!(shapes.r#type, Color::Unknown("GREEN".into()));
    assert_eq!(shapes.forgiving, Some(vec![Color::Red]));
    assert_eq!(shapes.expire_in, Some(9));
    assert_eq!(shapes.flag, Maybe::Null);
    assert_eq!(serde_json::from_str::<Switch>("true").unwrap(), Switch::On);
}

#[test]
fn values_of_every_format_survive_a_round_trip() {
    let json = serde_json::json!({
        "id": "67E55044-10b1-426f-9247-bb680e5fe0c8", "start": "2024-02-29T12:00:00.250+08:00",
        "end": "at noon", "days": ["2024-02-29", ""], "link": "/relative", "guests": ["nobody"],
        "picture": "-_8", "price": "007.50", "prices": {"now": "-0"}, "ratio": 0.1, "key": "x",
        "zone": "no host",
    });
    let event: formats::types::Event = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(event.key, Some(Secret::from("x")));
    assert_eq!(event.start.unix_timestamp(), Some(1_709_179_200));
    assert_eq!(event.end.value().and_then(DateTime::unix_timestamp), None);
    assert_eq!(event.price.as_ref().and_then(|price| price.scaled(2)), Some(750));
    assert_eq!(event.picture.as_ref().and_then(Base64::decode), Some(vec![0xfb, 0xff]));
    assert_eq!(serde_json::to_value(event).unwrap(), json);
}

#[test]
fn a_server_that_all_operations_share_is_the_default_host() {
    match clients::AdminClient::builder().build() {
        Ok(client) => assert!(format!("{client:?}").contains("admin.example.com"), "{client:?}"),
        // Without TLS the host is found, and refused.
        Err(error) => assert!(error.to_string().contains("`rustls`"), "{error}"),
    }
    let error = clients::UserClient::builder().build().unwrap_err();
    assert!(error.to_string().contains("UserClient has no host"), "{error}");
}

/// The text says where a value stands, not the document's list. One that has a name comes before the same
/// text without one, because they are not equal.
#[test]
fn values_are_in_the_order_of_their_texts() {
    use ways::types::PetsIdKind;

    let unknown = |text: &str| PetsIdKind::Unknown(text.to_owned());
    let sorted = [
        unknown("a"),
        PetsIdKind::UnknownValue,
        unknown("unknown"),
        unknown("v"),
        PetsIdKind::Wild,
    ];
    let mut found = sorted.clone();
    found.reverse();
    found.sort();
    assert_eq!(found, sorted);
}

#[test]
fn what_gives_way_is_written_as_the_document_says() {
    use ways::types::{Home, House, Payment, PaymentKind, PetsIdKind, Unknown};

    assert_eq!(PetsIdKind::from("unknown"), PetsIdKind::UnknownValue);
    let homes = [
        Home::from(serde_json::from_str::<Unknown>(r#"{"kind":"?"}"#).unwrap()),
        Home::from(serde_json::from_str::<House>(r#"{"kind":"?"}"#).unwrap()),
    ];
    let written = serde_json::to_string(&homes).unwrap();
    assert_eq!(written, r#"[{"kind":"Unknown"},{"kind":"unknown_value"}]"#);
    let payments = [
        Payment::other_value().note("n").maybe_note_("m").build(),
        Payment::other(PaymentKind::OtherValue).maybe_note(None).maybe_kept("k").build(),
    ];
    let written = serde_json::to_string(&payments).unwrap();
    assert_eq!(
        written,
        r#"[{"kind":"OTHER","note":"n","maybe_note":"m"},{"kind":"OTHER_VALUE","kept":"k"}]"#
    );
}

#[test]
fn the_documents_server_is_the_default_host() {
    match ways::Client::builder().build() {
        Ok(client) => assert!(format!("{client:?}").contains("api.example.com"), "{client:?}"),
        // Without TLS the host is found, and refused.
        Err(error) => assert!(error.to_string().contains("`rustls`"), "{error}"),
    }
}
