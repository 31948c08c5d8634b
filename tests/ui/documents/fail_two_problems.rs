// shows: [MFA0203] operationId `same` is used twice
// shows: first used here
// shows: [MFA0204]
mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Clock, version: '1' }
paths:
  /a/{id}: { get: { operationId: same, responses: { '204': { description: A } } } }
  /b: { get: { operationId: same, responses: { '204': { description: B } } } }
"
);

fn main() {}
