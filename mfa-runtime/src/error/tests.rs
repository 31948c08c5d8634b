use super::*;
use crate::error::Words;
use crate::test_support::ENVELOPE;

fn api(failure: Failure) -> Error {
    Error::new(ErrorKind::Api, "")
        .in_operation("enrollFactor")
        .with_status(StatusCode::OK)
        .with_failure(failure)
        .after(1, Delivery::MayHaveArrived)
}

fn failure(status_code: i64, api_code: i64) -> Failure {
    Failure {
        status_code: Some(status_code),
        api_code: Some(api_code),
        envelope: Some(&ENVELOPE),
        words: Words::of(&ENVELOPE),
        ..Failure::default()
    }
}

#[test]
fn one_line_says_it_all() {
    let error = api(Failure {
        message: Some("code is wrong".into()),
        request_id: Some("934108e5-9fbf".into()),
        ..failure(400, 6001)
    });
    assert_eq!(
        error.to_string(),
        "`enrollFactor` failed: HTTP 200, statusCode 400, apiCode 6001, \"code is wrong\" \
         (request 934108e5-9fbf)"
    );
    assert_eq!(error.status_code(), Some(ApiStatus(400)));
    assert_eq!(error.api_code(), Some(ApiCode(6001)));
    assert_eq!(error.message(), Some("code is wrong"));
    assert_eq!(error.request_id(), Some("934108e5-9fbf"));
}

#[test]
fn a_servers_text_stays_on_one_line_and_short() {
    let message = Some(format!("a\n\u{1b}[31m\u{202e}b{}", "x".repeat(300)));
    let error = api(Failure { message, ..Failure::default() });
    let shown = r"a\u{a}\u{1b}[31m\u{202e}b".to_owned() + &"x".repeat(200 - 9);
    let expected = format!("`enrollFactor` failed: HTTP 200, \"{shown}…\"");
    assert_eq!(error.to_string(), expected);
    assert!(format!("{error:?}").contains(&expected));
}

#[test]
fn a_servers_text_cannot_hide_or_turn_the_rest() {
    // One of each range, and the marks that turn the direction of writing all.
    let hidden = "\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180e}\u{200e}\u{200f}\u{2028}\u{2029}\
                  \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{206a}\u{206f}\
                  \u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{1bca0}\u{1d173}\u{e0001}\u{e0041}\u{7f}\u{85}\u{9b}";
    for character in hidden.chars() {
        let message = Some(format!("a{character}b"));
        let error = api(Failure { message, ..Failure::default() });
        let escaped = format!("\"a\\u{{{:x}}}b\"", u32::from(character));
        assert!(error.to_string().ends_with(&escaped), "{error}");
    }
    // All that people write is theirs, with marks above, in any direction, wide or drawn.
    let plain = "é e\u{301} 验证码错误\u{3000}رمز ٣ קוד कोड รหัส 🔑 `x` 'y' \u{a0}";
    let error = api(Failure { message: Some(plain.into()), ..Failure::default() });
    assert!(error.to_string().ends_with(&format!("\"{plain}\"")), "{error}");
}

#[test]
fn a_servers_text_cannot_go_on_in_our_words() {
    let message = Some(r#"no", apiCode 2020, "x" (request 1) \"#.into());
    let error = api(Failure { message, ..failure(400, 6001) });
    assert_eq!(
        error.to_string(),
        r#"`enrollFactor` failed: HTTP 200, statusCode 400, apiCode 6001, "no\", apiCode 2020, \"x\" (request 1) \\""#
    );
}

#[test]
fn our_own_text_is_not_cut() {
    let detail = "x".repeat(500);
    assert_eq!(Error::configuration(detail.clone()).to_string(), detail);
}

#[test]
fn a_request_id_that_is_none_is_not_shown() {
    for id in ["", "a b", "a\n", "é", &"x".repeat(65)] {
        let error = api(Failure { request_id: Some(id.into()), ..Failure::default() });
        assert_eq!(error.to_string(), "`enrollFactor` failed: HTTP 200");
        assert_eq!(error.request_id(), Some(id));
    }
}

#[test]
fn questions_a_program_asks() {
    assert!(api(failure(429, 0)).is_throttled());
    assert!(api(failure(422, 0)).is_throttled());
    assert!(api(failure(0, 0)).with_status(StatusCode::TOO_MANY_REQUESTS).is_throttled());
    assert!(api(failure(400, 2080)).is_throttled());
    assert!(!api(failure(400, 429)).is_throttled());

    assert!(api(failure(401, 0)).is_unauthorized());
    assert!(api(failure(400, 2020)).is_unauthorized());
    assert!(api(failure(0, 0)).with_status(StatusCode::UNAUTHORIZED).is_unauthorized());
    assert!(!api(failure(403, 0)).is_unauthorized());

    assert!(!api(failure(0, 0)).is_timeout());
    assert!(Error::new(ErrorKind::Timeout, "").is_timeout());

    assert!(!api(failure(0, 0)).is_connect());
    assert!(Error::new(ErrorKind::Timeout, "").while_connecting().is_connect());
}

#[test]
fn what_came_before_counts() {
    use Delivery::{MayHaveArrived, NotSent};
    for (first, last, expected) in [
        (NotSent, NotSent, false),
        (NotSent, MayHaveArrived, true),
        (MayHaveArrived, NotSent, true),
        (MayHaveArrived, MayHaveArrived, true),
    ] {
        let error = Error::new(ErrorKind::Timeout, "no answer").after(1, last);
        let error = error.after_others(2, first);
        assert_eq!((error.attempts(), error.may_have_reached_server()), (2, expected));
        assert!(error.to_string().ends_with("; 2 attempts"), "{error}");
    }
}

#[test]
fn a_body_can_be_read_again() {
    let error = api(Failure::default()).with_body(Bytes::from_static(b"[1,2]"));
    assert_eq!(error.decode_body::<Vec<i32>>(), Some(vec![1, 2]));
    assert_eq!(error.decode_body::<String>(), None);
    assert_eq!(api(Failure::default()).decode_body::<Value>(), None);
}

#[test]
fn debug_shows_no_body() {
    let error = api(Failure::default()).with_body(Bytes::from_static(b"\"hunter2\""));
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn errors_travel_between_threads() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn the_result_of_a_failure_is_there_and_never_shown() {
    let body = br#"{"statusCode":1635,"data":{"mfaToken":"SECRET","n":1}}"#;
    let error = api(failure(1635, 1635)).with_body(Bytes::from_static(body));
    let data: Value = error.data().unwrap();
    assert_eq!(data, serde_json::json!({"mfaToken": "SECRET", "n": 1}));
    assert_eq!(error.data::<Vec<i32>>(), None);
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(shown.contains("1635") && !shown.contains("SECRET"), "{shown}");
}

#[test]
fn a_failure_without_a_result_has_none() {
    for body in ["", "[]", "{}", r#"{"data":null}"#, r#"{"other":1}"#, r#"{"data":"#] {
        let error = api(failure(1635, 1635)).with_body(Bytes::from(body));
        assert_eq!(error.data::<Value>(), None, "{body}");
    }
}
