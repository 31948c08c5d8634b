//! Sign-ins: challenges, apps that are bound, and the proofs of each factor.

use mfa_client::Secret;
use mfa_client::enrollment::Photo;
use mfa_client::second_factor::{Email, Face, Means, Otp, RecoveryCode, Sms, Verification};
use mfa_client::sign_in::{BoundApp, Challenge, Outcome, PendingApp, Resumable, SignedIn};
use mfa_client::types::SigninByCredentialsDto;
use mfa_sim::{SecondFactor, Simulator, User, demo};

use super::{World, left_of};

impl World {
    /// One in which everybody is asked for a second factor.
    async fn of_second_factors() -> Self {
        let ann = User::new("ann", demo::PASSWORD).username("ann").email("ann@example.com");
        let sim = Simulator::builder().second_factor(SecondFactor::Required).user(ann);
        Self { sim: sim.start().await.unwrap() }
    }

    async fn challenge(&self, username: &str) -> Challenge {
        let user = SigninByCredentialsDto::password().username(username).password(demo::PASSWORD);
        match self.client().sign_in(user.build()).await.unwrap() {
            Outcome::Challenge(challenge) => challenge,
            Outcome::Done(_) => panic!("no second factor was asked for"),
        }
    }

    /// Goes on by a client that knows of no other one.
    fn resume<S: Resumable>(&self, stored: Secret) -> S {
        self.client().resume_sign_in(&left_of(stored)).unwrap()
    }

    /// Binds a first factor, and gives its secret and its recovery code.
    async fn bind_app(&self, username: &str) -> (SignedIn, Secret, Secret) {
        let challenge: Challenge = self.resume(self.challenge(username).await.export());
        assert!(challenge.wants_binding());
        let app = challenge.bind().otp().await.unwrap();
        let shown = [app.secret(), app.uri(), app.qr_data_url(), app.recovery_code()];
        let shown = shown.map(Secret::clone);
        let app: PendingApp = self.resume(app.export());
        let again = [app.secret(), app.uri(), app.qr_data_url(), app.recovery_code()];
        assert_eq!(again, shown.each_ref());
        let [secret, .., recovery_code] = shown;
        let bound = app.confirm(self.app_code(&secret)).await.unwrap();
        let BoundApp::GoOn(challenge) = bound else { panic!("{bound:?}") };
        let challenge: Challenge = self.resume(challenge.export());
        let signed_in = challenge.otp().verify(self.app_code(&secret)).await.unwrap();
        (signed_in, secret, recovery_code)
    }

    /// Has the demo user enroll the rest.
    async fn enroll_others(&self, signed_in: &SignedIn) {
        let enrollment = || self.client().enrollment().bearer(signed_in.access_token());
        let phone = enrollment().sms(demo::PHONE).start().await.unwrap();
        phone.confirm(self.code(demo::PHONE)).await.unwrap();
        let address = enrollment().email(demo::EMAIL).start().await.unwrap();
        address.confirm(self.code(demo::EMAIL)).await.unwrap();
        let face = enrollment().face().start().await.unwrap();
        face.confirm(Photo::external("https://example.com/me.jpg")).await.unwrap();
        self.wait_a_minute();
    }
}

#[tokio::test]
async fn each_factor() {
    let world = World::of_second_factors().await;
    let (signed_in, secret, recovery_code) = world.bind_app(demo::USERNAME).await;
    assert_eq!(signed_in.user().id, demo::USER_ID);
    world.enroll_others(&signed_in).await;
    let challenge = || world.challenge(demo::USERNAME);

    let by_sms = challenge().await.sms();
    by_sms.send_code().await.unwrap();
    let by_sms: Verification<Sms, Challenge> = world.resume(by_sms.export());
    let signed_in = by_sms.verify(world.code(demo::PHONE)).await.unwrap();
    assert_eq!((signed_in.proof().means(), &*signed_in.user().id), (Means::Sms, demo::USER_ID));

    let by_email: Verification<Email, Challenge> = world.resume(challenge().await.email().export());
    by_email.send_code().await.unwrap();
    let by_email: Verification<Email, Challenge> = world.resume(by_email.export());
    let signed_in = by_email.verify(world.code(demo::EMAIL)).await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Email);

    let by_app: Verification<Otp, Challenge> = world.resume(challenge().await.otp().export());
    let failed = by_app.verify("wrong").await.unwrap_err();
    let by_app: Verification<Otp, Challenge> = world.resume(failed.retry().unwrap().export());
    let signed_in = by_app.verify(world.app_code(&secret)).await.unwrap();
    assert_eq!(signed_in.proof().means(), Means::Otp);

    let by_code: Verification<RecoveryCode, Challenge> =
        world.resume(challenge().await.recovery_code().export());
    let (signed_in, next) = by_code.verify(recovery_code).await.unwrap().into_parts();
    assert_eq!((signed_in.proof().means(), next.is_some()), (Means::RecoveryCode, true));

    let by_face: Verification<Face, Challenge> = world.resume(challenge().await.face().export());
    let photo = Photo::external("https://example.com/me.jpg");
    assert_eq!(by_face.verify(photo).await.unwrap().proof().means(), Means::Face);
}

/// The contact that is bound is one that no challenge knows.
#[tokio::test]
async fn a_contact_that_is_bound() {
    let world = World::of_second_factors().await;
    let contact = world.challenge("ann").await.bind().sms("13012345678").country_code("+86");
    let by_sms: Verification<Sms, Challenge> =
        world.resume(contact.check().await.unwrap().export());
    by_sms.send_code().await.unwrap();
    let by_sms: Verification<Sms, Challenge> = world.resume(by_sms.export());
    let signed_in = by_sms.verify(world.code("13012345678")).await.unwrap();
    assert_eq!(signed_in.user().id, "ann");
    let bound = world.client().list_enrolled_factors().bearer(signed_in.access_token()).await;
    assert_eq!(bound.unwrap().data.len(), 1);
}
