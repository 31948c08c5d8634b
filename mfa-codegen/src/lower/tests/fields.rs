//! Properties: which must be there, which may be null, what they are read from.

use super::types;

#[test]
fn required_and_null_are_two_things() {
    let found = types(
        "
S: { required: [a, b], properties: { a: { type: string }, b: { type: [string, 'null'] }, c: { type: string }, d: { type: [string, 'null'] } } }
",
    );
    assert_eq!(found, ["struct S { a: String, b: String|null, c?: String, d?: String|null }"]);
}

#[test]
fn null_is_found_behind_references() {
    let found = types(
        "
S: { required: [a], properties: { a: { $ref: '#/components/schemas/A' }, b: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] } } }
A: { type: integer, nullable: true }
B: { type: integer }
",
    );
    assert_eq!(found[0], "struct S { a: i64|null, b?: i64|null }");
}

/// OpenAPI 3.0 ignores what stands beside a `$ref`; the problem for it is a warning.
#[test]
fn nullable_beside_a_reference_says_nothing() {
    let schemas = "
S: { properties: { a: { $ref: '#/components/schemas/A', nullable: true } } }
A: { type: integer }
";
    let shown = super::lowered(&super::components(schemas));
    assert_eq!(shown.types[0], "struct S { a?: i64 }");
    assert_eq!(shown.problems, ["MFA0107 #/components/schemas/S/properties/a/nullable"]);
}

#[test]
fn more_properties_are_kept_if_the_document_says_so() {
    let found = types(
        "
A: { properties: { a: {} }, additionalProperties: true }
B: { properties: { a: {} }, additionalProperties: {} }
C: { properties: { a: {} }, additionalProperties: false }
D: { properties: { a: {} } }
",
    );
    assert_eq!(
        found,
        [
            "struct A { a?: json, additional_properties.. }",
            "struct B { a?: json, additional_properties.. }",
            "struct C { a?: json }",
            "struct D { a?: json }",
        ]
    );
}

#[test]
fn structs_that_are_types_of_fields_are_parts() {
    let found = types(
        "
Whole: { properties: { part: { $ref: '#/components/schemas/Part' }, many: { type: array, items: { $ref: '#/components/schemas/Item' } } } }
Part: { properties: { a: {} } }
Item: { properties: { a: {} } }
",
    );
    assert_eq!(found[1..], ["struct Part { a?: json } part", "struct Item { a?: json }"]);
}

#[test]
fn deprecated_here_or_where_a_reference_leads() {
    let found = types(
        "
S: { properties: { a: { type: string, deprecated: true }, b: { $ref: '#/components/schemas/Old' }, c: { $ref: '#/components/schemas/New' } } }
Old: { properties: { a: {} }, deprecated: true }
New: { enum: [a] }
Wrapped: { properties: { a: { $ref: '#/components/schemas/Sole' } } }
Sole: { deprecated: true, allOf: [{ type: string }] }
",
    );
    assert_eq!(found[3], "struct Wrapped { a?: String deprecated }");
    assert_eq!(
        found[..2],
        [
            "struct S { a?: String deprecated, b?: Old deprecated, c?: New }",
            "struct Old { a?: json } part deprecated",
        ]
    );
}

/// A property speaks for itself, whatever stands beside that.
#[test]
fn deprecated_beside_a_reference() {
    let found = types(
        "
S: { properties: { a: { $ref: '#/components/schemas/A', deprecated: true }, b: { allOf: [{ $ref: '#/components/schemas/A' }], deprecated: true }, c: { allOf: [{ $ref: '#/components/schemas/A' }, { deprecated: true }] }, d: { $ref: '#/components/schemas/A' } } }
A: { type: string }
",
    );
    assert_eq!(
        found[0],
        "struct S { a?: String deprecated, b?: String deprecated, c?: String deprecated, \
         d?: String }"
    );
}
