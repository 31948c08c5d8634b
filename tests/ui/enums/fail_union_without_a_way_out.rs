// shows: Unknown(_)` not covered
mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: {}
components:
  schemas:
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }
", warnings = false);

fn name(pet: types::Pet) {
    match pet {
        types::Pet::Cat(_) => {}
    }
}

fn main() {}
