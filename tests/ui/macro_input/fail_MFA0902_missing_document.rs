// shows: [MFA0902] there is no document `spec/nowhere.yaml`
// shows: = note: tried `
// shows: = help: write the path relative to the folder of Cargo.toml, or to this file
mfa_macros::client!("spec/nowhere.yaml");

fn main() {}
