//! `allOf`: several schemas joined to one object.

use super::{Conflict, kind, look};
use crate::shape::Extra;

#[test]
fn fields_come_in_the_order_of_the_text() {
    let part = |name: &str| format!("{{ properties: {{ {name}: {{}} }} }}");
    let (a, b) = (part("a"), part("b"));
    assert_eq!(kind(&format!("S: {{ allOf: [{a}, {b}], required: [b] }}")), "{a b!}");
    assert_eq!(kind(&format!("S: {{ allOf: [{a}, {b}], properties: {{ c: {{}} }} }}")), "{a b c}");
    assert_eq!(kind(&format!("S: {{ properties: {{ c: {{}} }}, allOf: [{a}, {b}] }}")), "{c a b}");
}

/// The schema of the one property of two members.
fn property(first: &str, second: &str) -> String {
    let member = |schema: &str| format!("{{ properties: {{ p: {schema} }} }}");
    let schemas = format!("S: {{ allOf: [{}, {}] }}", member(first), member(second));
    look(&schemas, |case| {
        let record = case.record();
        match record.conflicts.as_slice() {
            [] => case.kind_of(record.property("p").unwrap().schema),
            [Conflict::Property { .. }] => "conflict".to_owned(),
            others => panic!("{others:?}"),
        }
    })
}

#[test]
fn the_narrower_of_two_schemas_counts() {
    for (wide, narrow, expected) in [
        ("{}", "{ type: string }", "Text"),
        ("{ type: number }", "{ type: integer }", "Integer"),
        ("{ type: integer }", "{ type: integer, format: int32 }", "Integer"),
        ("{ type: string }", "{ enum: [a] }", "a"),
        ("{ enum: [a, b] }", "{ enum: [b] }", "b"),
        ("{ type: boolean }", "{ type: boolean, enum: [true] }", "Bool(true)"),
        ("{ type: integer }", "{ type: integer, enum: [1] }", "Number(Integer(1))"),
    ] {
        assert_eq!(property(wide, narrow), expected, "{wide} {narrow}");
        assert_eq!(property(narrow, wide), expected, "{narrow} {wide}");
    }
}

#[test]
fn two_types_are_a_conflict() {
    for (first, second) in [
        ("{ type: string }", "{ type: integer }"),
        ("{ enum: [a] }", "{ enum: [b] }"),
        ("{ type: boolean }", "{ type: integer, enum: [1] }"),
        ("{ type: integer, format: int64 }", "{ type: integer, format: int32 }"),
        ("{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }"),
        (
            "{ type: array, items: { type: integer, format: int32 } }",
            "{ type: array, items: { type: integer, format: int64 } }",
        ),
        ("{ type: object, properties: { a: {} } }", "{ type: object, properties: { b: {} } }"),
        ("{ properties: { a: {} } }", "{ properties: { a: {} }, required: [a] }"),
        (
            "{ type: array, items: { type: string } }",
            "{ type: array, items: { type: string, x-sensitive: true } }",
        ),
        ("{ type: array, items: { enum: [a] } }", "{ type: array, items: { enum: [b] } }"),
        (
            "{ oneOf: [{ type: string }, { type: integer }] }",
            "{ oneOf: [{ type: string }, { type: integer }, { type: boolean }] }",
        ),
        ("{ properties: { a: {} } }", "{ properties: { a: {} }, additionalProperties: true }"),
    ] {
        assert_eq!(property(first, second), "conflict", "{first} {second}");
        assert_eq!(property(second, first), "conflict", "{second} {first}");
    }
}

#[test]
fn what_is_written_twice_is_one_type() {
    for (schema, expected) in [
        ("{ type: array, items: {} }", "[Any]"),
        ("{ properties: { a: { type: string }, b: {} }, required: [a] }", "{a! b}"),
        ("{ oneOf: [{ type: string }, { type: integer }] }", "2 members"),
    ] {
        assert_eq!(property(schema, schema), expected, "{schema}");
    }
}

#[test]
fn typed_properties_count_more_than_any() {
    let (keep, typed) =
        ("{ additionalProperties: true }", "{ additionalProperties: { type: string } }");
    for members in [[keep, typed], [typed, keep]] {
        let schemas = format!("S: {{ allOf: [{}] }}", members.join(", "));
        look(&schemas, |case| {
            assert!(matches!(case.record().extra, Extra::Typed(_)), "{:?}", case.record().extra);
        });
    }
}

#[test]
fn what_leads_back_to_itself_is_told() {
    let schemas = "
S: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { s: {} } }] }
A: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] }
";
    look(schemas, |case| {
        let broken =
            ["S", "A"].map(|name| !case.shapes.record(case.named(name)).unwrap().is_whole());
        assert_eq!(broken, [true, true]);
        let inner = case.shapes.record(case.named("A")).unwrap();
        assert!(matches!(inner.conflicts.as_slice(), [Conflict::Circle(_)]), "{inner:?}");
    });
}

/// Without an object, one of two is as wrong as the other; beside an object, each is.
#[test]
fn members_that_are_no_objects() {
    let conflicts = |members: &str| {
        look(&format!("S: {{ allOf: [{members}] }}"), |case| {
            let conflicts = case.record().conflicts.iter();
            let found = conflicts.filter_map(|conflict| match conflict {
                Conflict::NoObject { found, object, .. } => Some((*found, object.is_some())),
                _ => None,
            });
            found.collect::<Vec<_>>()
        })
    };
    assert_eq!(conflicts("{ type: string }, { type: integer }"), [("string", false)]);
    assert_eq!(
        conflicts("{ type: string }, { properties: { a: {} } }, { type: integer }"),
        [("string", true), ("integer", true)]
    );
}

#[test]
fn patterns_of_all_members_are_there() {
    let schemas = "
S: { allOf: [{ patternProperties: { ^a: {} }, properties: { x: {} } }, { patternProperties: { ^b: {} }, properties: { y: {} } }] }
";
    look(schemas, |case| {
        let patterns: Vec<&str> =
            case.record().patterns.iter().map(|(pattern, _)| pattern.as_str()).collect();
        assert_eq!(patterns, ["^a", "^b"]);
    });
}
