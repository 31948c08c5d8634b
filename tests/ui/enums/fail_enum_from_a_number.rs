// shows: FactorType
use mfa_client::types::FactorType;

fn main() {
    let _ = FactorType::from(1);
}
