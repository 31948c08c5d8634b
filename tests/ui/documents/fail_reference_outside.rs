//! A document in no package may refer to what is below its own folder.
// shows: [MFA0109] `../clock.yaml` is outside of the folders that references may lead to
// shows: --> ui/documents/inner/refers_to_clock.yaml
// shows: = help: keep a copy in the document's package, or allow a folder
mfa_macros::client!("inner/refers_to_clock.yaml");

fn main() {}
