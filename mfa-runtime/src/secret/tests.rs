use super::*;

#[test]
fn is_never_shown() {
    let secret = Secret::new("hunter2");
    assert_eq!(
        format!("{secret:?} {:#?}", Some(&secret)),
        "Secret(***) Some(\n    Secret(***),\n)"
    );
}

#[test]
fn is_made_from_texts() {
    let owned = String::from("hunter2");
    let secret = Secret::new("hunter2");
    assert_eq!(Secret::from("hunter2"), secret);
    assert_eq!(Secret::from(&owned), secret);
    assert_eq!(Secret::from(owned), secret);
    assert_eq!(Secret::from(&secret), secret);
    assert_eq!(secret.clone().expose(), "hunter2");
}

#[test]
fn equals_the_same_text_only() {
    let secret = Secret::new("hunter2");
    for other in ["", "hunter", "hunter3", "Hunter2", "hunter22"] {
        assert_ne!(secret, Secret::new(other));
    }
    // Differences that cancel each other out are differences.
    for (one, other) in [("ab", "ba"), ("aab", "bba"), ("\u{1}\u{2}\u{3}", "\0\0\0")] {
        assert_ne!(Secret::new(one), Secret::new(other));
    }
    assert_eq!(Secret::new(""), Secret::new(""));
}

#[test]
fn travels_as_a_string() {
    let secret: Secret = serde_json::from_str(r#""hun\u0074er2""#).unwrap();
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
    let value = serde_json::Value::from("hunter2");
    assert_eq!(serde_json::from_value::<Secret>(value).unwrap(), secret);
    for no_string in ["7", "null", "true", "[]", "{}"] {
        let error = serde_json::from_str::<Secret>(no_string).unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}
