// shows: [MFA0901] expected the path of a document, as in `client!("spec/api.yaml")`
const DOCUMENT: &str = "spec/api.yaml";
mfa_macros::client!(DOCUMENT);

fn main() {}
