//! An API with one operation of each retry class.

mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Faults, version: '1' }
x-envelope: { status: statusCode, success: 200, message: message, code: apiCode, requestId: requestId }
paths:
  /thing:
    get:
      operationId: read
      responses: { '200': { $ref: '#/components/responses/Done' } }
    post:
      operationId: send
      requestBody: { $ref: '#/components/requestBodies/Thing' }
      responses: { '200': { $ref: '#/components/responses/Done' } }
    put:
      operationId: ask
      x-idempotent: true
      requestBody: { $ref: '#/components/requestBodies/Thing' }
      responses: { '200': { $ref: '#/components/responses/Done' } }
    patch:
      operationId: sendOnce
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { $ref: '#/components/requestBodies/Thing' }
      responses: { '200': { $ref: '#/components/responses/Done' } }
components:
  requestBodies:
    Thing: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
  responses:
    Done: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Done' } } } }
  schemas:
    Thing: { type: object, required: [text], properties: { text: { type: string } } }
    Done:
      type: object
      required: [statusCode, message]
      properties: { statusCode: { type: integer }, message: { type: string } }
"
);

use mfa_client::{Error, Response};

use types::{Done, Thing};

/// A retry class, by the operation that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A GET.
    Reads,
    /// Its document has `x-idempotent: true`.
    Idempotent,
    /// The caller gave an idempotency key.
    WithKey,
    /// It takes a key, and has none.
    WithoutKey,
    /// Nothing is known of it but that it is a POST.
    Plain,
}

impl Class {
    pub(super) const ALL: [Self; 5] =
        [Self::Reads, Self::Idempotent, Self::WithKey, Self::WithoutKey, Self::Plain];

    /// Whether a second request does no harm.
    pub(super) fn is_harmless_twice(self) -> bool {
        matches!(self, Self::Reads | Self::Idempotent | Self::WithKey)
    }

    /// Makes a call, with a body of so many bytes if it has one.
    pub(super) async fn call(self, client: &Client, size: usize) -> Result<Response<Done>, Error> {
        let thing = || Thing::builder().text("x".repeat(size)).build();
        match self {
            Self::Reads => client.read().await,
            Self::Idempotent => client.ask(thing()).await,
            Self::WithKey => client.send_once(thing()).call().idempotency_key("4f90").await,
            Self::WithoutKey => client.send_once(thing()).await,
            Self::Plain => client.send(thing()).await,
        }
    }
}
