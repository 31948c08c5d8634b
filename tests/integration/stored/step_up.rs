//! Users who are signed in, and asked again.

use mfa_client::second_factor::{Means, Otp, Sms, Verification};
use mfa_client::step_up::Session;
use mfa_client::{Error, ErrorKind, Secret};
use mfa_sim::demo;

use super::{TOKEN, World, left_of};
use crate::support::recorder::{Recorder, Script};

impl World {
    fn session(&self) -> Session {
        self.client().step_up_with().bearer(TOKEN)
    }
}

#[tokio::test]
async fn by_phone_and_by_app() {
    let world = World::new().await;
    let enrollment = || world.client().enrollment().bearer(TOKEN);
    let phone = enrollment().sms(demo::PHONE).start().await.unwrap();
    phone.confirm(world.code(demo::PHONE)).await.unwrap();
    let app = enrollment().otp().start().await.unwrap();
    let secret = app.secret().clone();
    app.confirm(world.app_code(&secret)).await.unwrap();
    world.wait_a_minute();

    let by_sms = world.session().sms(demo::PHONE).country_code(demo::PHONE_COUNTRY_CODE);
    by_sms.send_code().await.unwrap();
    let stored = left_of(by_sms.export());
    let by_sms = world.session().resume::<Sms>(&stored).unwrap();
    let proof = by_sms.verify(world.code(demo::PHONE)).await.unwrap();
    assert_eq!((proof.means(), proof.user_id()), (Means::Sms, Some(demo::USER_ID)));

    let stored = left_of(world.session().otp().export());
    let by_app = world.session().resume::<Otp>(&stored).unwrap();
    assert_eq!(by_app.verify(world.app_code(&secret)).await.unwrap().means(), Means::Otp);
}

/// `{"sub":"u1"}` and `{"sub":"u2"}` as the middle of a JWT.
const OF_U1: &str = "e30.eyJzdWIiOiJ1MSJ9.sig";
const OF_U2: &str = "e30.eyJzdWIiOiJ1MiJ9.sig";

/// A step that one user began is no other one's, and needs the user's token.
#[tokio::test]
async fn the_user_is_the_same() {
    let answer = Script::json("200 OK", r#"{"code":200,"data":null}"#);
    let recorder = Recorder::start(answer).await;
    let builder = mfa_client::AuthenticationClient::builder().host(recorder.host());
    let client = builder.app_id("app").access_token("the-clients-own").build().unwrap();
    let stored = client.step_up_with().bearer(OF_U1).otp().export();
    assert!(!stored.expose().contains("sig"));
    let resume = |session: Session| session.resume::<Otp>(&stored);
    let refused = |outcome: Result<Verification<Otp, Session>, Error>| {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        error.to_string()
    };
    let other = refused(resume(client.step_up_with().bearer(OF_U2)));
    assert!(other.contains("another user"), "{other}");
    let forgotten = refused(resume(client.step_up_with()));
    assert!(forgotten.contains("`.bearer(…)`"), "{forgotten}");
    let by_app = resume(client.step_up_with().bearer(OF_U1)).unwrap();
    let proof = by_app.verify("1").await.unwrap();
    assert_eq!(proof.user_id(), Some("u1"));
    let request = recorder.stop_after_one().await;
    assert_eq!(request.header("authorization"), [format!("Bearer {OF_U1}")]);
}

/// A number that the program named is the one that is proved.
#[tokio::test]
async fn contacts_are_kept() {
    let recorder = Recorder::start(Script::json("200 OK", r#"{"code":200,"data":null}"#)).await;
    let builder = mfa_client::AuthenticationClient::builder().host(recorder.host());
    let client = builder.app_id("app").access_token("token").build().unwrap();
    let resumed = |stored: Secret| client.step_up_with().resume::<Sms>(&left_of(stored)).unwrap();
    let by_sms = client.step_up_with().sms("188");
    _ = resumed(by_sms.export()).verify("1").await.unwrap();
    let by_sms = client.step_up_with().sms("188").country_code("+1");
    _ = resumed(by_sms.export()).verify("1").await.unwrap();
    let bodies: Vec<_> = recorder.stop().await.into_iter().map(|request| request.body).collect();
    let with_country = r#"{"phone":"188","code":"1","phoneCountryCode":"+1"}"#;
    assert_eq!(bodies, [r#"{"phone":"188","code":"1"}"#, with_country]);
}
