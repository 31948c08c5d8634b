use super::*;
use crate::testing::claims;

const NOW: Moment = Moment::from_unix(1_000);

fn later(seconds: u64) -> Moment {
    NOW.plus(Duration::from_secs(seconds))
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
    let (user, is_used) = ("u1".to_owned(), false);
    let expected = Grant::Mfa { user, issued: NOW, expires: later(360), is_used };
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
fn an_mfa_token_is_spent_when_it_was_used_or_has_expired() {
    let (mut tokens, mut random) = (Tokens::new(BTreeMap::new()), Random::new());
    let [used, expired] = [(); 2].map(|()| tokens.issue_mfa(NOW, &mut random, "u1"));
    let access = tokens.issue_user(NOW, &mut random, "u1");
    assert!(!tokens.is_spent(later(359), &used) && !tokens.is_spent(NOW, "other"));
    tokens.use_up(&used);
    tokens.use_up(&access);
    assert!(tokens.is_spent(NOW, &used) && tokens.grant(NOW, &used).is_some());
    assert!(!tokens.is_spent(later(359), &expired) && tokens.is_spent(later(360), &expired));
    assert!(!tokens.is_spent(NOW, &access) && !tokens.is_spent(later(7200), &access));
}

#[test]
fn the_pool_can_be_read_from_a_management_token() {
    let (mut tokens, mut random) = (Tokens::new(BTreeMap::new()), Random::new());
    let token = tokens.issue_management(NOW, &mut random);
    let claims = claims(&token);
    assert_eq!(claims["scoped_userpool_id"], demo::USER_POOL_ID);
    assert_eq!((&claims["iat"], &claims["exp"]), (&Value::from(1_000), &Value::from(8_200)));
}
