//! The answer that is success.

use super::{lowered, sound};

/// The document of an operation with these responses, and the schemas `A` and `B`.
fn document(responses: &str) -> String {
    let schemas = "A: { properties: { a: {} } }, B: { properties: { b: {} } }";
    format!(
        "
paths: {{ /a: {{ get: {{ operationId: go, responses: {{ {responses} }} }} }} }}
components: {{ schemas: {{ {schemas} }} }}
"
    )
}

/// A response with this schema.
fn json(status: &str, schema: &str) -> String {
    format!(
        "'{status}': {{ description: D, content: {{ application/json: {{ schema: {schema} }} }} }}"
    )
}

fn answer(responses: &str) -> String {
    let found = sound(&document(responses)).operations.remove(0);
    found.strip_prefix("go() -> ").unwrap().to_owned()
}

const A: &str = "{ $ref: '#/components/schemas/A' }";
const B: &str = "{ $ref: '#/components/schemas/B' }";
const EMPTY: &str = "{ description: D }";

#[test]
fn every_status_of_success_and_no_other_one() {
    let failure = json("404", B);
    for status in ["200", "201", "2XX", "299"] {
        assert_eq!(answer(&format!("{failure}, {}", json(status, A))), "A", "{status}");
        assert_eq!(answer(&format!("'{status}': {EMPTY}, {failure}")), "()", "{status}");
    }
    assert_eq!(answer(&format!("{}, {}", json("default", B), json("200", A))), "A");
}

#[test]
fn successes_that_are_the_same_are_one() {
    assert_eq!(answer(&format!("{}, {}", json("200", A), json("201", A))), "A");
    assert_eq!(answer(&format!("'204': {EMPTY}, '205': {EMPTY}")), "()");
}

/// Two schemas that are written out may be equal now, and not after the next change.
#[test]
fn successes_that_differ_are_refused() {
    let empty = format!("'201': {EMPTY}");
    for second in [json("201", B), json("201", "{ type: string }"), empty] {
        let found = lowered(&document(&format!("{}, {second}", json("200", A))));
        assert_eq!(found.problems, ["MFA0504 #/paths/~1a/get/responses/201"], "{second}");
        assert_eq!(found.operations, ["go() -> json"], "{second}");
    }
    let text = "{ type: string }";
    let found = lowered(&document(&format!("{}, {}", json("200", text), json("201", text))));
    assert_eq!(found.problems, ["MFA0504 #/paths/~1a/get/responses/201"]);
}

#[test]
fn without_a_success_the_answer_is_empty() {
    let found = lowered(&document(&json("404", A)));
    assert_eq!(found.operations, ["go() -> ()"]);
    assert_eq!(found.problems, ["MFA0208 #/paths/~1a/get"]);
}

#[test]
fn what_is_no_status_is_refused() {
    for status in ["OK", "20", "2000", "2xX", "2X0", "0XX", "600", "2é"] {
        let found = lowered(&document(&format!("{}, {}", json(status, A), json("404", B))));
        let expected = format!("MFA0507 #/paths/~1a/get/responses/{status}");
        assert_eq!(found.problems, [expected], "{status}");
    }
    for status in ["100", "1XX", "3XX", "5XX", "599"] {
        assert_eq!(answer(&format!("{}, '204': {EMPTY}", json(status, A))), "()", "{status}");
    }
}

#[test]
fn the_first_json_of_several_media_types() {
    let content = |content: &str| format!("'200': {{ description: D, content: {{ {content} }} }}");
    let (text, a) = ("{ schema: { type: string } }", format!("{{ schema: {A} }}"));
    for json in ["application/json", "'application/json; charset=utf-8'", "application/hal+json"] {
        assert_eq!(answer(&content(&format!("text/html: {text}, {json}: {a}"))), "A", "{json}");
    }
    let found = lowered(&document(&content(&format!("text/html: {text}"))));
    assert_eq!(found.problems, ["MFA0502 #/paths/~1a/get/responses/200/content"]);
}

#[test]
fn null_and_types_without_a_name() {
    assert_eq!(answer(&json("200", "{ type: [string, 'null'] }")), "String|null");
    assert_eq!(answer(&json("200", &format!("{{ anyOf: [{A}, {{ type: 'null' }}] }}"))), "A|null");
    assert_eq!(answer(&json("200", &format!("{{ type: array, items: {A} }}"))), "[A]");
    let found = sound(&document(&json("200", "{ properties: { kind: { enum: [a] } } }")));
    assert_eq!(found.operations, ["go() -> GoAnswer"]);
    assert_eq!(
        found.types[2..],
        ["struct GoAnswer { kind?: GoAnswerKind }", "enum GoAnswerKind { A=a, Unknown }"]
    );
}
