// shows: [MFA0904] unknown argument `warning`
// shows: = help: did you mean `warnings`?
mfa_macros::client!(inline = "", warning = false);

fn main() {}
