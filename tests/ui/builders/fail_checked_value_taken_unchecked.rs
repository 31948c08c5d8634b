// shows: expected `Code`, found `Result<Code, BuildError>`
mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Codes, version: '1' }
paths: { /codes: { post: { operationId: add, responses: { '204': { description: Done } } } } }
components: { schemas: { Code: { type: object, properties: { code: { type: string, minLength: 6 } } } } }
", warnings = false);

fn main() {
    let _code: types::Code = types::Code::builder().code("123456").build();
}
