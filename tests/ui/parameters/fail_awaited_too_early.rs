// shows: the required parameter `factor` is not set
// shows: call `.factor(…)` before this
use mfa_client::{Error, ManagementClient};

async fn ask(client: &ManagementClient) -> Result<(), Error> {
    client.un_associate_mfa().user_id("1").await?;
    Ok(())
}

fn main() {}
