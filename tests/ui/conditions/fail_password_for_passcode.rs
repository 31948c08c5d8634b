// shows: no method named `password` found for struct `SigninByCredentialsDtoPasscodeBuilder
use mfa_client::types::SigninByCredentialsDto;

fn main() {
    let _ = SigninByCredentialsDto::passcode().password("passw0rd");
}
