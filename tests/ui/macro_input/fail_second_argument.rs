// shows: [MFA0901] expected the path of a document
mfa_macros::client!("spec/api.yaml", "spec/other.yaml");

fn main() {}
