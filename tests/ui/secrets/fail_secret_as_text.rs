// shows: mismatched types
// shows: found `&Secret`
use mfa_client::Secret;

fn main() {
    let token = Secret::from("token");
    let _: &str = &token;
}
