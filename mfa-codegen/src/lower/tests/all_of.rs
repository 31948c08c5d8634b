//! Objects that are joined of several schemas.

use super::{components, lowered, types};

/// A type that is written out in a joined schema has the name that it has there: both use the same one.
#[test]
fn inline_types_are_named_after_the_schema_that_they_stand_in() {
    let found = types(
        "
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { collar: { properties: { b: {} } } } }] }
Pet: { properties: { home: { properties: { a: {} } } } }
",
    );
    assert_eq!(
        found,
        [
            "struct Dog { home?: PetHome, collar?: DogCollar }",
            "struct Pet { home?: PetHome }",
            "struct PetHome { a?: json } part",
            "struct DogCollar { b?: json } part",
        ]
    );
}

/// The first schema is that which all of them are joined to, and what is in the others is theirs.
#[test]
fn inline_types_keep_the_name_of_a_member_that_is_joined_itself() {
    let found = types(
        "
Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { properties: { a: {} } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { collar: { properties: { b: {} } } } }] }
Pet: { properties: { c: {} } }
",
    );
    assert_eq!(
        [&found[0], found.last().unwrap()],
        [
            "struct Puppy { c?: json, collar?: DogCollar, a?: json }",
            "struct DogCollar { b?: json } part",
        ]
    );
}

/// A member without a name has that of the schema around it.
#[test]
fn inline_members_inside_of_each_other_have_the_name_of_the_outermost() {
    let found = types(
        "
Outer: { allOf: [{ $ref: '#/components/schemas/Pet' }, { allOf: [{ properties: { a: { enum: [x] } } }, { properties: { b: {} } }] }] }
Pet: { properties: { c: {} } }
",
    );
    assert_eq!(
        [&found[0], found.last().unwrap()],
        ["struct Outer { c?: json, a?: OuterA, b?: json }", "enum OuterA { X=x, Unknown }"]
    );
}

#[test]
fn a_property_below_another_one_belongs_to_the_inner_type() {
    let found = types(
        "
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { b: {} } }] }
Pet: { properties: { home: { allOf: [{ properties: { x: { enum: [y] } } }, { required: [x] }] } } }
",
    );
    assert_eq!(
        found,
        [
            "struct Dog { home?: PetHome, b?: json }",
            "struct Pet { home?: PetHome }",
            "struct PetHome { x: PetHomeX } part",
            "enum PetHomeX { Y=y, Unknown }",
        ]
    );
}

#[test]
fn a_member_may_require_what_another_one_has() {
    let found = types("S: { allOf: [{ properties: { a: {} } }, { required: [a] }] }");
    assert_eq!(found, ["struct S { a: json }"]);
}

#[test]
fn the_narrower_of_two_types_counts() {
    let joined = |first: &str, second: &str| {
        let member = |schema: &str| format!("{{ properties: {{ a: {schema} }} }}");
        types(&format!("S: {{ allOf: [{}, {}] }}", member(first), member(second)))
    };
    assert_eq!(joined("{ type: number }", "{ type: integer }"), ["struct S { a?: i64 }"]);
    assert_eq!(joined("{ type: integer }", "{ type: number }"), ["struct S { a?: i64 }"]);
    let (text, secret) = ("{ type: string }", "{ type: string, x-sensitive: true }");
    assert_eq!(joined(text, secret), ["struct S { a?: Secret }"]);
    assert_eq!(joined(secret, text), ["struct S { a?: Secret }"]);
}

/// More properties of a type of their own beside those with names are not supported yet: to take `true`
/// in their place would lose what they are.
#[test]
fn typed_properties_count_more_than_any() {
    let (any, typed) = ("additionalProperties: true", "additionalProperties: { type: string }");
    for (first, second) in [(any, typed), (typed, any)] {
        let schema =
            format!("S: {{ allOf: [{{ properties: {{ a: {{}} }}, {first} }}, {{ {second} }}] }}");
        let problems = lowered(&components(&schema)).problems;
        assert!(problems.iter().any(|problem| problem.starts_with("MFA0408 ")), "{problems:?}");
    }
}

#[test]
fn a_sole_member_is_the_schema_itself() {
    let found = types(
        "
A: { allOf: [{ $ref: '#/components/schemas/B' }] }
B: { properties: { a: {} } }
C: { oneOf: [{ properties: { a: {} } }], x-rust-name: Named }
",
    );
    assert_eq!(found, ["type A = B", "struct B { a?: json }", "struct Named { a?: json }"]);
}
