//! Nothing but the status decides whether a step of an enrollment is done.

use mfa_client::enrollment::Photo;
use mfa_client::{AuthenticationClient, Error};

use super::client;
use crate::support::recorder::{Recorder, Script};

/// Starts an enrollment of any factor, with as few words as there can be.
const STARTED: &str = r#"{"statusCode":200,"data":{"enrollmentToken":"t","otpData":{
    "qrCodeUri":"otpauth://totp/x?secret=HZ2F6J3AGNAVSOTV","qrCodeDataUrl":"data:,x","recoveryCode":"r"}}}"#;

async fn enroll_each(client: &AuthenticationClient) -> Result<(), Error> {
    let enrollment = || client.enrollment();
    enrollment().sms("5550100").start().await?.confirm("0042").await?;
    enrollment().email("a@example.com").start().await?.confirm("0042").await?;
    enrollment().otp().start().await?.confirm("000042").await?;
    enrollment().face().start().await?.confirm(Photo::stored("132434")).await?;
    Ok(())
}

/// The factor is bound by then: an error would have the user enroll it again.
#[tokio::test]
async fn a_factor_is_enrolled_without_words() {
    for words in ["", r#","message":null"#, r#","message":"","data":null"#, r#","apiCode":null"#] {
        let started = || Script::json("200 OK", STARTED);
        let done = || Script::json("200 OK", &format!(r#"{{"statusCode":200{words}}}"#));
        let script = [started(), done(), started(), done(), started(), done(), started()];
        let recorder = Recorder::in_turn(script, done()).await;
        enroll_each(&client(&recorder.host())).await.unwrap();
        assert_eq!(recorder.stop().await.len(), 8, "{words}");
    }
}

#[tokio::test]
async fn a_code_is_checked_without_words() {
    let answer = r#"{"statusCode":200,"data":{"verified":true}}"#;
    let recorder = Recorder::start(Script::json("200 OK", answer)).await;
    _ = client(&recorder.host()).step_up("612311").await.unwrap();
    recorder.stop_after_one().await;
}
