//! Steps that are exported and resumed: what is in the text shows nowhere but in it.

use mfa_client::enrollment::{Email, Face, Otp, Photo, Sms};
use mfa_client::second_factor::{self, Verification};
use mfa_client::sign_in::{Challenge, PendingApp};
use mfa_client::types::GetMfaInfoDataDto;
use mfa_client::{AuthenticationClient, Error, Secret};
use serde_json::json;

use super::calls::Setup;
use super::{CANARY, SECRET, assert_hidden, everything, shown};
use crate::support::collector::Collector;
use crate::support::recorder::{Recorder, Script};

fn answer(data: &serde_json::Value) -> Script {
    let body = json!({"statusCode": 200, "code": 200, "message": "", "data": data});
    Script::json("200 OK", &body.to_string())
}

/// Looks at everything that comes of a text: the text as a value, the step, and the errors of texts that
/// are almost the same.
fn look<S: std::fmt::Debug>(stored: &Secret, resume: impl Fn(&Secret) -> Result<S, Error>) -> S {
    assert_hidden(&everything(stored));
    let text = stored.expose();
    let longer = format!("{text}{text}");
    for broken in [&text[..text.len() - 4], &text[5..], &text.replacen('1', "2", 1), &longer] {
        assert_hidden(&shown(&resume(&Secret::from(broken)).unwrap_err()));
    }
    let step = resume(stored).unwrap();
    assert_hidden(&everything(&step));
    step
}

fn client(recorder: &Recorder) -> AuthenticationClient {
    Setup::new(recorder.host()).user().access_token(SECRET).build().unwrap()
}

#[tokio::test]
async fn enrollments() {
    let uri = format!("otpauth://totp/{CANARY}?secret={SECRET}");
    let otp = json!({"qrCodeUri": uri, "qrCodeDataUrl": SECRET, "recoveryCode": SECRET});
    let data = json!({"enrollmentToken": SECRET, "otpData": otp});
    let recorder = Recorder::start(answer(&data)).await;
    let (client, collector) = (client(&recorder), Collector::default());
    let watching = collector.watch();
    let enrollment = || client.enrollment().bearer(SECRET);

    let stored = enrollment().sms(CANARY).start().await.unwrap().export();
    let sms = look(&stored, |text| enrollment().resume::<Sms>(text));
    sms.confirm(SECRET).await.unwrap();
    let stored = enrollment().email(CANARY).start().await.unwrap().export();
    let email = look(&stored, |text| enrollment().resume::<Email>(text));
    email.confirm(SECRET).await.unwrap();
    let stored = enrollment().otp().start().await.unwrap().export();
    let app = look(&stored, |text| enrollment().resume::<Otp>(text));
    assert_eq!(app.recovery_code().expose(), SECRET);
    app.confirm(SECRET).await.unwrap();
    let stored = enrollment().face().start().await.unwrap().export();
    let face = look(&stored, |text| enrollment().resume::<Face>(text));
    face.confirm(Photo::stored(SECRET)).await.unwrap();
    // Another factor's, and another user's.
    assert_hidden(&shown(&enrollment().resume::<Sms>(&stored).unwrap_err()));
    assert_hidden(&shown(&client.enrollment().resume::<Face>(&stored).unwrap_err()));

    drop(watching);
    assert!(collector.text().contains("\"mfa_client\""), "{}", collector.text());
    assert_hidden(&collector.text());
    assert_eq!(recorder.stop().await.len(), 8);
}

#[tokio::test]
async fn sign_ins_and_step_ups() {
    let app = json!({
        "secret": SECRET, "qrcode_uri": SECRET, "qrcode_data_url": SECRET, "recovery_code": SECRET,
    });
    let user = json!({"id": CANARY, "token": SECRET});
    let recorder = Recorder::in_turn([answer(&app)], answer(&user)).await;
    let (client, collector) = (client(&recorder), Collector::default());
    let watching = collector.watch();
    let data = json!({
        "mfaToken": SECRET, "mfaPhone": CANARY, "mfaEmail": CANARY, "nickname": CANARY,
        "applicationMfa": [], CANARY: {CANARY: SECRET},
    });
    let challenge = || {
        let data: GetMfaInfoDataDto = serde_json::from_value(data.clone()).unwrap();
        client.challenge(data)
    };

    let stored = challenge().export();
    let resumed = look(&stored, |text| client.resume_sign_in::<Challenge>(text));
    assert_hidden(&shown(&client.resume_sign_in::<PendingApp>(&stored).unwrap_err()));
    let stored = resumed.bind().otp().await.unwrap().export();
    let app = look(&stored, |text| client.resume_sign_in::<PendingApp>(text));
    _ = app.confirm(SECRET).await.unwrap();
    let by_sms = look(&challenge().sms().export(), |text| {
        client.resume_sign_in::<Verification<second_factor::Sms, Challenge>>(text)
    });
    _ = by_sms.verify(SECRET).await.unwrap();
    let session = || client.step_up_with().bearer(SECRET);
    let by_email = look(&session().email(CANARY).export(), |text| {
        session().resume::<second_factor::Email>(text)
    });
    _ = by_email.verify(SECRET).await.unwrap();

    drop(watching);
    assert!(collector.text().contains("\"mfa_client\""), "{}", collector.text());
    assert_hidden(&collector.text());
    assert_eq!(recorder.stop().await.len(), 4);
}
