// shows: a call does nothing until it is awaited
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;

fn ask(client: &AuthenticationClient) {
    client.list_enrolled_factors();
}

fn main() {}
