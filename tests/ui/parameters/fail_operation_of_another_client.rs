// shows: AuthenticationClient`
use mfa_client::AuthenticationClient;
use mfa_client::types::ImportOtpReqDto;

fn ask(client: &AuthenticationClient, body: ImportOtpReqDto) {
    let _ = client.import_otp(body);
}

fn main() {}
