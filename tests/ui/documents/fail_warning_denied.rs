//! What is odd in a document is a warning of the compiler, so it can be denied like any other.
// shows: [MFA0006] unknown keyword `sumary` is ignored
// shows: help: did you mean `summary`?
#![deny(deprecated)]

mfa_macros::client!(inline = "
openapi: 3.1.0
info: { title: Case, version: '1' }
paths:
  /a: { get: { operationId: a, sumary: A slip., responses: { '204': { description: Done } } } }
");

fn main() {}
