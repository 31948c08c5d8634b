// shows: `Secret` doesn't implement `std::fmt::Display`
use mfa_client::Secret;

fn main() {
    let _ = format!("https://example.com/?token={}", Secret::from("token"));
}
