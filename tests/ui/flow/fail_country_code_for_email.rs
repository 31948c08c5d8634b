// shows: `EmailEnrollment
use mfa_client::AuthenticationClient;

fn enroll(client: &AuthenticationClient) {
    let _ = client.enrollment().email("test@example.com").country_code("+86");
}

fn main() {}
