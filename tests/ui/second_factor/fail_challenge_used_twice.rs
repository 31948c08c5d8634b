// shows: use of moved value: `challenge`
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) -> Result<(), mfa_client::Error> {
    let _ = challenge.otp().verify("123456").await?;
    let _ = challenge.sms().verify("1234").await?;
    Ok(())
}

fn main() {}
