// shows: [MFA0901] expected the path of a document, as in `client!("spec/api.yaml")`
mfa_macros::client!();

fn main() {}
