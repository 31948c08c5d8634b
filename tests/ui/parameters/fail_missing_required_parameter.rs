// shows: the required parameter `user_id` is not set
// shows: call `.user_id(…)` before this
use mfa_client::ManagementClient;
use mfa_client::types::UserIdType;

fn ask(client: &ManagementClient) {
    let _ = client.get_user_mfa_info().user_id_type(UserIdType::Email).call();
}

fn main() {}
