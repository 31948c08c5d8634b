// shows: expected `&str`, found integer
use mfa_client::AuthenticationClient;

fn ask(client: &AuthenticationClient) {
    let _ = client.get_factor(1);
}

fn main() {}
