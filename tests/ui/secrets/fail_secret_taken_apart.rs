// shows: field `0` of struct `Secret` is private
use mfa_client::Secret;

fn take(token: Secret) -> String {
    token.0.to_string()
}

fn main() {}
