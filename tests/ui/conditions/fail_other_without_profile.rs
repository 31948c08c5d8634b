// shows: the required field `profile` is not set
use mfa_client::types::SendEnrollFactorRequestDto;

fn main() {
    let _ = SendEnrollFactorRequestDto::other("VOICE").build();
}
