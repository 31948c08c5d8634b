// shows: a code is text, because its leading zeros count: `"012345"`
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) {
    let _ = challenge.otp().verify(123456).await;
}

fn main() {}
