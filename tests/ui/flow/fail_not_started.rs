// shows: nothing is sent until `start` is awaited
#![deny(unused_must_use)]
use mfa_client::AuthenticationClient;

fn enroll(client: &AuthenticationClient) {
    client.enrollment().sms("188xxxx8888").country_code("+86");
}

fn main() {}
