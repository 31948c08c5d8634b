//! Proving each kind of factor. A wrong code gives the step back, for another try.
//!
//! Each function takes a factor of a sign-in and one of a step-up alike, and gives what that leads to.

use mfa_client::enrollment::Photo;
use mfa_client::second_factor::{
    Email, Face, Means, Otp, Purpose, RecoveryCode, Sms, Verification,
};
use mfa_client::sign_in::{Challenge, SignedIn};
use mfa_client::step_up::{Session, SteppedUp};

use crate::common::Result;
use crate::service::Service;

/// Goes on with a sign-in by a factor that the user has.
pub(crate) async fn factor(
    service: &Service,
    challenge: Challenge,
    means: Means,
) -> Result<SignedIn> {
    match means {
        Means::Sms => by_sms(service, challenge.sms()).await,
        Means::Email => by_email(service, challenge.email()).await,
        Means::Otp => by_otp(service, challenge.otp()).await,
        Means::RecoveryCode => by_recovery_code(service, challenge.recovery_code()).await,
        Means::Face => by_face(service, challenge.face()).await,
        other => Err(format!("this program is older than the means {other:?}").into()),
    }
}

/// Has a user who is signed in prove a factor. The program names the contact, as no server has.
pub(crate) async fn again(service: &Service, session: Session, means: Means) -> Result<SteppedUp> {
    match means {
        Means::Sms => {
            let (country_code, number) = service.phone()?;
            by_sms(service, session.sms(number).country_code(country_code)).await
        }
        Means::Email => by_email(service, session.email(service.email()?)).await,
        Means::Otp => by_otp(service, session.otp()).await,
        Means::RecoveryCode => by_recovery_code(service, session.recovery_code()).await,
        Means::Face => by_face(service, session.face()).await,
        other => Err(format!("this program is older than the means {other:?}").into()),
    }
}

pub(crate) async fn by_sms<P: Purpose>(
    service: &Service,
    mut by_sms: Verification<Sms, P>,
) -> Result<P::Passed> {
    by_sms.send_code().await?;
    println!("   a code is on its way by SMS");
    loop {
        match by_sms.verify(service.code_in_sms()?).await {
            Ok(passed) => return Ok(passed),
            Err(failed) => by_sms = service.try_again(failed)?,
        }
    }
}

pub(crate) async fn by_email<P: Purpose>(
    service: &Service,
    mut by_email: Verification<Email, P>,
) -> Result<P::Passed> {
    by_email.send_code().await?;
    println!("   a code is on its way by e-mail");
    loop {
        match by_email.verify(service.code_in_email()?).await {
            Ok(passed) => return Ok(passed),
            Err(failed) => by_email = service.try_again(failed)?,
        }
    }
}

pub(crate) async fn by_otp<P: Purpose>(
    service: &Service,
    mut by_app: Verification<Otp, P>,
) -> Result<P::Passed> {
    loop {
        match by_app.verify(service.code_in_app()?).await {
            Ok(passed) => return Ok(passed),
            Err(failed) => by_app = service.try_again(failed)?,
        }
    }
}

/// The code counts once: its successor comes together with the success.
async fn by_recovery_code<P: Purpose>(
    service: &Service,
    mut by_code: Verification<RecoveryCode, P>,
) -> Result<P::Passed> {
    let recovered = loop {
        match by_code.verify(service.recovery_code()?).await {
            Ok(recovered) => break recovered,
            Err(failed) => by_code = service.try_again(failed)?,
        }
    };
    println!("   right, and used up");
    let (passed, next_code) = recovered.into_parts();
    match next_code {
        Some(next_code) => service.write_down(&next_code),
        None => println!("   there is no new recovery code: the app should be bound anew"),
    }
    Ok(passed)
}

async fn by_face<P: Purpose>(
    service: &Service,
    mut by_face: Verification<Face, P>,
) -> Result<P::Passed> {
    loop {
        match by_face.verify(Photo::external(service.photo_url()?)).await {
            Ok(passed) => return Ok(passed),
            Err(failed) => by_face = service.try_again(failed)?,
        }
    }
}
