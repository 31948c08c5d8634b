//! Schemas, and the types that stand for them.

use super::{components, lowered, types};

#[test]
fn scalars() {
    for (schema, expected) in [
        ("{}", "json"),
        ("{ type: boolean }", "bool"),
        ("{ type: integer }", "i64"),
        ("{ type: integer, format: int32 }", "i32"),
        ("{ type: integer, format: int64 }", "i64"),
        ("{ type: integer, format: int8 }", "i64"),
        ("{ type: number }", "f64"),
        ("{ type: number, format: float }", "f64"),
        ("{ type: string }", "String"),
        ("{ type: string, format: uuid }", "Uuid"),
        ("{ type: string, format: date }", "Date"),
        ("{ type: string, format: date-time }", "DateTime"),
        ("{ type: string, format: uri }", "Uri"),
        ("{ type: string, format: email }", "Email"),
        ("{ type: string, format: byte }", "Base64"),
        ("{ type: string, format: decimal }", "Decimal"),
        ("{ type: string, format: hostname }", "String"),
    ] {
        assert_eq!(types(&format!("S: {schema}")), [format!("type S = {expected}")], "{schema}");
    }
}

#[test]
fn lists_and_maps() {
    for (schema, expected) in [
        ("{ type: array, items: { type: string } }", "[String]"),
        ("{ type: array, items: { type: [string, 'null'] } }", "[String|null]"),
        ("{ type: array, items: { type: array, items: {} } }", "[[json]]"),
        ("{ type: object, additionalProperties: { type: integer } }", "{i64}"),
        ("{ type: object, additionalProperties: { type: [integer, 'null'] } }", "{i64|null}"),
        ("{ type: object, additionalProperties: true }", "Object"),
        ("{ type: object }", "Object"),
        (
            "{ type: object, additionalProperties: { type: array, items: { type: boolean } } }",
            "{[bool]}",
        ),
    ] {
        assert_eq!(types(&format!("S: {schema}")), [format!("type S = {expected}")], "{schema}");
    }
}

/// An alias is written out where it is used; a type of its own is named.
#[test]
fn references_to_aliases_and_to_types() {
    let found = types(
        "
S: { properties: { a: { $ref: '#/components/schemas/Names' }, b: { $ref: '#/components/schemas/Same' } } }
Names: { type: array, items: { $ref: '#/components/schemas/Name' } }
Name: { type: string }
Same: { $ref: '#/components/schemas/Kind' }
Kind: { enum: [a] }
",
    );
    assert_eq!(
        found,
        [
            "struct S { a?: [String], b?: Kind }",
            "type Names = [String]",
            "type Name = String",
            "type Same = Kind",
            "enum Kind { A=a, Unknown }",
        ]
    );
}

/// They come after the types that have names, those inside of them last.
#[test]
fn what_is_written_out_is_named_after_its_place() {
    let found = types(
        "
Pet: { properties: { home: { properties: { kind: { enum: [box] } } } } }
Toys: { type: array, items: { properties: { a: {} } } }
Sizes: { additionalProperties: { enum: [s] } }
Deep: { properties: { lists: { type: array, items: { additionalProperties: { properties: { a: {} } } } } } }
",
    );
    assert_eq!(
        found,
        [
            "struct Pet { home?: PetHome }",
            "type Toys = [ToysItem]",
            "type Sizes = {SizesValue}",
            "struct Deep { lists?: [{DeepListsItemValue}] }",
            "struct PetHome { kind?: PetHomeKind } part",
            "struct ToysItem { a?: json }",
            "enum SizesValue { S=s, Unknown }",
            "struct DeepListsItemValue { a?: json }",
            "enum PetHomeKind { Box=box, Unknown }",
        ]
    );
}

/// The name comes from the alias, not from where it is used first.
#[test]
fn what_is_written_out_in_an_alias_is_made_once() {
    let found = types(
        "
A: { properties: { toys: { $ref: '#/components/schemas/Toys' } } }
B: { properties: { toys: { $ref: '#/components/schemas/Toys' } } }
Toys: { type: array, items: { properties: { a: {} } } }
",
    );
    assert_eq!(
        found,
        [
            "struct A { toys?: [ToysItem] }",
            "struct B { toys?: [ToysItem] }",
            "type Toys = [ToysItem]",
            "struct ToysItem { a?: json }",
        ]
    );
}

#[test]
fn secrets_are_secrets_whatever_they_are_written_with() {
    let found = types(
        "
Plain: { type: string, x-sensitive: true }
Formatted: { type: string, format: uuid, x-sensitive: true }
",
    );
    assert_eq!(found, ["type Plain = Secret", "type Formatted = Secret"]);
}

/// `Debug` shows the variants of an enum, so it would show which one a secret is.
#[test]
fn a_secret_with_listed_values_is_no_enum() {
    let property = |schema: &str| {
        let schema = format!("S: {{ properties: {{ a: {{ type: string, {schema} }} }} }}");
        lowered(&components(&schema))
    };
    let constant = property("const: a, x-sensitive: true");
    assert_eq!(
        (constant.types, constant.problems),
        (vec!["struct S { a?: Secret }".to_owned()], vec![])
    );
    let listed = property("enum: [a, b], x-sensitive: true");
    assert_eq!(listed.types, ["struct S { a?: Secret }"]);
    assert_eq!(listed.problems, ["MFA0007 #/components/schemas/S/properties/a/enum"]);
}
