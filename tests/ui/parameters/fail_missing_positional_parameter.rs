// shows: client.get_factor()
use mfa_client::AuthenticationClient;

fn ask(client: &AuthenticationClient) {
    let _ = client.get_factor();
}

fn main() {}
