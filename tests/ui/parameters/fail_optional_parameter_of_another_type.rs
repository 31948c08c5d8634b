// shows: UserIdType: From<bool>
use mfa_client::ManagementClient;

fn ask(client: &ManagementClient) {
    let _ = client.get_user_mfa_info("1").user_id_type(true).call();
}

fn main() {}
