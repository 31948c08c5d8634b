// shows: the factor is not enrolled until `confirm` is awaited
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;

async fn enroll(client: &AuthenticationClient) -> Result<(), mfa_client::Error> {
    client.enrollment().sms("188xxxx8888").start().await?;
    Ok(())
}

fn main() {}
