// shows: `EnrollFactorDto`
use mfa_client::AuthenticationClient;
use mfa_client::types::ResetFactorDto;

fn ask(client: &AuthenticationClient, body: ResetFactorDto) {
    let _ = client.enroll_factor(body);
}

fn main() {}
