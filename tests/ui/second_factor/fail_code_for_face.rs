// shows: expected `Photo`, found `&str`
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) {
    let _ = challenge.face().verify("123456").await;
}

fn main() {}
