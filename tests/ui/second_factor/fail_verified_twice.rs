// shows: use of moved value: `by_app`
use mfa_client::second_factor::{Otp, Verification};
use mfa_client::sign_in::Challenge;

async fn pass(by_app: Verification<Otp, Challenge>) {
    let _ = by_app.verify("123456").await;
    let _ = by_app.verify("654321").await;
}

fn main() {}
