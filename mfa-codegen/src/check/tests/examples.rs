//! Values that a document gives itself.

use super::problems_of;

fn of(schema: &str) -> Vec<String> {
    problems_of(&format!("S: {schema}"))
}

/// JSON Schema counts a number without a fraction as an integer.
#[test]
fn examples_fit_their_schemas() {
    for (schema, fits) in [
        ("{ type: integer, example: 2.0 }", true),
        ("{ type: integer, example: 2.5 }", false),
        ("{ type: integer, format: int32, example: 2147483647 }", true),
        ("{ type: integer, format: int32, example: 2147483648 }", false),
        ("{ type: string, example: 2 }", false),
        ("{ type: array, items: { type: string }, example: [a, 1] }", false),
        ("{ type: array, items: { type: string }, example: [] }", true),
        ("{ type: [string, 'null'], example: null }", true),
        ("{ type: string, example: null }", false),
        ("{ type: string, enum: [a], example: b }", false),
        ("{ type: integer, enum: [1, 2], example: 1 }", true),
        ("{ type: integer, enum: [1, 2], example: 3 }", false),
        ("{ type: integer, enum: [1, 2], example: a }", false),
        ("{ type: string, minLength: 2, maxLength: 2, example: ab }", true),
        ("{ type: string, minLength: 2, example: a }", false),
        // Characters are counted, not bytes.
        ("{ type: string, maxLength: 1, example: é }", true),
        ("{ type: integer, multipleOf: 3, example: 9 }", true),
        ("{ type: integer, multipleOf: 3, example: 10 }", false),
        ("{ type: number, multipleOf: 0.1, example: 0.3 }", true),
        ("{ type: integer, minimum: 1, maximum: 2, example: 1 }", true),
        ("{ type: integer, minimum: 1, maximum: 2, example: 2 }", true),
        ("{ type: integer, minimum: 1, maximum: 2, example: 0 }", false),
        ("{ type: integer, minimum: 1, maximum: 2, example: 3 }", false),
        ("{ type: number, exclusiveMinimum: 1, exclusiveMaximum: 2, example: 1.5 }", true),
        ("{ type: number, exclusiveMinimum: 1, exclusiveMaximum: 2, example: 1 }", false),
        ("{ type: number, exclusiveMinimum: 1, exclusiveMaximum: 2, example: 2 }", false),
        ("{ properties: { a: {} }, required: [a], example: { a: 1 } }", true),
        ("{ properties: { a: {} }, required: [a], example: {} }", false),
    ] {
        assert_eq!(of(schema).is_empty(), fits, "{schema}: {:?}", of(schema));
    }
}

#[test]
fn a_single_item_may_stand_for_a_list() {
    let example = |value: &str| {
        of(&format!(
            "{{ properties: {{ a: {{ type: array, items: {{ type: string }}, x-accept-single: true }} }}, example: {{ a: {value} }} }}"
        ))
    };
    assert_eq!(example("b"), [""; 0]);
    assert_eq!(example("[b]"), [""; 0]);
    assert_eq!(example("1"), ["MFA0425 #/example/a"]);
}

/// The type of a value says which member it must fit.
#[test]
fn members_of_unions_by_their_type() {
    let union = |value: &str| {
        of(&format!(
            "{{ oneOf: [{{ type: string, minLength: 2 }}, {{ type: integer, minimum: 2 }}], example: {value} }}"
        ))
    };
    assert_eq!((union("ab"), union("2")), (vec![], vec![]));
    assert_eq!(
        (union("a"), union("1")),
        (vec!["MFA0425 #/example".to_owned()], vec!["MFA0425 #/example".to_owned()])
    );
}

/// A keyword that no type expresses could let the example pass, or not.
#[test]
fn examples_of_schemas_that_say_more_are_not_looked_at() {
    let joined = "allOf: [{ properties: { a: { type: string } } }, { properties: { b: {} } }]";
    assert_eq!(of(&format!("{{ {joined}, example: {{ a: 1 }} }}")), ["MFA0425 #/example/a"]);
    let more = format!("{{ {joined}, not: {{ required: [c] }}, example: {{ a: 1 }} }}");
    assert_eq!(of(&more), [""; 0]);
}

/// An example may be one of a request, in which what only answers have is absent.
#[test]
fn what_goes_one_way_may_be_absent() {
    let union = |tag: &str| {
        problems_of(&format!(
            "
S: {{ oneOf: [{{ $ref: '#/components/schemas/A' }}], discriminator: {{ propertyName: kind }}, example: {{ a: 1 }} }}
A: {{ properties: {{ a: {{}}, kind: {tag} }} }}
"
        ))
    };
    assert_eq!(union("{ type: string, readOnly: true }"), [""; 0]);
    assert_eq!(union("{ type: string }"), ["MFA0425 #/example"]);
    assert_eq!(
        of("{ properties: { a: { readOnly: true } }, required: [a], example: {} }"),
        [""; 0]
    );
}

/// A part has examples of itself, and what only describes has those of the whole.
#[test]
fn examples_of_members() {
    let joined = |first: &str| {
        of(&format!(
            "{{ allOf: [{{ properties: {{ a: {{}} }}, required: [a]{first} }}, {{ properties: {{ b: {{}} }}, required: [b] }}] }}"
        ))
    };
    assert_eq!(joined(", example: { a: 1 }"), [""; 0]);
    assert_eq!(joined(" }, { example: { a: 1 }"), ["MFA0425 #/allOf/1/example"]);
}

/// Keywords for objects say nothing of a text.
#[test]
fn joined_schemas_without_properties_may_be_anything() {
    let any = "{ additionalProperties: true }";
    assert_eq!(of(&format!("{{ allOf: [{any}, {any}], example: text }}")), [""; 0]);
    let object = "{ properties: { a: {} } }";
    assert_eq!(
        of(&format!("{{ allOf: [{any}, {object}], example: text }}")),
        ["MFA0425 #/example"]
    );
}

/// A member that allows null is reason enough to let it pass.
#[test]
fn null_of_a_joined_object() {
    let joined = |first: &str| {
        problems_of(&format!(
            "
S: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {{ properties: {{ b: {{}} }} }}], example: null }}
A: {{ {first}properties: {{ a: {{}} }} }}
"
        ))
    };
    assert_eq!(joined("nullable: true, "), [""; 0]);
    assert_eq!(joined(""), ["MFA0425 #/example"]);
    // That alone says nothing of the others.
    let member = "{ properties: { a: {} } }";
    let beside =
        of(&format!("{{ allOf: [{member}, {member}, {{ nullable: true }}], example: null }}"));
    assert_eq!(beside, ["MFA0425 #/example"]);
}
