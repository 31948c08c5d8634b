use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::*;

const NOW: Moment = Moment::from_unix(1_000);

fn later(seconds: u64) -> Moment {
    NOW.plus(Duration::from_secs(seconds))
}

/// The second of a token's three parts.
fn claims(token: &str) -> Value {
    let parts: Vec<_> = token.split('.').collect();
    assert_eq!(parts.len(), 3, "{token}");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[1]).unwrap()).unwrap()
}

#[test]
fn fixed_tokens_do_not_expire() {
    let fixed = BTreeMap::from([("t".to_owned(), Grant::Management)]);
    let tokens = Tokens::new(fixed);
    assert_eq!(tokens.grant(later(1_000_000), "t"), Some(&Grant::Management));
    assert_eq!(tokens.grant(NOW, ""), None);
}

#[test]
fn issued_tokens_live_for_two_hours() {
    let (mut tokens, mut random) = (Tokens::new(BTreeMap::new()), Random::new());
    let user = tokens.issue_user(NOW, &mut random, "u1");
    let management = tokens.issue_management(NOW, &mut random);
    assert_eq!(tokens.grant(later(7199), &user), Some(&Grant::User("u1".to_owned())));
    assert_eq!(tokens.grant(later(7199), &management), Some(&Grant::Management));
    assert_eq!(tokens.grant(later(7200), &user), None);
    assert_eq!(tokens.grant(later(7200), &management), None);
}

#[test]
fn an_mfa_token_knows_its_times() {
    let (mut tokens, mut random) = (Tokens::new(BTreeMap::new()), Random::new());
    let token = tokens.issue_mfa(NOW, &mut random, "u1");
    let expected = Grant::Mfa { user: "u1".to_owned(), issued: NOW, expires: later(360) };
    assert_eq!(tokens.grant(later(359), &token), Some(&expected));
    assert_eq!(tokens.grant(later(360), &token), None);
    let expected = serde_json::json!({
        "data": {
            "userPoolId": "GEN_AUTH_USERPOOL_ID",
            "userId": "u1",
            "arn": "arn:cn:authing:GEN_AUTH_USERPOOL_ID:user:u1",
            "stage": 1,
        },
        "iat": 1000,
        "exp": 1360,
    });
    assert_eq!(claims(&token), expected);
}

#[test]
fn the_pool_can_be_read_from_a_management_token() {
    let (mut tokens, mut random) = (Tokens::new(BTreeMap::new()), Random::new());
    let token = tokens.issue_management(NOW, &mut random);
    let claims = claims(&token);
    assert_eq!(claims["scoped_userpool_id"], demo::USER_POOL_ID);
    assert_eq!((&claims["iat"], &claims["exp"]), (&Value::from(1_000), &Value::from(8_200)));
}
