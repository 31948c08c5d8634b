// shows: named `builder` found for struct `EnrollFactorDto`
use mfa_client::types::EnrollFactorDto;

fn main() {
    let _ = EnrollFactorDto::builder();
}
