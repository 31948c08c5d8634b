//! Everything that is generated compiles without a warning, and can be used.
#![deny(warnings)]

mfa_macros::client!(
    inline = "
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: The pet
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Kind: { type: string, enum: [cat, dog] }
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: { type: string, maxLength: 20 }
        born: { type: string, format: date }
        kind: { $ref: '#/components/schemas/Kind' }
        type: { type: string, nullable: true }
"
);

use types::{Kind, Pet};

fn main() {
    let pet = Pet::builder().kind(Kind::Cat).name("Tom").r#type("tabby").build();
    assert_eq!(pet.born, None);
    assert_eq!((pet.name.as_str(), pet.kind.as_str()), ("Tom", "cat"));
    assert_eq!(pet.r#type.as_deref(), Some("tabby"));
    let client = Client::builder().host("http://localhost").build().unwrap();
    drop(client.get_pet(1));
}
