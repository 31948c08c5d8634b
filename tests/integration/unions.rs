//! `oneOf` with a discriminator: an enum of objects that goes to the wire and back.

use serde_json::{Value, json};

mod generated {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pet:
    post:
      operationId: swap
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator:
        propertyName: kind
        mapping: { cat: '#/components/schemas/Cat', dog: Dog }
    Cat:
      type: object
      required: [kind, lives]
      properties: { kind: { type: string }, lives: { type: integer }, friend: { $ref: '#/components/schemas/Pet' } }
    Dog:
      type: object
      properties: { kind: { type: string, enum: [dog] }, name: { type: string, format: password } }
"
    );
}

use generated::types::{Cat, Dog, Pet};

fn read(json: &Value) -> Result<Pet, String> {
    serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
}

#[test]
fn a_known_tag() {
    let json = json!({"kind": "cat", "lives": 9, "friend": {"kind": "dog", "name": "Rex"}});
    let pet = read(&json).unwrap();
    let Pet::Cat(cat) = &pet else { panic!("{pet:?}") };
    assert!(matches!(cat.friend.as_deref(), Some(Pet::Dog(_))));
    assert!(!format!("{pet:?}").contains("Rex"), "a secret is one in a variant too");
    assert_eq!(serde_json::to_value(pet).unwrap(), json);
}

#[test]
fn an_unknown_tag() {
    let json = json!({"kind": "cow", "milk": [1.5, null]});
    let pet = read(&json).unwrap();
    assert_eq!(pet, Pet::Unknown(json.clone()));
    assert_eq!(serde_json::to_value(pet).unwrap(), json);
}

#[test]
fn a_missing_tag() {
    assert!(read(&json!({"lives": 9})).unwrap_err().starts_with("missing field `kind`"));
}

#[test]
fn a_wrong_type() {
    let error = read(&json!({"kind": "cat", "lives": 1, "friend": {"kind": "cat", "lives": "x"}}));
    let expected = "in a variant, expected a whole number of 64 bits at `friend.lives`";
    assert!(error.clone().unwrap_err().starts_with(expected), "{error:?}");
    assert!(read(&json!({"kind": 7})).unwrap_err().contains("expected a string at `kind`"));
    assert!(read(&json!("cat")).unwrap_err().contains("expected an object (Pet)"));
}

#[test]
fn the_tag_is_written_once_whatever_the_field_says() {
    let cat = Pet::from(Cat::builder().kind("a typo").lives(9).build());
    assert_eq!(serde_json::to_string(&cat).unwrap(), r#"{"kind":"cat","lives":9}"#);
    let dog = Pet::from(Dog::builder().build());
    assert_eq!(serde_json::to_string(&dog).unwrap(), r#"{"kind":"dog"}"#);
}
