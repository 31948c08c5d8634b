// shows: `Photo` is no code
use mfa_client::enrollment::Photo;
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) {
    let _ = challenge.sms().verify(Photo::stored("key")).await;
}

fn main() {}
