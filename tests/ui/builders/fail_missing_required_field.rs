// shows: the required field `enrollment_token` is not set
// shows: call `.enrollment_token(…)` before `.build()`
use mfa_client::types::EnrollFactorDto;

fn main() {
    let _ = EnrollFactorDto::sms().pass_code("123456").build();
}
