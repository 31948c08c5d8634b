// shows: [MFA0001]
// shows: = help: the text must be one YAML or JSON document
mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Clock, version: '1'
paths: {}
"
);

fn main() {}
