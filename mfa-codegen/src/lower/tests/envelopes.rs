//! Envelopes: how a failure looks inside an HTTP success.

use super::{Shown, lowered, sound};

const NAMES: &str = "message: message, code: apiCode, requestId: requestId";

/// A document with this envelope, whose operation answers with the schema.
fn document(envelope: &str, schema: &str) -> String {
    format!(
        "
x-envelope: {{ {envelope}, {NAMES} }}
paths:
  /a:
    get:
      operationId: go
      responses: {{ '200': {{ description: D, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }}
components: {{ schemas: {{ A: {schema} }} }}
"
    )
}

fn with_status(status: &str) -> String {
    let envelope = "status: statusCode, success: 200";
    document(
        envelope,
        &format!("{{ required: [statusCode], properties: {{ statusCode: {status} }} }}"),
    )
}

#[test]
fn an_answer_with_the_status_has_the_envelope() {
    let found = sound(&with_status("{ type: integer }"));
    assert_eq!(found.operations, ["go() -> A by status_code"]);
    assert_eq!(found.envelopes, ["statusCode = 200, message, apiCode"]);
    let found = sound(&with_status("{ type: integer, format: int64, x-rust-name: how }"));
    assert_eq!(found.operations, ["go() -> A by how"]);
    let bare =
        document("status: other, success: 0", "{ properties: { statusCode: { type: integer } } }");
    assert_eq!(sound(&bare).operations, ["go() -> A"]);
}

/// The first of several names is the property's; the others are its aliases.
#[test]
fn the_first_name_of_the_status_counts() {
    let schema = "{ required: [code], properties: { code: { type: integer }, statusCode: { type: string } } }";
    let found = sound(&document("status: [code, statusCode], success: 0", schema));
    assert_eq!(found.operations, ["go() -> A by code"]);
    assert_eq!(found.envelopes, ["code|statusCode = 0, message, apiCode"]);
}

/// The status is compared with a number of 64 bits, and a failure must not pass unseen.
#[test]
fn a_status_that_could_hide_a_failure_is_refused() {
    let problem = ["MFA0508 #/components/schemas/A/properties/statusCode"];
    for status in [
        "{ type: string }",
        "{ type: integer, format: int32 }",
        "{ type: number }",
        "{ type: integer, nullable: true }",
        "{}",
    ] {
        assert_eq!(lowered(&with_status(status)).problems, problem, "{status}");
    }
    let optional = with_status("{ type: integer }").replace("required: [statusCode], ", "");
    assert_eq!(lowered(&optional).problems, problem);
}

/// A document whose two operations have these tags.
fn tagged(tags: &str, first: &str, second: &str) -> Shown {
    let operation = |id: &str, tags: &str| {
        format!(
            "{{ operationId: {id}, tags: [{tags}], responses: {{ '204': {{ description: D }} }} }}"
        )
    };
    sound(&format!(
        "x-envelope: {{ status: own, success: 200, {NAMES} }}\ntags: [{tags}]\npaths: {{ /a: {{ get: {}, put: {} }} }}",
        operation("a", first),
        operation("b", second)
    ))
}

fn tag(name: &str, status: &str) -> String {
    format!("{{ name: {name}, x-envelope: {{ status: {status}, success: 200, {NAMES} }} }}")
}

#[test]
fn the_first_tag_with_an_envelope_counts() {
    let tags = format!("{{ name: plain }}, {}, {}", tag("old", "code"), tag("older", "error"));
    let found = tagged(&tags, "plain, older, old", "plain");
    assert_eq!(found.envelopes, ["own = 200, message, apiCode", "error = 200, message, apiCode"]);
    assert_eq!(
        found.facts,
        ["a as ACall: GET /a, [], again, envelope 1", "b as BCall: PUT /a, [], envelope 0"]
    );
}

#[test]
fn of_two_tags_of_one_name_the_first_counts() {
    let tags = format!("{}, {}", tag("old", "first"), tag("old", "second"));
    let found = tagged(&tags, "old", "old");
    assert_eq!(found.envelopes, ["own = 200, message, apiCode", "first = 200, message, apiCode"]);
}

#[test]
fn envelopes_that_are_equal_are_one() {
    let tags = format!("{}, {}", tag("a", "own"), tag("b", "own"));
    let found = tagged(&tags, "a", "b");
    assert_eq!(found.envelopes, ["own = 200, message, apiCode"]);
}
