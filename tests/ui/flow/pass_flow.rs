//! The flow that the documentation promises, for each factor.
use mfa_client::enrollment::{ConfirmError, Factor, PendingEnrollment, Photo};
use mfa_client::step_up::{StepUpError, SteppedUp};
use mfa_client::{AuthenticationClient, Error};

async fn enroll(client: &AuthenticationClient) -> Result<(), Error> {
    let sms = client.enrollment().sms("188xxxx8888").country_code("+86").start().await?;
    sms.confirm("123456").await?;
    let mut email = client.enrollment().email("test@example.com").start().await?;
    while let Err(failed) = email.confirm("123456").await {
        email = failed.retry()?;
    }
    let otp = client.enrollment().otp().start().await?;
    let _ = (otp.secret(), otp.uri(), otp.qr_data_url(), otp.recovery_code());
    let code = String::from("123456");
    let _ = otp.confirm(&code).await?.recovery_code();
    let face = client.enrollment().face().start().await?;
    face.confirm(Photo::external("https://example.com/photo.png")).await?;
    delete(client.step_up(code).await?);
    Ok(())
}

fn delete(_proof: SteppedUp) {}

fn describe<F: Factor>(pending: &PendingEnrollment<F>) -> String {
    format!("{} {:?} {:?}", pending.factor_type(), pending.remaining(), pending.expires_at())
}

fn assert_error<T: std::error::Error + Send + Sync + 'static>() {}

fn assert_send<T: Send>(_: T) {}

fn all<F: Factor>() {
    assert_error::<ConfirmError<F>>();
    assert_error::<StepUpError>();
    let _ = describe::<F>;
}

fn main() {
    let client = AuthenticationClient::builder().host("http://localhost").build().unwrap();
    assert_send(enroll(&client));
    all::<mfa_client::enrollment::Sms>();
}
