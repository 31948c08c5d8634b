//! Nothing that is printed shows a secret.

use std::fmt::Debug;

use mfa_client::enrollment::Photo;

use super::{challenge, client, outcome, user, wanted};
use crate::support::recorder::{Recorder, Script};

#[track_caller]
fn assert_hidden(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.is_empty() && !text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn a_flow_from_its_beginning_to_its_end() {
    let recovered = r#"{"code":200,"recoveryCode":"hunter2-next","data":{"id":"u1","token":"hunter2-access","salt":"hunter2-salt"}}"#;
    let answers = [wanted(1635, r#","mfaPhone":"188-hunter2""#)];
    let recorder = Recorder::in_turn(answers, Script::json("200 OK", recovered)).await;
    let outcome = outcome(&client(&recorder.host())).await;
    assert_hidden(&outcome);
    let mfa_client::sign_in::Outcome::Challenge(challenge) = outcome else { panic!() };
    assert_hidden(&challenge);
    let by_sms = challenge.sms();
    assert_hidden(&by_sms);
    assert_hidden(&by_sms.send_code());
    let by_code = by_sms.into_purpose().recovery_code();
    let verifying = by_code.verify("hunter2-code");
    assert_hidden(&verifying);
    let recovered = verifying.await.unwrap();
    assert_hidden(&recovered);
    let (signed_in, _) = recovered.into_parts();
    assert_hidden(&signed_in);
    assert_hidden(&signed_in.proof());
}

#[tokio::test]
async fn failures_and_what_they_hold() {
    let wrong = r#"{"code":6001,"message":"wrong","data":{"token":"hunter2-data"}}"#;
    let recorder = Recorder::in_turn([wanted(1635, "")], Script::json("200 OK", wrong)).await;
    let failed = challenge(&client(&recorder.host())).await.otp().verify("hunter2-code").await;
    let failed = failed.unwrap_err();
    assert_hidden(&failed);
    assert!(!failed.to_string().contains("hunter2"), "{failed}");
    assert_hidden(failed.step());
    let data: serde_json::Value = failed.error().data().unwrap();
    assert_eq!(data["token"], "hunter2-data");
}

#[tokio::test]
async fn a_factor_that_is_bound() {
    let app = r#"{"code":200,"data":{"secret":"hunter2","qrcode_uri":"hunter2","qrcode_data_url":"hunter2","recovery_code":"hunter2"}}"#;
    let recorder = Recorder::in_turn([wanted(1636, ""), Script::json("200 OK", app)], user()).await;
    let binding = challenge(&client(&recorder.host())).await.bind();
    assert_hidden(&binding);
    let starting = binding.otp();
    assert_hidden(&starting);
    let pending = starting.await.unwrap();
    assert_hidden(&pending);
    let confirming = pending.confirm("hunter2-code");
    assert_hidden(&confirming);
    assert_hidden(&confirming.await.unwrap());
}

#[tokio::test]
async fn contacts_and_photos() {
    let recorder = Recorder::start(wanted(1636, "")).await;
    let contact = challenge(&client(&recorder.host())).await.bind().sms("hunter2-number");
    assert_hidden(&contact);
    let checking = contact.check();
    assert_hidden(&checking);
    let binding = checking.await.unwrap_err().retry().unwrap().into_challenge().bind();
    assert_hidden(&binding.face(Photo::stored("hunter2-key"), Photo::stored("hunter2-key")));
}
