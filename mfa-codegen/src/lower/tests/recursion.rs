//! Types that contain themselves.

use super::{problems_of, types};

#[test]
fn a_struct_that_contains_itself_has_a_box() {
    assert_eq!(
        types("S: { properties: { next: { $ref: '#/components/schemas/S' }, a: {} } }"),
        ["struct S { next?: Box S, a?: json } part"]
    );
}

/// A type that only leads to a circle, or only away from it, needs none.
#[test]
fn only_what_lies_on_a_circle_has_one() {
    let found = types(
        "
Start: { properties: { a: { $ref: '#/components/schemas/A' } } }
A: { properties: { b: { $ref: '#/components/schemas/B' } } }
B: { properties: { a: { $ref: '#/components/schemas/A' }, end: { $ref: '#/components/schemas/End' } } }
End: { properties: { x: {} } }
",
    );
    assert_eq!(
        found,
        [
            "struct Start { a?: A }",
            "struct A { b?: Box B } part",
            "struct B { a?: Box A, end?: End } part",
            "struct End { x?: json } part",
        ]
    );
}

/// Between two circles a box is not needed, and made.
#[test]
fn lists_and_maps_break_a_circle() {
    let found = types(
        "
A: { properties: { many: { type: array, items: { $ref: '#/components/schemas/A' } } } }
B: { properties: { named: { additionalProperties: { $ref: '#/components/schemas/B' } } } }
C: { properties: { maybe: { type: array, items: { anyOf: [{ $ref: '#/components/schemas/C' }, { type: 'null' }] } } } }
",
    );
    assert_eq!(
        found,
        ["struct A { many?: [A] }", "struct B { named?: {B} }", "struct C { maybe?: [C|null] }",]
    );
}

/// The null of a property is the field's, not its type's.
#[test]
fn a_circle_through_null_has_a_box() {
    let found = types(
        "
S: { required: [a], properties: { a: { anyOf: [{ $ref: '#/components/schemas/S' }, { type: 'null' }] } } }
T: { properties: { a: { anyOf: [{ $ref: '#/components/schemas/T' }, { type: 'null' }] } } }
",
    );
    assert_eq!(found, ["struct S { a: Box S|null } part", "struct T { a?: Box T|null } part"]);
}

#[test]
fn a_union_may_close_the_circle() {
    let found = types(
        "
U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: k } }
A: { properties: { k: { type: string }, u: { $ref: '#/components/schemas/U' } } }
B: { properties: { k: { type: string } } }
",
    );
    assert_eq!(
        found,
        [
            "union U by k { A=A Box A, B=B B, Unknown }",
            "struct A { k?: String, u?: Box U }",
            "struct B { k?: String }",
        ]
    );
}

#[test]
fn a_list_of_itself_has_no_type() {
    let problems = problems_of("S: { type: array, items: { $ref: '#/components/schemas/S' } }");
    assert_eq!(problems, ["MFA0104 #/components/schemas/S/items/$ref"]);
}
