// shows: FactorType: From<MfaPolicy>
use mfa_client::types::{FactorToEnrollDto, MfaPolicy};

fn main() {
    let _ = FactorToEnrollDto::builder().factor_type(MfaPolicy::Passkey).build();
}
