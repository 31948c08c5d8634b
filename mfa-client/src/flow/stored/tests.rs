use super::*;
use crate::{AuthenticationClient, ErrorKind};

/// `{"sub":"u1"}` and `{"sub":"u2"}` as the middle of a JWT.
const OF_U1: &str = "e30.eyJzdWIiOiJ1MSJ9.sig";
const OF_U2: &str = "e30.eyJzdWIiOiJ1MiJ9.sig";
/// The same user's next token.
const OF_U1_LATER: &str = "e30.eyJzdWIiOiJ1MSJ9.later";

fn access(bearer: Option<&str>) -> Access {
    let builder = AuthenticationClient::builder().host("http://localhost").app_id("app");
    let access = Access::of_client(&builder.build().unwrap());
    match bearer {
        Some(token) => access.with_bearer(Secret::from(token)),
        None => access,
    }
}

fn open(text: &str, step: &str) -> Result<Stored, Error> {
    Stored::open(&Secret::from(text), step, SystemTime::UNIX_EPOCH)
}

fn in_name_of(bearer: Option<&str>) -> Stored {
    let stored = Stored::new("test", SystemTime::UNIX_EPOCH).in_name_of(&access(bearer));
    open(stored.seal().expose(), "test").unwrap()
}

#[test]
fn the_form_of_a_step() {
    // The checksum of `{"step":"test"}`, and the text itself.
    let text = "mfa1.M8BKAVxzU9l7InN0ZXAiOiJ0ZXN0In0";
    assert_eq!(Stored::new("test", SystemTime::UNIX_EPOCH).seal().expose(), text);
    open(text, "test").unwrap();
}

/// Each has the right checksum.
#[test]
fn what_is_no_step() {
    for text in [
        "mfa1.y_Kc5IQiIyU",                        // nothing
        "mfa1.CWErB7XstaVbXQ",                     // []
        "mfa1.CPRLB7WQGiV7fQ",                     // {}
        "mfa1.9_TOe7lhm5h7InN0ZXAiOjF9",           // {"step":1}
        "mfa1.Ts5GGLnguDl7InN0ZXAiOiJ0ZXN0In0geA", // {"step":"test"} x
        "mfa1.CINVWXS8lj57InN0ZXAiOiJ0ZXN0Ig",     // {"step":"test"
    ] {
        let error = open(text, "test").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().starts_with("the text is no exported step, or not"), "{error}");
    }
    // {"step":"other"}
    let error = open("mfa1.GIwCt5YYrIt7InN0ZXAiOiJvdGhlciJ9", "test").unwrap_err();
    assert_eq!(error.to_string(), "the exported step is another one, and no `test`");
}

#[test]
fn parts_of_another_form() {
    let sealed = Stored::new("test", SystemTime::UNIX_EPOCH).with("a", [1]).with(AT, 5).seal();
    let open = || open(sealed.expose(), "test").unwrap();
    assert_eq!(open().take::<Vec<u8>>("a").unwrap(), [1]);
    assert!(open().take::<String>("a").is_err());
    assert!(open().take::<String>("b").is_err());
    // Without an end.
    assert_eq!(open().take_end_if_any().unwrap(), None);
    assert!(open().take_end(Duration::MAX).is_err());
}

#[test]
fn ends_that_are_none() {
    let longest = Duration::from_mins(1);
    for (at, until) in [
        (Value::from(5), Value::from(4)),
        (Value::Null, Value::from(4)),
        (Value::from(-1), Value::from(4)),
        (Value::from(5), Value::from("4")),
        (Value::from(5), Value::from(60_006)),
    ] {
        let stored = Stored::new("test", SystemTime::UNIX_EPOCH).with(AT, at).with(UNTIL, &until);
        let error = open(stored.seal().expose(), "test").unwrap().take_end(longest).unwrap_err();
        assert!(error.to_string().contains("no exported step"), "{until}: {error}");
    }
}

/// The end of a challenge whose token lives longer than any clock shows.
#[test]
fn an_end_beyond_all_clocks() {
    let stored = || Stored::new("test", SystemTime::UNIX_EPOCH).with(AT, 0).with(UNTIL, u64::MAX);
    let end = open(stored().seal().expose(), "test").unwrap().take_end_if_any().unwrap();
    assert!(end.is_none_or(|end| Duration::from_hours(1) < left_until(end)), "{end:?}");
}

#[test]
fn the_same_user_goes_on() {
    for (began, now) in [
        // The client's own user is whoever the client says.
        (None, None),
        (None, Some(OF_U2)),
        (Some(OF_U1), Some(OF_U1)),
        (Some(OF_U1), Some(OF_U1_LATER)),
        // Tokens that do not name their user.
        (Some("opaque"), Some("other")),
        (Some("opaque"), Some(OF_U1)),
        (Some(OF_U1), Some("opaque")),
    ] {
        in_name_of(began).check_name(&access(now)).unwrap();
    }
}

#[test]
fn another_user_does_not() {
    let error = in_name_of(Some(OF_U1)).check_name(&access(Some(OF_U2))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.to_string(), "the exported step began with the token of another user");
    for began in [OF_U1, "opaque"] {
        let error = in_name_of(Some(began)).check_name(&access(None)).unwrap_err();
        assert!(error.to_string().ends_with("give that user's token with `.bearer(…)`"), "{error}");
    }
}

#[test]
fn the_users_token_stays_out() {
    let stored = Stored::new("test", SystemTime::UNIX_EPOCH).in_name_of(&access(Some(OF_U1)));
    let json = text::open(&stored.seal()).unwrap();
    assert_eq!(std::str::from_utf8(&json).unwrap(), r#"{"step":"test","user":{"id":"u1"}}"#);
}
