// shows: PendingEnrollment<Otp>`
use mfa_client::enrollment::{Otp, PendingEnrollment, Sms};

async fn confirm_app(app: PendingEnrollment<Otp>) {
    let _ = app.confirm("123456").await;
}

async fn enroll(phone: PendingEnrollment<Sms>) {
    confirm_app(phone).await;
}

fn main() {}
