// shows: `SmsEnrollment
use mfa_client::AuthenticationClient;

async fn enroll(client: &AuthenticationClient) {
    let _ = client.enrollment().sms("188xxxx8888").confirm("123456").await;
}

fn main() {}
