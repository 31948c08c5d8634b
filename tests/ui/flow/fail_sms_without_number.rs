// shows: phone_number
use mfa_client::AuthenticationClient;

fn enroll(client: &AuthenticationClient) {
    let _ = client.enrollment().sms().country_code("+86");
}

fn main() {}
