// shows: [MFA0903] cannot read
// shows: it is not a file
mfa_macros::client!("../documents");

fn main() {}
