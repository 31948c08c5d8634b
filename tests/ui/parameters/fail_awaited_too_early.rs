// shows: `GetUserMfaInfoCall
use mfa_client::{Error, ManagementClient};

async fn ask(client: &ManagementClient) -> Result<(), Error> {
    client.get_user_mfa_info().await?;
    Ok(())
}

fn main() {}
