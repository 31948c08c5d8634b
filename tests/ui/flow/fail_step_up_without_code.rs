// shows: this method takes 1 argument but 0 arguments were supplied
use mfa_client::AuthenticationClient;

async fn check(client: &AuthenticationClient) {
    let _ = client.step_up().await;
}

fn main() {}
