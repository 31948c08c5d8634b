use super::read_schema_or_ref;
use crate::diagnostic::{Diagnostics, JsonPointer};
use crate::load::reader::At;
use crate::load::text::parse;
use crate::spec::{RefOr, Schema, SchemaKind};

fn read(yaml: &str) -> (RefOr<Schema>, Vec<&'static str>) {
    let mut diagnostics = Diagnostics::default();
    let node = parse(yaml, 0, &mut diagnostics).unwrap();
    let schema = read_schema_or_ref(&mut diagnostics, &At { at: JsonPointer::root(), node: &node });
    (schema, diagnostics.into_vec().into_iter().map(|found| found.code).collect())
}

/// The description of a reference, and whether it may be `null`.
fn reference(yaml: &str) -> (Option<String>, bool) {
    match read(yaml) {
        (RefOr::Ref(reference), problems) => {
            assert!(problems.is_empty(), "{yaml}: {problems:?}");
            (reference.description, reference.nullable)
        }
        (other, _) => panic!("{yaml}: {other:?}"),
    }
}

#[test]
fn one_member_is_that_member() {
    assert_eq!(reference("{ allOf: [{ $ref: '#/a' }] }"), (None, false));
    assert_eq!(reference("{ anyOf: [{ $ref: '#/a' }] }"), (None, false));
    assert_eq!(
        reference("{ description: D, nullable: true, default: null, allOf: [{ $ref: '#/a' }] }"),
        (Some("D".to_owned()), true)
    );
    assert_eq!(
        reference("{ allOf: [{ description: D }, { $ref: '#/a' }, { nullable: true }] }"),
        (Some("D".to_owned()), true)
    );
}

#[test]
fn beside_null_it_may_be_null() {
    for null in ["type: 'null'", "type: null", "type: ['null']", "enum: [null]", "const: null"] {
        assert_eq!(
            reference(&format!("{{ oneOf: [{{ $ref: '#/a' }}, {{ {null} }}] }}")),
            (None, true)
        );
        assert_eq!(
            reference(&format!("{{ anyOf: [{{ {null} }}, {{ $ref: '#/a' }}] }}")),
            (None, true)
        );
    }
    let (schema, problems) =
        read("{ anyOf: [{ type: integer, description: A }, { type: 'null' }] }");
    let RefOr::Value(schema) = schema else { panic!("{schema:?}") };
    assert!(schema.nullable && matches!(schema.kind, SchemaKind::Integer { .. }), "{schema:?}");
    assert_eq!((schema.description.as_deref(), problems.len()), (Some("A"), 0));
}

#[test]
fn what_would_be_lost_beside_a_reference_is_not_passed_over() {
    let (_, problems) = read("{ x-sensitive: true, allOf: [{ $ref: '#/a' }] }");
    assert_eq!(problems, ["MFA0007"]);
    let (_, problems) = read("{ minLength: 1, allOf: [{ $ref: '#/a' }] }");
    assert_eq!(problems, ["MFA0006"]);
    let (_, problems) = read("{ allOf: [{ $ref: '#/a' }, { x-sensitive: true }] }");
    assert_eq!(problems, ["MFA0007"]);
    let (_, problems) = read("{ not: {}, allOf: [{ $ref: '#/a' }] }");
    assert_eq!(problems, ["MFA0007"]);
}

#[test]
fn values_that_are_all_listed_are_an_enum() {
    let (schema, problems) = read(
        "{ oneOf: [{ const: a, title: A }, { enum: [b, c], type: string }, { type: 'null' }] }",
    );
    let RefOr::Value(schema) = schema else { panic!("{schema:?}") };
    let SchemaKind::String(string) = &schema.kind else { panic!("{schema:?}") };
    let values: Vec<String> = string
        .values
        .iter()
        .flatten()
        .map(|value| format!("{} {}", value.text, value.at))
        .collect();
    assert_eq!(values, ["a #/oneOf/0/const", "b #/oneOf/1/enum/0", "c #/oneOf/1/enum/1"]);
    assert!(schema.nullable && problems.is_empty(), "{problems:?}");

    let (_, problems) = read("{ type: integer, oneOf: [{ const: 1 }, { const: 2 }] }");
    assert_eq!(problems, ["MFA0413"]);
}
