//! From keywords to kinds.

use super::{kind, look};

#[test]
fn types_are_kinds() {
    for (schema, expected) in [
        ("{}", "Any"),
        ("true", "Any"),
        ("false", "Never"),
        ("{ type: boolean }", "Boolean"),
        ("{ type: integer }", "Integer"),
        ("{ type: number }", "Number"),
        ("{ type: string }", "Text"),
        ("{ type: [string, integer] }", "Types"),
        ("{ type: array, items: { type: string } }", "[Text]"),
        ("{ type: array, prefixItems: [{}], items: false }", "Tuple"),
        ("{ type: object }", "{}"),
        ("{ type: object, properties: { a: {}, b: {} }, required: [b] }", "{a b!}"),
    ] {
        assert_eq!(kind(&format!("S: {schema}")), expected, "{schema}");
    }
}

#[test]
fn without_a_type_the_other_keywords_say_what_is_meant() {
    for (schema, expected) in [
        ("{ properties: { a: {} } }", "{a}"),
        ("{ required: [a] }", "{}"),
        ("{ additionalProperties: false }", "{}"),
        ("{ items: {} }", "[Any]"),
        ("{ enum: [a, b] }", "a|b"),
        ("{ const: a }", "a"),
        ("{ minLength: 1 }", "Any"),
    ] {
        assert_eq!(kind(&format!("S: {schema}")), expected, "{schema}");
    }
}

#[test]
fn values_keep_their_type() {
    assert_eq!(kind("S: { type: integer, enum: [1, 2] }"), "Number(Integer(1))|Number(Integer(2))");
    assert_eq!(kind("S: { type: boolean, const: true }"), "Bool(true)");
    assert_eq!(kind("S: { enum: [a, null], nullable: true }"), "a?");
}

#[test]
fn every_way_to_allow_null_is_one() {
    for schema in [
        "{ type: string, nullable: true }",
        "{ type: [string, 'null'] }",
        "{ type: [string, null] }",
        "{ oneOf: [{ type: string }, { type: 'null' }] }",
        "{ anyOf: [{ type: null }, { type: string }] }",
        "{ anyOf: [{ type: ['null'] }, { type: string }] }",
        "{ anyOf: [{ enum: [null] }, { type: string }] }",
        "{ anyOf: [{ const: null }, { type: string }] }",
        "{ allOf: [{ type: string }, { nullable: true }] }",
        "{ allOf: [{ type: string }], nullable: true }",
    ] {
        assert_eq!(kind(&format!("S: {schema}")), "Text?", "{schema}");
    }
}

#[test]
fn null_is_found_behind_references() {
    let schemas = "
S: { $ref: '#/components/schemas/A' }
A: { allOf: [{ $ref: '#/components/schemas/B' }, { nullable: true }] }
B: { type: string }
";
    assert_eq!(kind(schemas), "Text?");
    look(schemas, |case| assert!(!case.shapes.of(case.named("B")).null));
    // Beside a `$ref` it says nothing, wherever that stands.
    let beside = "{ $ref: '#/components/schemas/A', nullable: true }";
    for schema in [beside.to_owned(), format!("{{ allOf: [{beside}] }}")] {
        assert_eq!(kind(&format!("S: {schema}\nA: {{ type: string }}")), "Text", "{schema}");
    }
}

#[test]
fn a_sole_member_is_the_schema() {
    for schema in [
        "{ allOf: [{ type: string }] }",
        "{ anyOf: [{ type: string }] }",
        "{ allOf: [{ description: D }, { type: string }, { default: a }] }",
        "{ allOf: [{ allOf: [{ oneOf: [{ type: string }] }] }] }",
    ] {
        assert_eq!(kind(&format!("S: {schema}")), "Text", "{schema}");
    }
    assert_eq!(kind("S: { allOf: [{ description: D }] }"), "Any");
    assert_eq!(kind("S: { allOf: [{ type: object }], not: {} }"), "{}");
    // Alone, it would be a schema of any value.
    let condition = "{ if: { properties: { k: { const: x } } }, then: { required: [a] } }";
    assert_eq!(kind(&format!("S: {{ allOf: [{condition}] }}")), "{}");
}

#[test]
fn described_values_are_an_enum() {
    let listed =
        "{ oneOf: [{ const: a, title: A }, { enum: [b, c], type: string }, { type: 'null' }] }";
    assert_eq!(kind(&format!("S: {listed}")), "a|b|c?");
    let places = look(&format!("S: {listed}"), |case| match &case.shape().kind {
        super::Kind::Values(values) => {
            values.iter().map(|value| value.at.to_string()).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    });
    let at = |rest: &str| format!("#/components/schemas/S/oneOf/{rest}");
    assert_eq!(places, [at("0/const"), at("1/enum/0"), at("1/enum/1")]);
    assert_eq!(kind("S: { type: integer, oneOf: [{ const: 1 }, { const: 2 }] }"), "Listed");
    assert_eq!(kind("S: { type: integer, oneOf: [{ const: a }, { const: b }] }"), "Listed");
    assert_eq!(kind("S: { type: string, oneOf: [{ const: a }, { const: b }] }"), "a|b");
}

#[test]
fn what_is_no_schema_is_unclear() {
    for (schema, expected) in [
        ("{ type: strin }", "UnknownType"),
        ("{ type: array }", "ListOfWhat"),
        ("{ enum: [] }", "NoValues"),
        ("{ allOf: [] }", "NoMembers(AllOf)"),
        ("{ anyOf: [] }", "NoMembers(AnyOf)"),
        ("{ type: string, allOf: [{}, {}] }", "NoObject"),
    ] {
        let found = kind(&format!("S: {schema}"));
        assert!(found.starts_with(expected), "{schema}: {found}");
    }
}

#[test]
fn a_value_goes_one_way_if_any_schema_on_the_way_says_so() {
    let schemas = "
S: { $ref: '#/components/schemas/A', readOnly: true }
A: { type: string }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { writeOnly: true }] }
C: { $ref: '#/components/schemas/B' }
";
    look(schemas, |case| {
        let one_way = ["S", "A", "B", "C"].map(|name| case.shapes.of(case.named(name)).one_way);
        assert_eq!(one_way, [true, false, true, true]);
    });
}
