//! `warnings = false` keeps a document's warnings to itself.
#![deny(warnings)]

mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Case, version: '1' }
paths:
  /a: { get: { operationId: a, sumary: A slip., responses: { '204': { description: Done } } } }
",
    warnings = false
);

fn main() {
    let _ = Client::builder();
}
