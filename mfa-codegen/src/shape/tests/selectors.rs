//! Ways to tell the members of a union apart.

use super::{JsonType, Selector, look};
use crate::shape::Stray;

/// The selector of the schema `S`, in a few words.
fn selector(schemas: &str) -> String {
    look(schemas, |case| match case.shapes.selector(case.shape().source) {
        Selector::Tag(tags) => {
            let tags: Vec<&str> = tags.alternatives.iter().map(|found| found.tag).collect();
            format!("tag {}", tags.join(" "))
        }
        Selector::Constant { property, values } => format!("constant {property} {}", values.len()),
        Selector::JsonType(types) => {
            let types: Vec<JsonType> = types.iter().map(|(json_type, _)| *json_type).collect();
            format!("type {types:?}")
        }
        Selector::RequiredKey(keys) => {
            let keys: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
            format!("key {}", keys.join(" "))
        }
        Selector::Trial => "trial".to_owned(),
    })
}

#[test]
fn json_types() {
    assert_eq!(
        selector("S: { oneOf: [{ type: string }, { type: integer }, { type: boolean }] }"),
        "type [Text, Number, Boolean]"
    );
    assert_eq!(
        selector("S: { anyOf: [{ type: array, items: {} }, { type: object }, { type: 'null' }] }"),
        "type [List, Object]"
    );
    assert_eq!(selector("S: { oneOf: [{ type: number }, { type: integer }] }"), "trial");
    assert_eq!(selector("S: { oneOf: [{ type: string }, {}] }"), "trial");
}

#[test]
fn constants() {
    let member = |kind: &str| {
        format!("{{ required: [kind], properties: {{ kind: {{ const: {kind} }}, x: {{}} }} }}")
    };
    let union = |members: [String; 2]| format!("S: {{ oneOf: [{}] }}", members.join(", "));
    assert_eq!(selector(&union([member("a"), member("b")])), "constant kind 2");
    assert_eq!(selector(&union([member("a"), member("a")])), "trial");
    let optional = "{ properties: { kind: { const: b } } }".to_owned();
    assert_eq!(selector(&union([member("a"), optional])), "trial");
}

#[test]
fn required_keys() {
    let keys = "S: { oneOf: [
  { required: [id, a], properties: { id: {}, a: {} } },
  { required: [id, b], properties: { id: {}, b: {} } } ] }";
    assert_eq!(selector(keys), "key a b");
    let shared = "S: { oneOf: [
  { required: [a], properties: { a: {} } },
  { required: [b], properties: { a: {}, b: {} } } ] }";
    assert_eq!(selector(shared), "trial");
}

#[test]
fn discriminators() {
    let schemas = "
S:
  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
  discriminator: { propertyName: kind, mapping: { bee: '#/components/schemas/B', b: B } }
A: { properties: { kind: { type: string } } }
B: { properties: { kind: { type: string } } }
";
    assert_eq!(selector(schemas), "tag A bee b");
}

/// The first one of two equal members stands for the mapping's values.
#[test]
fn the_first_of_two_equal_members_counts() {
    let schemas = "
S:
  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }]
  discriminator: { propertyName: kind, mapping: { a: A } }
A: { properties: { kind: { type: string } } }
";
    let found = look(schemas, |case| match case.shapes.selector(case.shape().source) {
        Selector::Tag(tags) => tags
            .alternatives
            .iter()
            .map(|found| format!("{} {}", found.tag, case.resolved.schemas[found.member].at))
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    });
    // The mapping's for the first, its name for the second.
    let member = |tag, index| format!("{tag} #/components/schemas/S/oneOf/{index}");
    assert_eq!(found, [member("a", 0), member("A", 1)]);
}

/// The members that a discriminator finds no text in.
fn members_without_a_tag(member: &str) -> usize {
    let schemas = format!(
        "
S: {{ oneOf: [{{ $ref: '#/components/schemas/A' }}], discriminator: {{ propertyName: kind }} }}
A: {member}
"
    );
    look(&schemas, |case| match case.shapes.selector(case.shape().source) {
        Selector::Tag(tags) => {
            tags.strays.iter().filter(|stray| matches!(stray, Stray::NoTag(_))).count()
        }
        other => panic!("{other:?}"),
    })
}

/// In a member that is broken, it may be among what is missing.
#[test]
fn members_without_a_tag_are_told_if_they_are_whole() {
    for (member, expected) in [
        ("{ properties: { kind: { type: string } } }", 0),
        ("{ properties: { kind: { enum: [a] } } }", 0),
        ("{ properties: { kind: {} } }", 0),
        ("{ properties: { kind: { type: integer } } }", 1),
        ("{ properties: { other: {} } }", 1),
        ("{ type: string }", 1),
        ("{ type: strin }", 0),
        ("{ allOf: [{ properties: { other: {} } }, { type: string }] }", 0),
    ] {
        assert_eq!(members_without_a_tag(member), expected, "{member}");
    }
}
