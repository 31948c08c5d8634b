// shows: [MFA0905] cannot use the folder `../nowhere`
// shows: = note: tried `
// shows: = help: write its path relative to the folder of Cargo.toml
mfa_macros::client!("spec/api.yaml", references = "../nowhere");

fn main() {}
