//! What each factor sends, and what a right proof gives.

use std::net::Ipv4Addr;

use mfa_client::enrollment::Photo;
use mfa_client::second_factor::Means;
use mfa_client::{EndUser, ErrorKind, Lang};

use super::{assert_sent, challenge, client, user, wanted};
use crate::support::recorder::{Recorder, Script};

const CONTACTS: &str = r#","mfaPhone":"188","mfaPhoneCountryCode":"+86","phone":"199","phoneCountryCode":"+1","mfaEmail":"mfa@example.com","email":"a@example.com""#;

fn sent() -> Script {
    Script::json("200 OK", r#"{"statusCode":200,"code":200}"#)
}

#[tokio::test]
async fn a_code_by_text_message() {
    let recorder = Recorder::in_turn([wanted(1635, CONTACTS), sent()], user()).await;
    let by_sms = challenge(&client(&recorder.host())).await.sms();
    by_sms.send_code().await.unwrap();
    let signed_in = by_sms.verify("0123").await.unwrap();
    assert_eq!(signed_in.access_token().expose(), "hunter2-access");
    assert_eq!(signed_in.user().id, "u1");
    assert_eq!(signed_in.proof().means(), Means::Sms);
    assert_eq!(signed_in.proof().user_id(), Some("u1"));
    let requests = recorder.stop().await;
    assert_sent(
        &requests[1],
        "/api/v3/send-sms",
        r#"{"phoneNumber":"188","channel":"CHANNEL_VERIFY_MFA","phoneCountryCode":"+86"}"#,
    );
    let body = r#"{"phone":"188","code":"0123","phoneCountryCode":"+86"}"#;
    assert_sent(&requests[2], "/api/v2/applications/mfa/sms/verify", body);
    assert_eq!(requests.len(), 3);
}

/// A number that is enrolled counts more than one in the profile, and one that is given more than both.
#[tokio::test]
async fn to_which_number() {
    let profile = r#","mfaPhone":null,"mfaPhoneCountryCode":"+86","phone":"199""#;
    let recorder = Recorder::in_turn([wanted(1635, profile)], user()).await;
    _ = challenge(&client(&recorder.host())).await.sms().verify("1").await.unwrap();
    let body = r#"{"phone":"199","code":"1"}"#;
    assert_sent(&recorder.stop().await[1], "/api/v2/applications/mfa/sms/verify", body);

    let recorder = Recorder::in_turn([wanted(1635, CONTACTS), sent()], user()).await;
    let by_sms = challenge(&client(&recorder.host())).await.sms().to("177").country_code("+44");
    by_sms.send_code().await.unwrap();
    let body = r#"{"phoneNumber":"177","channel":"CHANNEL_VERIFY_MFA","phoneCountryCode":"+44"}"#;
    assert_sent(&recorder.stop().await[1], "/api/v3/send-sms", body);
}

#[tokio::test]
async fn a_code_by_e_mail() {
    let recorder = Recorder::in_turn([wanted(1635, CONTACTS), sent()], user()).await;
    let by_email = challenge(&client(&recorder.host())).await.email();
    by_email.send_code().await.unwrap();
    let signed_in = by_email.verify("012345").await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Email);
    let requests = recorder.stop().await;
    let body = r#"{"email":"mfa@example.com","scene":"MFA_VERIFY_CODE"}"#;
    assert_sent(&requests[1], "/api/v2/email/send", body);
    let body = r#"{"email":"mfa@example.com","code":"012345"}"#;
    assert_sent(&requests[2], "/api/v2/applications/mfa/email/verify", body);
}

#[tokio::test]
async fn without_a_contact_nothing_is_sent() {
    let recorder = Recorder::start(wanted(1635, "")).await;
    let client = client(&recorder.host());
    let by_sms = challenge(&client).await.sms();
    let error = by_sms.send_code().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`.to(…)`"), "{error}");
    let failed = by_sms.verify("1").await.unwrap_err();
    assert!(failed.can_retry());
    let by_email = failed.retry().unwrap().into_purpose().email();
    assert_eq!(by_email.send_code().await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(by_email.verify("1").await.unwrap_err().error().kind(), ErrorKind::Request);
    recorder.stop_after_one().await;
}

#[tokio::test]
async fn a_code_of_the_app() {
    let recorder = Recorder::in_turn([wanted(1635, "")], user()).await;
    let signed_in =
        challenge(&client(&recorder.host())).await.otp().verify("012345").await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Otp);
    let body = r#"{"totp":"012345"}"#;
    assert_sent(&recorder.stop().await[1], "/api/v2/mfa/totp/verify", body);
}

