// shows: a challenge has to be met before the user is signed in
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;
use mfa_client::types::SigninByCredentialsDto;

async fn sign_in(
    client: &AuthenticationClient,
    user: SigninByCredentialsDto,
) -> Result<(), mfa_client::Error> {
    client.sign_in(user).await?;
    Ok(())
}

fn main() {}
