use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::*;

fn token(claims: &str) -> Secret {
    Secret::new(format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims)))
}

#[test]
fn the_vendors_sample_lives_six_minutes() {
    let claims = r#"{"stage":1,"iat":1603190000,"exp":1603190360}"#;
    assert_eq!(lifetime(&token(claims)), Some(Duration::from_mins(6)));
}

#[test]
fn without_the_time_of_issue_our_own_clock_counts() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let lifetime = lifetime(&token(&format!(r#"{{"exp":{}}}"#, now + 100))).unwrap();
    assert!((98.0..=100.0).contains(&lifetime.as_secs_f64()), "{lifetime:?}");
}

#[test]
fn numbers_with_fractions() {
    let claims = r#"{"iat":1603190000.5,"exp":1603190001.75}"#;
    assert_eq!(lifetime(&token(claims)), Some(Duration::from_millis(1250)));
}

#[test]
fn one_that_is_over_has_no_time_left() {
    for claims in [r#"{"exp":1}"#, r#"{"exp":1,"iat":5}"#, r#"{"exp":-1e300,"iat":0}"#] {
        assert_eq!(lifetime(&token(claims)), Some(Duration::ZERO), "{claims}");
    }
}

#[test]
fn what_says_nothing_has_no_end() {
    let opaque = ["", "opaque", "a.b", "a.b.c", "..", "a.!.c"].map(Secret::from);
    let odd = ["{}", "[]", r#"{"exp":"1"}"#, r#"{"exp":1e300,"iat":0}"#, "{\"exp\":"].map(token);
    for token in opaque.iter().chain(&odd) {
        assert_eq!(lifetime(token), None, "{}", token.expose());
    }
}
