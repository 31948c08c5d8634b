// shows: [MFA0101] unresolved reference `#/components/schemas/Tik`
// shows: --> inline document:7:41
// shows: did you mean `#/components/schemas/Tick`?
mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Clock, version: '1' }
paths: {}
components:
  schemas:
    Tock: { type: array, items: { $ref: '#/components/schemas/Tik' } }
    Tick: { type: string }
"
);

fn main() {}