#[tokio::test]
async fn a_photo() {
    let recorder = Recorder::in_turn([wanted(1635, "")], user()).await;
    let by_face = challenge(&client(&recorder.host())).await.face();
    let signed_in = by_face.verify(Photo::external("https://example.com/a.jpg")).await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Face);
    let body = r#"{"photo":"https://example.com/a.jpg"}"#;
    assert_sent(&recorder.stop().await[1], "/api/v2/mfa/face/verify", body);
}

/// The sources differ in where the new recovery code stands, and whether there is one.
#[tokio::test]
async fn a_recovery_code_and_the_next_one() {
    for (members, inside, expected) in [
        (r#","recoveryCode":"new""#, "", Some("new")),
        ("", r#","recoveryCode":"new""#, Some("new")),
        (r#","recoveryCode":"new""#, r#","recoveryCode":"other""#, Some("new")),
        ("", "", None),
    ] {
        let body = format!(r#"{{"code":200,"data":{{"id":"u1","token":"t"{inside}}}{members}}}"#);
        let answer = Script::json("200 OK", &body);
        let recorder = Recorder::in_turn([wanted(1635, "")], answer).await;
        let by_code = challenge(&client(&recorder.host())).await.recovery_code();
        let recovered = by_code.verify("e7ad-aaa4").await.unwrap();
        assert_eq!(recovered.recovery_code().map(mfa_client::Secret::expose), expected);
        let (signed_in, next) = recovered.into_parts();
        assert_eq!(next.as_ref().map(mfa_client::Secret::expose), expected, "{body}");
        assert_eq!(signed_in.proof().means(), Means::RecoveryCode);
        let body = r#"{"recoveryCode":"e7ad-aaa4"}"#;
        assert_sent(&recorder.stop().await[1], "/api/v2/mfa/totp/recovery", body);
    }
}

/// The old code is used up, whatever else is wrong with the answer.
#[tokio::test]
async fn a_new_recovery_code_is_never_lost() {
    let answer = Script::json("200 OK", r#"{"code":200,"recoveryCode":"new","data":{"id":"u1"}}"#);
    let recorder = Recorder::in_turn([wanted(1635, "")], answer).await;
    let by_code = challenge(&client(&recorder.host())).await.recovery_code();
    let failed = by_code.verify("e7ad-aaa4").await.unwrap_err();
    assert!(failed.may_have_passed() && !failed.can_retry());
    assert_eq!(failed.recovery_code().unwrap().expose(), "new");
    assert!(!format!("{failed:?} {failed}").contains("new"), "{failed:?}");
}

#[tokio::test]
async fn a_step_names_the_end_user() {
    let recorder = Recorder::in_turn([wanted(1635, CONTACTS)], sent()).await;
    let by_sms = challenge(&client(&recorder.host())).await.sms();
    let visitor = Ipv4Addr::new(203, 0, 113, 7).into();
    by_sms.send_code().end_user_ip(visitor).lang(Lang::EN_US).await.unwrap();
    let requests = recorder.stop().await;
    assert_eq!(requests[1].header("x-real-ip"), ["203.0.113.7"]);
    assert_eq!(requests[1].header("x-genauth-lang"), ["en-US"]);
    assert_eq!(requests[0].header("x-real-ip"), Vec::<&str>::new());
}

/// The status decides, under either name; the rest of the answer may be odd.
#[tokio::test]
async fn envelopes_of_all_kinds() {
    for envelope in [
        r#""code":200"#,
        r#""statusCode":200"#,
        r#""code":200,"statusCode":200,"message":null"#,
        r#""code":null,"statusCode":200"#,
        r#""code":200.0,"message":"ok","requestId":"r","new":[1]"#,
    ] {
        let answer = format!(r#"{{{envelope},"data":{{"id":"u1","token":"t"}}}}"#);
        let recorder = Recorder::in_turn([wanted(1635, "")], Script::json("200 OK", &answer)).await;
        let by_app = challenge(&client(&recorder.host())).await.otp();
        assert_eq!(by_app.verify("1").await.unwrap().access_token().expose(), "t", "{envelope}");
    }
}
