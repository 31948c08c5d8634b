// shows: the required field `enrollment_token` is not set
// shows: OTP needs `pass_code`
use mfa_client::types::EnrollFactorDto;

fn main() {
    let _ = EnrollFactorDto::otp().build();
}
