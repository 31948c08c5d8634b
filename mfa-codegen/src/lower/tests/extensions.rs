//! Extensions: names, other keys, tolerance for what servers send, calls that may be repeated.

use super::{components, lowered, operation, problems_of, sound, types};

#[test]
fn names_that_are_given() {
    let found = types(
        "
S: { x-rust-name: Pet, properties: { a: { type: string, x-rust-name: full_name }, b: { $ref: '#/components/schemas/K', x-rust-name: kind_of } } }
K: { enum: [x], x-rust-name: Kind }
L: { type: array, items: { x-rust-name: Toy, properties: { a: {} } } }
",
    );
    assert_eq!(
        found,
        [
            "struct Pet { full_name?: String (a), kind_of?: Kind (b) }",
            "enum Kind { X=x, Unknown }",
            "type L = [Toy]",
            "struct Toy { a?: json }",
        ]
    );
}

#[test]
fn names_that_are_given_to_operations_and_parameters() {
    let parameter = "{ name: a, in: query, x-rust-name: b, schema: { enum: [c] } }";
    let document = operation(&format!("x-rust-name: do_it, parameters: [{parameter}]"));
    let found = sound(&document);
    assert_eq!(found.operations, ["do_it(b?: DoItB in query a) -> ()"]);
    // The server's name for it stays.
    assert_eq!(found.facts, ["go as DoItCall: POST /a, []"]);
}

/// Types begin with an upper-case letter, everything else does not; and no keyword is a name.
#[test]
fn names_that_cannot_be_given() {
    let at = "#/components/schemas/S";
    for name in ["pet", "'2Pet'", "Pe-t", "Self"] {
        let problems =
            problems_of(&format!("S: {{ x-rust-name: {name}, properties: {{ a: {{}} }} }}"));
        assert_eq!(problems, [format!("MFA0801 {at}/x-rust-name")], "{name}");
    }
    for name in ["A", "type", "a-b", "_", "__"] {
        let problems =
            problems_of(&format!("S: {{ properties: {{ a: {{ x-rust-name: {name} }} }} }}"));
        assert_eq!(problems, [format!("MFA0801 {at}/properties/a/x-rust-name")], "{name}");
    }
}

/// The problem is where the name is given, not where the property stands.
#[test]
fn a_given_name_may_be_taken() {
    let problems = problems_of("S: { properties: { a: {}, b: { x-rust-name: a } } }");
    assert_eq!(problems, ["MFA0701 #/components/schemas/S/properties/b/x-rust-name"]);
}

#[test]
fn aliases_are_further_keys() {
    assert_eq!(
        types("S: { properties: { code: { type: integer, x-aliases: [statusCode, status] } } }"),
        ["struct S { code?: i64 (code, statusCode, status) }"]
    );
}

#[test]
fn tolerance_for_what_servers_send() {
    let found = types(
        "
S: { properties: { a: { type: array, items: {}, x-accept-single: true }, b: { type: integer, x-accept-text: true }, c: { $ref: '#/components/schemas/N', x-accept-text: true }, mode: { enum: [on, off], x-accept-boolean: { 'true': on, 'false': off } } } }
N: { type: integer, format: int32 }
",
    );
    assert_eq!(
        [&found[0], found.last().unwrap()],
        [
            "struct S { a?: [json] or one, b?: i64 or text, c?: i32 or text, mode?: SMode }",
            "enum SMode { On=on, Off=off, Unknown; false=off true=on }",
        ]
    );
}

/// HTTP says that reading may be repeated; the document may say otherwise of any call.
#[test]
fn calls_that_may_be_repeated() {
    for (method, keywords, expected) in [
        ("get", "", true),
        ("head", "", true),
        ("options", "", true),
        ("trace", "", true),
        ("put", "", false),
        ("post", "", false),
        ("patch", "", false),
        ("delete", "", false),
        ("post", "x-idempotent: true,", true),
        ("get", "x-idempotent: false,", false),
    ] {
        let document = operation(&format!("{keywords} deprecated: false"))
            .replace("post:", &format!("{method}:"));
        let facts = sound(&document).facts.concat();
        assert_eq!(facts.ends_with(", again"), expected, "{method} {keywords} {facts}");
    }
}

#[test]
fn what_is_not_supported_beside_a_reference_is_not_ignored() {
    let schemas = "S: { properties: { a: { $ref: '#/components/schemas/T', x-sensitive: true } } }\nT: { type: string }";
    let found = lowered(&components(schemas));
    assert_eq!(found.problems, ["MFA0007 #/components/schemas/S/properties/a/x-sensitive"]);
}
