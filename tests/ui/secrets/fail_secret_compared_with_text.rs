// shows: `Secret`
use mfa_client::Secret;

fn is_right(code: &Secret) -> bool {
    *code == "123456"
}

fn main() {}
