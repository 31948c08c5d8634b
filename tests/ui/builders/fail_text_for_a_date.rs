// shows: the trait bound `Date: From<&str>` is not satisfied
mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Days, version: '1' }
paths: { /days: { post: { operationId: add, responses: { '204': { description: Done } } } } }
components: { schemas: { Day: { type: object, properties: { day: { type: string, format: date } } } } }
", warnings = false);

fn main() {
    types::Day::builder().day("tomorrow").build();
}
