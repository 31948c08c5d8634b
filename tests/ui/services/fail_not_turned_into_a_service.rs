// shows: `Fakes` answers no requests
// shows: .into_service()
use mfa_client::{AuthenticationClient, AuthenticationService};

struct Fakes;

impl AuthenticationService for Fakes {}

fn main() {
    let _ = AuthenticationClient::builder().service(Fakes);
}
