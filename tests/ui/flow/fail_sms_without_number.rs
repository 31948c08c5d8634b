// shows: this method takes 1 argument but 0 arguments were supplied
use mfa_client::AuthenticationClient;

fn enroll(client: &AuthenticationClient) {
    let _ = client.enrollment().sms().country_code("+86");
}

fn main() {}
