// shows: no method named `clone` found
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) {
    let _ = challenge.clone().otp().verify("123456").await;
}

fn main() {}
