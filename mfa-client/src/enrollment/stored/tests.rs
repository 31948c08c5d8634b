use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tokio::time::Instant;

use super::*;
use crate::flow::Access;
use crate::types::SendEnrollFactorRequestOtpDataDto;
use crate::{AuthenticationClient, ErrorKind};

const SECOND: Duration = Duration::from_secs(1);

fn client() -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host("http://localhost").app_id("app");
    builder.access_token("token").build().unwrap()
}

fn pending<F: Factor>(token: &str, left: Duration, factor: F) -> PendingEnrollment<F> {
    PendingEnrollment {
        access: Access::of_client(&client()),
        token: Secret::from(token),
        expires_at: Instant::now() + left,
        factor,
    }
}

fn otp(uri: &str, picture: &str, recovery_code: &str) -> Option<Otp> {
    let data = SendEnrollFactorRequestOtpDataDto::builder().qr_code_uri(uri);
    Otp::new(Some(&data.qr_code_data_url(picture).recovery_code(recovery_code).build())).ok()
}

fn clock(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The seconds that are left of an enrollment that had 40 when the clock showed 1000, in a process that
/// begins when it shows `now`.
fn left_at(now: u64) -> u64 {
    let stored = pending("t", 40 * SECOND, Sms).export_at(clock(1000));
    let resumed = client().enrollment().resume_at::<Sms>(&stored, clock(now)).unwrap();
    assert_eq!(resumed.is_expired(), resumed.remaining().is_zero());
    resumed.remaining().as_secs()
}

#[tokio::test(start_paused = true)]
async fn the_minute_goes_on_by_the_wall_clock() {
    assert_eq!([1000, 1001, 1039, 1040, 9999].map(left_at), [40, 39, 1, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_was_set_back_wins_no_time() {
    assert_eq!([999, 0].map(left_at), [40, 40]);
}

#[tokio::test(start_paused = true)]
async fn what_was_expired_stays_so() {
    let stored = pending("t", Duration::ZERO, Email).export_at(clock(1000));
    let resumed = client().enrollment().resume_at::<Email>(&stored, clock(900)).unwrap();
    let failed = resumed.confirm("1").await.unwrap_err();
    assert_eq!((failed.error().kind(), failed.error().attempts()), (ErrorKind::Expired, 0));
}

/// No enrollment has more than its minute, whatever the text says.
#[test]
fn more_than_a_minute_is_no_enrollment() {
    let stored = |left| pending("t", left, Sms).export_at(clock(1000));
    let resume = |stored| client().enrollment().resume_at::<Sms>(&stored, clock(1000));
    assert!(resume(stored(60 * SECOND)).is_ok());
    let error = resume(stored(62 * SECOND)).unwrap_err();
    assert!(error.to_string().contains("no exported step"), "{error}");
}

#[test]
fn a_text_for_each_factor() {
    let app = otp("otpauth://totp/x?secret=AB", "data:,", "code").unwrap();
    let texts = [
        pending("t", SECOND, Sms).export(),
        pending("t", SECOND, Email).export(),
        pending("t", SECOND, app).export(),
        pending("t", SECOND, Face).export(),
    ];
    for (text, stored) in texts.iter().enumerate() {
        let resume = || client().enrollment();
        let outcomes = [
            resume().resume::<Sms>(stored).map(drop),
            resume().resume::<Email>(stored).map(drop),
            resume().resume::<Otp>(stored).map(drop),
            resume().resume::<Face>(stored).map(drop),
        ];
        for (factor, outcome) in outcomes.into_iter().enumerate() {
            match outcome {
                Ok(()) => assert_eq!(text, factor),
                Err(error) => {
                    assert_ne!(text, factor);
                    let name = ["SMS", "EMAIL", "OTP", "FACE"][factor];
                    let expected =
                        format!("the exported step is another one, and no `enrollment {name}`");
                    assert_eq!((error.kind(), error.to_string()), (ErrorKind::Request, expected));
                }
            }
        }
    }
}

/// A state that is none of the factor's, behind a checksum that is right.
#[test]
fn states_of_others() {
    let stored = |state: Value| {
        let stored = Stored::new("enrollment SMS", clock(0)).with(TOKEN, "t").with(FACTOR, state);
        stored.until(Instant::now()).seal()
    };
    assert!(client().enrollment().resume_at::<Sms>(&stored(Value::Null), clock(0)).is_ok());
    for state in [Value::from(1), Value::from(""), Value::Array(Vec::new())] {
        let resumed = client().enrollment().resume_at::<Sms>(&stored(state), clock(0));
        assert_eq!(resumed.unwrap_err().kind(), ErrorKind::Request);
    }
    for state in [Value::Null, Value::from("otpauth://totp/x?secret=AB")] {
        assert!(Otp::restore(state).is_none());
    }
    let without = otp("otpauth://totp/x?secret=AB", "", "").unwrap().keep();
    let without = without.to_string().replace("secret=AB", "secret=");
    assert!(Otp::restore(serde_json::from_str(&without).unwrap()).is_none());
}

proptest! {
    // The same values each time: a commit that has passed passes again.
    #![proptest_config(ProptestConfig {
        cases: 256,
        rng_seed: RngSeed::Fixed(6570),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_exported_is_resumed(
        token in any::<String>(), label in any::<String>(), secret in "[A-Z2-7]{1,64}",
        picture in any::<String>(), code in any::<String>(), left in 0_u64..60,
    ) {
        let uri = format!("otpauth://totp/{}?secret={secret}", label.replace('?', ""));
        let began = pending(&token, Duration::from_secs(left), otp(&uri, &picture, &code).unwrap());
        let stored = began.export();
        prop_assert!(stored.expose().is_ascii());
        prop_assert!(!stored.expose().contains(|c: char| c.is_whitespace() || c.is_control()));
        let resumed = client().enrollment().resume::<Otp>(&stored).unwrap();
        prop_assert!(resumed.remaining() <= Duration::from_secs(left));
        prop_assert_eq!(resumed.token().expose(), token);
        prop_assert_eq!(resumed.secret().expose(), secret);
        prop_assert_eq!(resumed.uri().expose(), uri);
        prop_assert_eq!(resumed.qr_data_url().expose(), picture);
        prop_assert_eq!(resumed.recovery_code().expose(), code);
    }

    #[test]
    fn no_text_is_more_than_an_error(text in any::<String>(), form in "mfa[0-9]{0,2}\\.[A-Za-z0-9_-]{0,80}") {
        for text in [text, form] {
            let error = client().enrollment().resume::<Sms>(&Secret::from(&text)).unwrap_err();
            prop_assert_eq!(error.kind(), ErrorKind::Request);
        }
    }
}
