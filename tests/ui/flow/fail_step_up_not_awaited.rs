// shows: nothing is sent until this is awaited
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;

fn check(client: &AuthenticationClient) {
    client.step_up("612311");
}

fn main() {}
