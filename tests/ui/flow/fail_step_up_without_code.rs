// shows: code: impl IntoCode
use mfa_client::AuthenticationClient;

async fn check(client: &AuthenticationClient) {
    let _ = client.step_up().await;
}

fn main() {}
