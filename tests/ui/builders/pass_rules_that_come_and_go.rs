//! A rule for a value is no change of the API: the same program compiles with it and without.
mod without {
    mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Codes, version: '1' }
paths:
  /codes:
    post:
      operationId: add
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Batch' } } } }
      responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Batch' } } } } }
components:
  schemas:
    Batch: { type: object, properties: { first: { $ref: '#/components/schemas/Code' }, kind: { $ref: '#/components/schemas/Kind' } } }
    Code: { type: object, properties: { code: { type: string }, tags: { type: array, items: { type: string } } } }
    Kind: { type: string, enum: [A, B] }
");
}

mod with {
    mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Codes, version: '1' }
paths:
  /codes:
    post:
      operationId: add
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Batch' } } } }
      responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Batch' } } } } }
components:
  schemas:
    Batch: { type: object, properties: { first: { $ref: '#/components/schemas/Code' }, kind: { $ref: '#/components/schemas/Kind' } } }
    Code: { type: object, properties: { code: { type: string, minLength: 6 }, tags: { type: array, maxItems: 2, items: { type: string, minLength: 1 } } } }
    Kind: { type: string, enum: [A, B] }
");
}

macro_rules! program {
    ($api:ident) => {{
        use mfa_client::Validate;
        use $api::types::{Batch, Code, Kind};

        // A setter takes the inner builder as it is.
        let batch: Batch = Batch::builder().first(Code::builder().code("123")).kind(Kind::A).build();
        assert_eq!(Kind::A.validate(), Ok(()));
        let add = async |client: &$api::Client| client.add(batch.clone()).await;
        let _ = add;
        batch.validate()
    }};
}

fn main() {
    assert_eq!(program!(without), Ok(()));
    let broken = program!(with).unwrap_err();
    assert_eq!(broken.to_string(), "`first.code` must have at least 6 characters");
}
