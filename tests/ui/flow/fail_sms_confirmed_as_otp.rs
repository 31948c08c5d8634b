// shows: expected `PendingEnrollment<Otp>`, found `PendingEnrollment<Sms>`
use mfa_client::AuthenticationClient;
use mfa_client::enrollment::{Otp, PendingEnrollment};

async fn confirm_app(pending: PendingEnrollment<Otp>) {
    let _ = pending.confirm("123456").await;
}

async fn enroll(client: &AuthenticationClient) -> Result<(), mfa_client::Error> {
    confirm_app(client.enrollment().sms("188xxxx8888").start().await?).await;
    Ok(())
}

fn main() {}
