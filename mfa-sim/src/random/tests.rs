use super::*;

fn groups(text: &str) -> Vec<usize> {
    assert!(text.chars().all(|char| char == '-' || char.is_ascii_hexdigit()), "{text}");
    assert_eq!(text, text.to_lowercase());
    text.split('-').map(str::len).collect()
}

#[test]
fn codes_have_the_length_asked_for() {
    let mut random = Random::new();
    for length in [4, 6] {
        let code = random.digits(length);
        assert_eq!(code.len(), length);
        assert!(code.chars().all(|char| char.is_ascii_digit()), "{code}");
    }
}

#[test]
fn values_look_like_the_documented_samples() {
    let mut random = Random::new();
    assert_eq!(groups(&random.recovery_code()), [4; 6]);
    assert_eq!(groups(&random.request_id()), [8, 4, 4, 4, 12]);
    assert_eq!(random.opaque_token().len(), 172);
    let secret = random.totp_secret();
    assert_eq!(secret.len(), 16);
    assert!(secret.chars().all(|char| BASE32.contains(&char)), "{secret}");
}

#[test]
fn no_two_tokens_are_alike() {
    let mut random = Random::new();
    assert_ne!(random.opaque_token(), random.opaque_token());
    assert_ne!(random.jwt(Map::new()), random.jwt(Map::new()));
}

#[test]
fn a_jwt_carries_its_claims() {
    let claims = Map::from_iter([("sub".to_owned(), Value::from("u1"))]);
    let token = Random::new().jwt(claims);
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    let claims = URL_SAFE_NO_PAD.decode(parts[1]).unwrap();
    assert_eq!(claims, br#"{"sub":"u1"}"#);
}
