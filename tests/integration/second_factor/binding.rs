//! A first factor at a sign-in.

use mfa_client::ErrorKind;
use mfa_client::enrollment::Photo;
use mfa_client::second_factor::Means;
use mfa_client::sign_in::{BoundApp, PendingApp};

use super::{assert_sent, challenge, client, user, wanted};
use crate::support::recorder::{Recorder, Script};

fn answer(body: &str) -> Script {
    Script::json("200 OK", body)
}

#[tokio::test]
async fn a_phone_that_is_nobody_elses() {
    let yes = answer(r#"{"code":200,"data":true}"#);
    let sent = answer(r#"{"statusCode":200}"#);
    let recorder = Recorder::in_turn([wanted(1636, ""), yes, sent], user()).await;
    let phone = challenge(&client(&recorder.host())).await.bind().sms("188").country_code("+86");
    let by_sms = phone.check().await.unwrap();
    by_sms.send_code().await.unwrap();
    _ = by_sms.verify("1234").await.unwrap();
    let requests = recorder.stop().await;
    assert_sent(&requests[1], "/api/v2/applications/mfa/check", r#"{"phone":"188"}"#);
    assert_eq!(requests[2].target, "/api/v3/send-sms");
    let body = r#"{"phone":"188","code":"1234","phoneCountryCode":"+86"}"#;
    assert_sent(&requests[3], "/api/v2/applications/mfa/sms/verify", body);
}

#[tokio::test]
async fn an_address_that_is_another_users() {
    let no = answer(r#"{"code":200,"data":false}"#);
    let recorder = Recorder::in_turn([wanted(1636, "")], no).await;
    let address = challenge(&client(&recorder.host())).await.bind().email("a@example.com");
    let failed = address.check().await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Api);
    assert!(failed.to_string().contains("another user's"), "{failed}");
    assert!(failed.can_retry() && !failed.may_have_passed());
    let challenge = failed.retry().unwrap().into_challenge();
    assert!(challenge.wants_binding());
    let requests = recorder.stop().await;
    assert_sent(&requests[1], "/api/v2/applications/mfa/check", r#"{"email":"a@example.com"}"#);
}

/// The vendor's clients differ in what they read.
#[tokio::test]
async fn forms_of_yes_and_no() {
    for (data, is_bindable) in [
        (r#","data":true"#, true),
        ("", true),
        (r#","data":null"#, true),
        (r#","data":{"bindable":true}"#, true),
        (r#","data":{"bindable":false}"#, false),
        (r#","data":false"#, false),
    ] {
        let answer = answer(&format!(r#"{{"code":200{data}}}"#));
        let recorder = Recorder::in_turn([wanted(1636, "")], answer).await;
        let phone = challenge(&client(&recorder.host())).await.bind().sms("188");
        assert_eq!(phone.check().await.is_ok(), is_bindable, "{data}");
    }
}

const APP: &str = r#"{"code":200,"data":{"authenticator_type":"totp","secret":"HZ2F","qrcode_uri":"otpauth://totp/x","qrcode_data_url":"data:,","recovery_code":"e7ad-aaa4"}}"#;

async fn pending(recorder: &Recorder) -> PendingApp {
    challenge(&client(&recorder.host())).await.bind().otp().await.unwrap()
}

#[tokio::test]
async fn an_app_whose_code_signs_the_user_in() {
    let recorder = Recorder::in_turn([wanted(1636, ""), answer(APP)], user()).await;
    let pending = pending(&recorder).await;
    assert_eq!(pending.secret().expose(), "HZ2F");
    assert_eq!(pending.uri().expose(), "otpauth://totp/x");
    assert_eq!(pending.qr_data_url().expose(), "data:,");
    assert_eq!(pending.recovery_code().expose(), "e7ad-aaa4");
    let bound = pending.confirm("123456").await.unwrap();
    let BoundApp::SignedIn(signed_in) = bound else { panic!("{bound:?}") };
    assert_eq!(signed_in.proof().means(), Means::Otp);
    let requests = recorder.stop().await;
    let body = r#"{"authenticator_type":"totp","source":"APPLICATION"}"#;
    assert_sent(&requests[1], "/api/v2/mfa/totp/associate", body);
    let body = r#"{"authenticator_type":"totp","totp":"123456","source":"APPLICATION"}"#;
    assert_sent(&requests[2], "/api/v2/mfa/totp/associate/confirm", body);
}

#[tokio::test]
async fn an_app_after_which_one_more_code_is_wanted() {
    let bound = answer(r#"{"code":200,"message":"ok"}"#);
    let recorder = Recorder::in_turn([wanted(1636, ""), answer(APP), bound], user()).await;
    let bound = pending(&recorder).await.confirm("123456").await.unwrap();
    let BoundApp::GoOn(challenge) = bound else { panic!("{bound:?}") };
    _ = challenge.otp().verify("654321").await.unwrap();
    let requests = recorder.stop().await;
    assert_sent(&requests[3], "/api/v2/mfa/totp/verify", r#"{"totp":"654321"}"#);
}

#[tokio::test]
async fn a_wrong_code_gives_the_app_back() {
    let wrong = Script::json("400 Bad Request", r#"{"code":400,"message":"wrong"}"#);
    let recorder = Recorder::in_turn([wanted(1636, ""), answer(APP), wrong], user()).await;
    let failed = pending(&recorder).await.confirm("000000").await.unwrap_err();
    assert!(failed.can_retry());
    assert_eq!(failed.step().recovery_code().expose(), "e7ad-aaa4");
    _ = failed.retry().unwrap().confirm("111111").await.unwrap();
    assert_eq!(recorder.stop().await.len(), 4);
}

#[tokio::test]
async fn two_photos_of_one_kind() {
    let recorder = Recorder::in_turn([wanted(1636, "")], user()).await;
    let binding = challenge(&client(&recorder.host())).await.bind();
    let mixed = binding.face(Photo::stored("a"), Photo::external("https://example.com/b.jpg"));
    let failed = mixed.await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Request);
    let binding = failed.retry().unwrap().bind();
    let signed_in = binding.face(Photo::stored("a"), Photo::stored("b")).await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Face);
    let requests = recorder.stop().await;
    let body = r#"{"photoA":"a","photoB":"b","isExternal":false,"isExternalPhoto":false}"#;
    assert_sent(&requests[1], "/api/v2/mfa/face/associate", body);
    assert_eq!(requests.len(), 2);
}
