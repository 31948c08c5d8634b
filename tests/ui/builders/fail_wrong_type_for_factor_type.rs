// shows: `FactorType
use mfa_client::types::SendEnrollFactorRequestDto;

fn main() {
    let _ = SendEnrollFactorRequestDto::builder().factor_type(1);
}
