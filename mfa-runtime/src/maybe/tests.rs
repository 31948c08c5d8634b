use serde_json::json;

use super::*;
use crate::shop::types::Item;

#[test]
fn what_was_read_goes_out_as_it_came() {
    for note in [json!({"note": null}), json!({"note": "a"}), json!({})] {
        let mut json = json!({"id": "42", "name": "A book"});
        json.as_object_mut().unwrap().extend(note.as_object().unwrap().clone());
        let item: Item = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(item.note.is_null(), note == json!({"note": null}));
        assert_eq!(item.note.is_absent(), note == json!({}));
        assert_eq!(serde_json::to_value(&item).unwrap(), json);
    }
}

#[test]
fn a_key_that_comes_twice_is_an_error_although_it_was_null() {
    let json = r#"{"id":"42","name":"A book","note":null,"note":"1"}"#;
    let error = serde_json::from_str::<Item>(json).unwrap_err();
    assert!(error.to_string().contains("duplicate field `note`"), "{error}");
}

#[test]
fn an_option_says_absent_and_never_null() {
    assert_eq!(Maybe::<i32>::from(Some(1)), Maybe::Value(1));
    assert_eq!(Maybe::from(1), Maybe::Value(1));
    assert_eq!(Maybe::<i32>::from(None), Maybe::Absent);
    assert_eq!(Option::from(Maybe::<i32>::Null), None::<i32>);
    assert_eq!(Maybe::Value(1).into_value(), Some(1));
    assert_eq!(Maybe::<i32>::default(), Maybe::Absent);
}
