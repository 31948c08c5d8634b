// shows: [MFA0904] unknown argument `file`
// shows: = help: write `inline = …`
mfa_macros::client!(file = "spec/api.yaml");

fn main() {}
