//! Binding a first factor in the middle of a sign-in.

use mfa_client::enrollment::Photo;
use mfa_client::second_factor::Means;
use mfa_client::sign_in::{Binding, BoundApp, Challenge, SignedIn};

use crate::common::Result;
use crate::prove;
use crate::service::Service;

/// Goes on with a sign-in of a user who has no factor yet.
pub(crate) async fn first_factor(
    service: &Service,
    challenge: Challenge,
    means: Means,
) -> Result<SignedIn> {
    let binding = challenge.bind();
    match means {
        Means::Sms => {
            let (country_code, number) = service.phone()?;
            let phone = binding.sms(number).country_code(country_code);
            prove::by_sms(service, phone.check().await?).await
        }
        Means::Email => {
            let address = binding.email(service.email()?);
            prove::by_email(service, address.check().await?).await
        }
        Means::Otp => app(service, binding).await,
        Means::Face => face(service, binding).await,
        other => Err(format!("{other:?} is nothing that can be bound").into()),
    }
}

/// An app is bound by its first code; the server may then want one more to sign the user in.
async fn app(service: &Service, binding: Binding) -> Result<SignedIn> {
    let mut app = binding.otp().await?;
    service.show(&app)?;
    service.write_down(app.recovery_code());
    let bound = loop {
        match app.confirm(service.code_in_app()?).await {
            Ok(bound) => break bound,
            Err(failed) => app = service.try_again(failed)?,
        }
    };
    println!("   the app is bound");
    match bound {
        BoundApp::SignedIn(signed_in) => Ok(signed_in),
        BoundApp::GoOn(challenge) => {
            println!("   the server wants one more code of it");
            prove::by_otp(service, challenge.otp()).await
        }
    }
}

async fn face(service: &Service, binding: Binding) -> Result<SignedIn> {
    let photos = [service.photo_url()?, service.photo_url()?].map(Photo::external);
    let [photo, other] = photos;
    Ok(binding.face(photo, other).await?)
}
