// shows: `FactorProfileBuilder`
use mfa_client::types::FactorProfile;

fn main() {
    let _ = FactorProfile::builder().phone("188xxxx8888").build();
}
