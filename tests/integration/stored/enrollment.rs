//! Enrollments of each factor.

use std::time::Duration;

use mfa_client::enrollment::{Email, Enrollment, Face, Otp, Photo, Sms};
use mfa_client::types::FactorType;
use mfa_client::{AuthenticationClient, ErrorKind, Secret, StatusCode};
use mfa_sim::demo;

use super::{TOKEN, World, left_of};

impl World {
    /// Enrollments of the user, by a client that knows of no other one.
    fn enrollment(&self) -> Enrollment {
        self.client().enrollment().bearer(TOKEN)
    }

    async fn enrolled(&self) -> Vec<FactorType> {
        let factors = self.client().list_enrolled_factors().bearer(TOKEN).await.unwrap();
        factors.data.iter().map(|factor| factor.factor_type.clone()).collect()
    }
}

#[tokio::test]
async fn a_phone() {
    let world = World::new().await;
    let pending = world.enrollment().sms(demo::PHONE).start().await.unwrap();
    let stored = left_of(pending.export());
    assert!(world.enrolled().await.is_empty());
    let resumed = world.enrollment().resume::<Sms>(&stored).unwrap();
    assert_eq!(resumed.factor_type(), FactorType::Sms);
    resumed.confirm(world.code(demo::PHONE)).await.unwrap();
    assert!(world.enrolled().await.contains(&FactorType::Sms));
}

#[tokio::test]
async fn an_address() {
    let world = World::new().await;
    let pending = world.enrollment().email(demo::EMAIL).start().await.unwrap();
    let stored = left_of(pending.export());
    let resumed = world.enrollment().resume::<Email>(&stored).unwrap();
    resumed.confirm(world.code(demo::EMAIL)).await.unwrap();
    assert!(world.enrolled().await.contains(&FactorType::Email));
}

/// The user may look at the code once more, and has the recovery code at the end.
#[tokio::test]
async fn an_app() {
    let world = World::new().await;
    let pending = world.enrollment().otp().start().await.unwrap();
    let shown = [pending.secret(), pending.uri(), pending.qr_data_url(), pending.recovery_code()];
    let shown = shown.map(Secret::clone);
    let stored = left_of(pending.export());
    // With the picture, which is the most of it.
    assert!(stored.expose().len() < 8192, "{}", stored.expose().len());
    let again = world.enrollment().resume::<Otp>(&stored).unwrap();
    assert_eq!(
        [again.secret(), again.uri(), again.qr_data_url(), again.recovery_code()],
        shown.each_ref()
    );
    drop(again);
    let resumed = world.enrollment().resume::<Otp>(&stored).unwrap();
    let [secret, .., recovery_code] = shown;
    let enrolled = resumed.confirm(world.app_code(&secret)).await.unwrap();
    assert_eq!(enrolled.recovery_code(), &recovery_code);
    assert_eq!(world.enrolled().await, [FactorType::Otp]);
}

#[tokio::test]
async fn a_face() {
    let world = World::new().await;
    let phone = world.enrollment().sms(demo::PHONE).start().await.unwrap();
    phone.confirm(world.code(demo::PHONE)).await.unwrap();
    let stored = left_of(world.enrollment().face().start().await.unwrap().export());
    let resumed = world.enrollment().resume::<Face>(&stored).unwrap();
    resumed.confirm(Photo::external("https://example.com/me.jpg")).await.unwrap();
    assert!(world.enrolled().await.contains(&FactorType::Face));
}

#[tokio::test]
async fn a_wrong_code_in_between() {
    let world = World::new().await;
    let stored = world.enrollment().sms(demo::PHONE).start().await.unwrap().export();
    let resumed = world.enrollment().resume::<Sms>(&left_of(stored)).unwrap();
    let failed = resumed.confirm("wrong").await.unwrap_err();
    let stored = left_of(failed.retry().unwrap().export());
    let resumed = world.enrollment().resume::<Sms>(&stored).unwrap();
    resumed.confirm(world.code(demo::PHONE)).await.unwrap();
}

/// Nothing keeps an application from making two of one: the service takes one proof.
#[tokio::test]
async fn a_second_copy_confirms_nothing() {
    let world = World::new().await;
    let stored = world.enrollment().sms(demo::PHONE).start().await.unwrap().export();
    let resume = || world.enrollment().resume::<Sms>(&stored).unwrap();
    let (first, second) = (resume(), resume());
    first.confirm(world.code(demo::PHONE)).await.unwrap();
    let failed = second.confirm(world.code(demo::PHONE)).await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Api);
    assert_eq!(failed.error().status(), Some(StatusCode::OK));
}

#[tokio::test]
async fn the_time_before_counts() {
    let world = World::new().await;
    let pending = world.enrollment().sms(demo::PHONE).start().await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(40)).await;
    tokio::time::resume();
    let resumed = world.enrollment().resume::<Sms>(&pending.export()).unwrap();
    let left = resumed.remaining();
    assert!(Duration::ZERO < left && left <= Duration::from_secs(20), "{left:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn in_another_process() {
    use crate::support::process::{Descriptors, Part, part, told};

    if part().is_some() {
        let builder = AuthenticationClient::builder().host(told("HOST")).app_id(demo::APP_ID);
        let enrollment = builder.build().unwrap().enrollment().bearer(TOKEN);
        let resumed = enrollment.resume::<Sms>(&Secret::from(told("STORED"))).unwrap();
        resumed.confirm(told("CODE")).await.unwrap();
        return;
    }
    let world = World::new().await;
    let stored = world.enrollment().sms(demo::PHONE).start().await.unwrap().export();
    let (host, code) = (world.sim.url().to_owned(), world.code(demo::PHONE));
    let other = tokio::task::spawn_blocking(move || {
        let told = [("HOST", &*host), ("CODE", &code), ("STORED", stored.expose())];
        Part::start("stored::enrollment::in_another_process", "end", Descriptors::Most, &told)
            .finish()
    });
    other.await.unwrap();
    assert!(world.enrolled().await.contains(&FactorType::Sms));
}
