//! The sign-in that the documentation promises, through each factor.
use mfa_client::enrollment::Photo;
use mfa_client::second_factor::{Purpose, SecondFactor, StepError, Verification};
use mfa_client::sign_in::{BoundApp, Challenge, Outcome, SignedIn};
use mfa_client::step_up::SteppedUp;
use mfa_client::types::SigninByCredentialsDto;
use mfa_client::{AuthenticationClient, Error, Secret};

async fn sign_in(client: &AuthenticationClient) -> Result<Secret, Error> {
    let user = SigninByCredentialsDto::password().account("alice").password("passw0rd").build();
    let challenge = match client.sign_in(user).await? {
        Outcome::Done(tokens) => return Ok(tokens.access_token().clone()),
        Outcome::Challenge(challenge) => challenge,
    };
    let signed_in = if challenge.wants_binding() { bind(challenge).await? } else { pass(challenge).await? };
    delete(signed_in.proof());
    Ok(signed_in.into_parts().0)
}

async fn pass(challenge: Challenge) -> Result<SignedIn, Error> {
    let by_sms = challenge.sms().to("188xxxx8888").country_code("+86");
    by_sms.send_code().await?;
    let by_email = match by_sms.verify("1234").await {
        Ok(signed_in) => return Ok(signed_in),
        Err(failed) => failed.retry()?.into_purpose().email(),
    };
    by_email.send_code().await?;
    let mut by_app = by_email.into_purpose().otp();
    for code in ["123456", "234567"] {
        match by_app.verify(code).await {
            Ok(signed_in) => return Ok(signed_in),
            Err(failed) => by_app = failed.retry()?,
        }
    }
    let by_face = by_app.into_purpose().face();
    let by_code = match by_face.verify(Photo::stored("key")).await {
        Ok(signed_in) => return Ok(signed_in),
        Err(failed) => failed.retry()?.into_purpose().recovery_code(),
    };
    let (signed_in, next) = by_code.verify("e7ad-aaa4").await?.into_parts();
    let _ = next.map(|code| code.expose().to_owned());
    Ok(signed_in)
}

async fn bind(challenge: Challenge) -> Result<SignedIn, Error> {
    let challenge = match challenge.bind().sms("188xxxx8888").check().await {
        Ok(by_sms) => return Ok(by_sms.verify("1234").await?),
        Err(failed) => failed.retry()?.into_challenge(),
    };
    let pending = challenge.bind().otp().await?;
    let _ = (pending.secret(), pending.uri(), pending.qr_data_url(), pending.recovery_code());
    match pending.confirm("123456").await? {
        BoundApp::SignedIn(signed_in) => Ok(signed_in),
        BoundApp::GoOn(challenge) => Ok(challenge.otp().verify("234567").await?),
    }
}

async fn step_up(client: &AuthenticationClient, token: &Secret) -> Result<SteppedUp, Error> {
    let by_email = client.step_up_with().bearer(token).email("test@example.com");
    by_email.send_code().await?;
    Ok(by_email.verify("123456").await?)
}

fn delete(_proof: &SteppedUp) {}

/// Code that does not care which factor it is.
fn describe<F: SecondFactor, P: Purpose>(verification: &Verification<F, P>) -> String {
    format!("{:?}", verification.means())
}

fn assert_error<T: std::error::Error + Send + Sync + 'static>() {}

fn assert_send<T: Send>(_: T) {}

fn main() {
    let client = AuthenticationClient::builder().host("http://localhost").build().unwrap();
    assert_send(sign_in(&client));
    assert_send(step_up(&client, &Secret::new("token")));
    assert_error::<StepError<Challenge>>();
    let _ = describe::<mfa_client::second_factor::Sms, Challenge>;
}
