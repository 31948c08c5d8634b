// shows: no method named `user_name` found for struct `GetUserMfaInfoCall
use mfa_client::ManagementClient;

fn ask(client: &ManagementClient) {
    let _ = client.get_user_mfa_info().user_id("1").user_name("Ann").call();
}

fn main() {}
