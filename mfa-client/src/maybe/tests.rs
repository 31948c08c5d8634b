use serde_json::json;

use super::*;
use crate::types::GetMfaInfoDataDto;

#[test]
fn what_was_read_goes_out_as_it_came() {
    let json = json!({
        "mfaToken": "t", "applicationMfa": [], "mfaPhone": null, "mfaEmail": "a@example.com",
    });
    let data: GetMfaInfoDataDto = serde_json::from_value(json.clone()).unwrap();
    assert!(data.mfa_phone.is_null() && data.nickname.is_absent());
    assert_eq!(data.mfa_email.as_deref(), Some("a@example.com"));
    assert_eq!(serde_json::to_value(&data).unwrap(), json);
}

#[test]
fn a_key_that_comes_twice_is_an_error_although_it_was_null() {
    let json = r#"{"mfaToken":"t","applicationMfa":[],"mfaPhone":null,"mfaPhone":"1"}"#;
    let error = serde_json::from_str::<GetMfaInfoDataDto>(json).unwrap_err();
    assert!(error.to_string().contains("duplicate field `mfaPhone`"), "{error}");
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
