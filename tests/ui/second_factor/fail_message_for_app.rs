// shows: no method named `send_code` found
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) {
    let _ = challenge.otp().send_code().await;
}

fn main() {}
