// shows: the required parameter `user_id` is not set
// shows: call `.user_id(…)` before this
use mfa_client::ManagementClient;

fn ask(client: &ManagementClient) {
    let _ = client.un_associate_mfa().factor("sms").call();
}

fn main() {}
