// shows: ResetFactorDto
use mfa_client::types::ResetFactorDto;

fn main() {
    let _ = ResetFactorDto { factor_id: String::new() };
}
