use super::*;

const NOW: Moment = Moment::from_unix(1_000);

fn sms(code: &str) -> Challenge {
    let address = Address::phone(None, "1").unwrap();
    Challenge::Contact { address, code: code.to_owned() }
}

fn open(challenge: Challenge) -> Enrollments {
    let mut enrollments = Enrollments::new();
    enrollments.open(NOW, "token".to_owned(), "u1", challenge);
    enrollments
}

#[test]
fn a_token_lives_for_a_minute() {
    let enrollments = open(Challenge::Face);
    let alive = |seconds: u64| {
        enrollments.challenge(NOW.plus(Duration::from_secs(seconds)), "token", "u1").is_some()
    };
    assert!(alive(0) && alive(59) && !alive(60));
}

#[test]
fn a_token_is_of_use_to_its_user_only_and_once() {
    let mut enrollments = open(Challenge::Face);
    assert_eq!(enrollments.challenge(NOW, "token", "u1"), Some(&Challenge::Face));
    assert_eq!(enrollments.challenge(NOW, "token", "u2"), None);
    assert_eq!(enrollments.challenge(NOW, "other", "u1"), None);
    enrollments.close("token");
    assert_eq!(enrollments.challenge(NOW, "token", "u1"), None);
}

#[test]
fn a_message_code_is_compared_as_text() {
    assert!(sms("0012").accepts(NOW, "0012"));
    assert!(!sms("0012").accepts(NOW, "12") && !sms("0012").accepts(NOW, ""));
}

#[test]
fn an_app_code_is_computed() {
    let secret = "HZ2F6J3AGNAVSOTV";
    let code = totp::code(secret, NOW.unix_seconds()).unwrap();
    let otp = OtpSecret::fixed(secret, "");
    let challenge = Challenge::Otp(otp.clone());
    assert!(challenge.accepts(NOW, &code));
    assert!(!challenge.accepts(NOW.plus(Duration::from_mins(2)), &code));
    assert_eq!(challenge.factor(), Factor::Otp(otp));
}

#[test]
fn the_challenge_and_the_factor_are_of_one_kind() {
    let email = Address::email("a@b").unwrap();
    let email = Challenge::Contact { address: email, code: "1".to_owned() };
    for challenge in [sms("1"), email, Challenge::Face] {
        assert_eq!(challenge.kind(), challenge.factor().kind());
    }
}
