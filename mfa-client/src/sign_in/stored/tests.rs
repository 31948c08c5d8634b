use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;

use super::*;
use crate::ErrorKind;
use crate::second_factor::{Email, Face, Otp, RecoveryCode, Sms};
use crate::types::AssosicateMfaAuthenticatorDataDto;

const MINUTE: Duration = Duration::from_mins(1);

/// `{"stage":1,"iat":1603190000,"exp":1603190360}` as the middle of a JWT: it lives six minutes.
const SIX_MINUTES: &str =
    "e30.eyJzdGFnZSI6MSwiaWF0IjoxNjAzMTkwMDAwLCJleHAiOjE2MDMxOTAzNjB9.hunter2-token";

fn client() -> AuthenticationClient {
    AuthenticationClient::builder().host("http://localhost").app_id("app").build().unwrap()
}

fn data(token: &str) -> GetMfaInfoDataDto {
    let data = GetMfaInfoDataDto::builder().mfa_token(token).mfa_phone("188".to_owned());
    data.application_mfa([]).build()
}

fn challenge(token: &str) -> Challenge {
    client().challenge(data(token))
}

fn app() -> PendingApp {
    let data = AssosicateMfaAuthenticatorDataDto::builder().secret("HZ2F").qrcode_uri("uri");
    let data = data.qrcode_data_url("data:,").recovery_code("e7ad").build();
    PendingApp { data: Box::new(data), challenge: challenge(SIX_MINUTES) }
}

fn clock(minutes: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_mins(minutes)
}

fn resume_at<S: Resumable>(stored: &Secret, minutes: u64) -> S {
    S::resume_at(&client(), stored, clock(minutes)).unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_minutes_go_on_by_the_wall_clock() {
    let stored = challenge(SIX_MINUTES).export_at(clock(100));
    let left = |minutes| resume_at::<Challenge>(&stored, minutes).remaining().unwrap();
    assert_eq!([100, 102, 105].map(left), [6 * MINUTE, 4 * MINUTE, MINUTE]);
    assert_eq!([106, 9999].map(left), [Duration::ZERO; 2]);
    // Set back, it wins nothing.
    assert_eq!([99, 0].map(left), [6 * MINUTE; 2]);
}

/// All steps have the time of their challenge, and an end is an end.
#[tokio::test(start_paused = true)]
async fn steps_end_with_their_challenge() {
    tokio::time::advance(MINUTE).await;
    let by_app = challenge(SIX_MINUTES).otp();
    let (by_app, app) = (by_app.export_at(clock(100)), app().export_at(clock(100)));
    let resumed: Verification<Otp, Challenge> = resume_at(&by_app, 101);
    assert_eq!(resumed.purpose().remaining(), Some(5 * MINUTE));
    let resumed: Verification<Otp, Challenge> = resume_at(&by_app, 106);
    let failed = resumed.verify("1").await.unwrap_err();
    assert_eq!((failed.error().kind(), failed.error().attempts()), (ErrorKind::Expired, 0));
    let failed = resume_at::<PendingApp>(&app, 106).confirm("1").await.unwrap_err();
    assert_eq!((failed.error().kind(), failed.error().attempts()), (ErrorKind::Expired, 0));
}

#[test]
fn a_token_without_claims_has_no_end() {
    let stored = challenge("opaque").export_at(clock(100));
    assert_eq!(resume_at::<Challenge>(&stored, 9999).remaining(), None);
}

#[test]
fn the_word_of_the_server_is_kept() {
    for wants_binding in [true, false] {
        let challenge = Challenge { wants_binding, ..challenge("opaque") };
        let resumed: Challenge = resume_at(&challenge.export_at(clock(0)), 0);
        assert_eq!(resumed.wants_binding(), wants_binding);
    }
}

/// Each text is one step and no other one.
#[test]
fn a_text_for_each_step() {
    let challenge = || challenge("opaque");
    let texts = [
        challenge().export(),
        app().export(),
        challenge().sms().export(),
        challenge().email().export(),
        challenge().otp().export(),
        challenge().recovery_code().export(),
        challenge().face().export(),
        client().step_up_with().sms("188").export(),
        client().step_up_with().otp().export(),
    ];
    for (text, stored) in texts.iter().enumerate() {
        let outcomes = [
            client().resume_sign_in::<Challenge>(stored).map(drop),
            client().resume_sign_in::<PendingApp>(stored).map(drop),
            client().resume_sign_in::<Verification<Sms, Challenge>>(stored).map(drop),
            client().resume_sign_in::<Verification<Email, Challenge>>(stored).map(drop),
            client().resume_sign_in::<Verification<Otp, Challenge>>(stored).map(drop),
            client().resume_sign_in::<Verification<RecoveryCode, Challenge>>(stored).map(drop),
            client().resume_sign_in::<Verification<Face, Challenge>>(stored).map(drop),
            client().step_up_with().resume::<Sms>(stored).map(drop),
            client().step_up_with().resume::<Otp>(stored).map(drop),
            client().enrollment().resume::<crate::enrollment::Sms>(stored).map(drop),
            client().enrollment().resume::<crate::enrollment::Otp>(stored).map(drop),
        ];
        for (step, outcome) in outcomes.into_iter().enumerate() {
            let Err(error) = outcome else {
                assert_eq!(text, step);
                continue;
            };
            assert_ne!(text, step);
            assert_eq!(error.kind(), ErrorKind::Request);
            assert!(error.to_string().starts_with("the exported step is another one"), "{error}");
        }
    }
}

/// Parts that are not there, behind a checksum that is right.
#[test]
fn a_text_that_lacks_a_part() {
    let whole = || Stored::new(CHALLENGE, clock(0)).with(DATA, data("t")).with(WANTS_BINDING, true);
    let resume = |stored: Stored| client().resume_sign_in::<Challenge>(&stored.seal());
    assert!(resume(whole()).is_ok());
    for key in [DATA, WANTS_BINDING] {
        for part in [json!(null), json!(1), json!({"mfaToken": 1}), json!([])] {
            let error = resume(whole().with(key, part)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{key}");
        }
    }
    let app = Stored::new(APP, clock(0)).with(DATA, data("t")).with(WANTS_BINDING, true);
    client().resume_sign_in::<PendingApp>(&app.seal()).unwrap_err();
    let by_sms = Stored::new("sign-in SMS", clock(0)).with(DATA, data("t"));
    let by_sms = by_sms.with(WANTS_BINDING, true).with("factor", ["188"]).seal();
    client().resume_sign_in::<Verification<Sms, Challenge>>(&by_sms).unwrap_err();
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
        token in any::<String>(), phone in any::<Option<String>>(), nickname in any::<String>(),
        key in "[a-z]{4}", value in any::<(i64, bool, String)>(), wants_binding in any::<bool>(),
    ) {
        // With a member that is null, one that is absent, and one that the document does not know.
        let data = json!({
            "mfaToken": token, "mfaPhone": phone, "nickname": nickname, "applicationMfa": [],
            key: {"deep": [value]},
        });
        let data: GetMfaInfoDataDto = serde_json::from_value(data).unwrap();
        let began = Challenge { wants_binding, ..client().challenge(data.clone()) };
        let resumed: Challenge = resume_at(&began.export_at(clock(0)), 0);
        prop_assert_eq!(resumed.data(), &data);
        prop_assert_eq!(resumed.token().expose(), token);
        prop_assert_eq!(resumed.wants_binding(), wants_binding);
    }
}
