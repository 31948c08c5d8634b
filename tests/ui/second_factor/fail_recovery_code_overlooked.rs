// shows: no method named `access_token` found for struct `Recovered<
use mfa_client::sign_in::Challenge;

async fn pass(challenge: Challenge) -> Result<(), mfa_client::Error> {
    let recovered = challenge.recovery_code().verify("e7ad-aaa4").await?;
    let _ = recovered.access_token();
    Ok(())
}

fn main() {}
