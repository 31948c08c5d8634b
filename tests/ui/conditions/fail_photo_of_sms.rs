// shows: no method named `photo` found for struct `EnrollFactorDtoSmsBuilder
use mfa_client::types::EnrollFactorDto;

fn main() {
    let _ = EnrollFactorDto::sms().enrollment_token("token").photo("key");
}
