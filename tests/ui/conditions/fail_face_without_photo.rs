// shows: FACE needs `photo`
// shows: FACE needs `is_external_photo`
use mfa_client::types::EnrollFactorDto;

fn main() {
    let _ = EnrollFactorDto::face().enrollment_token("token").build();
}
