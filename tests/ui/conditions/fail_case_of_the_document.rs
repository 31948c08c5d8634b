// shows: CARD needs `number`
// shows: call `.number(…)` before `.build()`
mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Pay, version: '1' }
paths:
  /pay:
    post:
      operationId: pay
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pay' } } } }
      responses: { '204': { description: Paid } }
components:
  schemas:
    Pay:
      type: object
      required: [by]
      properties: { by: { type: string, enum: [CARD, CASH] }, number: { type: string } }
      allOf: [{ if: { properties: { by: { const: CARD } } }, then: { required: [number] } }]
");

fn main() {
    let _ = types::Pay::card().build();
}
