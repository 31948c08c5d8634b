// shows: [MFA0901] expected nothing more than `warnings = false`
mfa_macros::client!(inline = "", warnings = false, warnings = false);

fn main() {}
