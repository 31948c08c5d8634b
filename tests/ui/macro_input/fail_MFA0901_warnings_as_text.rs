// shows: [MFA0901] expected nothing more than `warnings = false`
mfa_macros::client!("spec/api.yaml", warnings = "no");

fn main() {}
