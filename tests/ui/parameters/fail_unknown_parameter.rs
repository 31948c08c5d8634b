// shows: no method named `user_id_typ` found for struct `TypedCall
use mfa_client::ManagementClient;

fn ask(client: &ManagementClient) {
    let _ = client.get_user_mfa_info("1").user_id_typ("email").call();
}

fn main() {}
