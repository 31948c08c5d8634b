// shows: [MFA0901] expected nothing more than `warnings = false`
mfa_macros::client!("spec/api.yaml", "spec/other.yaml");

fn main() {}
