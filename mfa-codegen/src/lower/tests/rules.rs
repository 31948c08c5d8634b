//! Rules for the values that users send.

use super::{components, operation, sound};

/// The rules of a property with this schema.
fn rules(schema: &str) -> String {
    let found = sound(&components(&format!("S: {{ properties: {{ a: {schema} }} }}"))).rules;
    found.concat().trim_start_matches("S.a: ").to_owned()
}

#[test]
fn rules_of_texts_numbers_and_lists() {
    for (schema, expected) in [
        (
            "{ type: string, minLength: 1, maxLength: 2, pattern: a }",
            "MinLength(1), MaxLength(2), Pattern(\"a\")",
        ),
        ("{ type: string, format: uuid, maxLength: 2 }", "MaxLength(2)"),
        ("{ type: string, x-sensitive: true, minLength: 8 }", "MinLength(8)"),
        (
            "{ type: number, minimum: 0.5, exclusiveMaximum: 2 }",
            "Minimum(Float(0.5)), ExclusiveMaximum(Integer(2))",
        ),
        (
            "{ type: integer, exclusiveMinimum: 1, maximum: 9, multipleOf: 3 }",
            "Maximum(Integer(9)), ExclusiveMinimum(Integer(1)), MultipleOf(Integer(3))",
        ),
        (
            "{ type: array, items: {}, minItems: 1, maxItems: 2, uniqueItems: true }",
            "MinItems(1), MaxItems(2), UniqueItems",
        ),
        ("{ type: array, items: { type: string, minLength: 1 } }", "each MinLength(1)"),
        (
            "{ type: array, maxItems: 3, items: { type: array, maxItems: 2, items: { type: integer, minimum: 1 } } }",
            "MaxItems(3), each MaxItems(2), each each Minimum(Integer(1))",
        ),
        (
            "{ type: array, items: { type: [array, 'null'], items: {}, maxItems: 2 } }",
            "each MaxItems(2)",
        ),
        ("{ additionalProperties: { type: string, minLength: 1 } }", "each MinLength(1)"),
        ("{ type: [string, 'null'], minLength: 1 }", "MinLength(1)"),
        ("{ enum: [a], minLength: 1 }", ""),
        ("{ type: object, minProperties: 1 }", ""),
    ] {
        assert_eq!(rules(schema), expected, "{schema}");
    }
}

/// Nothing is emitted for what cannot be broken.
#[test]
fn rules_that_the_type_keeps_are_none() {
    for (schema, expected) in [
        ("{ type: string, minLength: 0 }", ""),
        ("{ type: array, items: {}, minItems: 0, uniqueItems: false }", ""),
        ("{ type: integer, multipleOf: 1 }", ""),
        ("{ type: number, multipleOf: 1 }", "MultipleOf(Integer(1))"),
        ("{ type: integer, format: int32, minimum: -2147483648, maximum: 2147483647 }", ""),
        ("{ type: integer, format: int32, minimum: -2147483647 }", "Minimum(Integer(-2147483647))"),
        ("{ type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807 }", ""),
        ("{ type: integer, maximum: 2147483647 }", "Maximum(Integer(2147483647))"),
    ] {
        assert_eq!(rules(schema), expected, "{schema}");
    }
}

#[test]
fn rules_are_found_behind_references() {
    let schemas = "
S: { properties: { a: { $ref: '#/components/schemas/A' }, b: { type: array, items: { $ref: '#/components/schemas/A' } } } }
A: { type: string, minLength: 1 }
";
    assert_eq!(sound(&components(schemas)).rules, ["S.a: MinLength(1)", "S.b: each MinLength(1)"]);
}

#[test]
fn parameters_and_bodies_have_rules() {
    let text = "schema: { type: string, minLength: 1 }";
    let document = operation(&format!(
        "parameters: [{{ name: a, in: query, {text} }}], requestBody: {{ content: {{ application/json: {{ {text} }} }} }}"
    ));
    assert_eq!(sound(&document).rules, ["go.a: MinLength(1)", "go.body: MinLength(1)"]);
}
