// shows: `FactorType
use mfa_client::types::SendEnrollFactorRequestDto;

fn main() {
    let _ = SendEnrollFactorRequestDto::other(1);
}
