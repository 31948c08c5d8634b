// shows: no variant
use mfa_client::types::FactorType;

fn main() {
    let _ = FactorType::Voice;
}
