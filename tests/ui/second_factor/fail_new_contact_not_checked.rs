// shows: no method named `send_code` found for struct `NewContact<
use mfa_client::sign_in::Challenge;

async fn bind(challenge: Challenge) {
    let _ = challenge.bind().sms("188xxxx8888").send_code().await;
}

fn main() {}
