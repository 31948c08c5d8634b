// shows: it is the proof of the second factor
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;

async fn check(client: &AuthenticationClient) -> Result<(), mfa_client::Error> {
    client.step_up("612311").await?;
    Ok(())
}

fn main() {}
