// shows: [MFA0101] unresolved reference `#/components/schemas/Plac`
// shows: [MFA0401] unknown type `sting`
mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Case, version: '1' }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: sting } }]
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
components:
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string }, place: { $ref: '#/components/schemas/Plac' } } }
");

async fn name() -> Result<String, mfa_client::Error> {
    let client = Client::builder().host("https://example.com").build()?;
    let thing: types::Thing = client.get_thing("1").await?.into_inner();
    Ok(types::Thing::builder().name(thing.name).maybe_place(thing.place).build().name)
}

fn main() {
    drop(name());
}
