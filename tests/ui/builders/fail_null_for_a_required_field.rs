// shows: `ResetFactorDtoBuilder
use mfa_client::types::ResetFactorDto;

fn main() {
    let _ = ResetFactorDto::builder().maybe_factor_id(None);
}
