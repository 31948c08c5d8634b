//! Documents made of schemas that are made of each other: no number of them, and no circle, takes
//! more than a moment.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use mfa_codegen::{Document, Generated, Problem, generate};
use proc_macro2::Span;

/// The document with the schemas that `schema` writes, by their number.
fn with_schemas(count: usize, schema: impl Fn(usize) -> String) -> Generated {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for n in 0..count {
        _ = writeln!(text, "    S{n}: {}", schema(n));
    }
    generate(&Document::new("s.yaml", &text), Span::call_site())
}

fn to(n: usize) -> String {
    format!("{{ $ref: '#/components/schemas/S{n}' }}")
}

fn codes(generated: &Generated) -> Vec<&str> {
    generated.problems.iter().map(Problem::code).filter(|code| *code != "MFA0410").collect()
}

/// There are problems, and all of them are of one code.
fn assert_only(generated: &Generated, code: &str) {
    let codes = codes(generated);
    assert!(!codes.is_empty() && codes.iter().all(|found| *found == code), "{codes:?}");
    assert!(generated.tokens.is_none());
}

/// Two ways from each to the next: 2^60 in all.
#[test]
fn what_is_joined_twice_is_joined_once() {
    let generated = with_schemas(60, |n| match n {
        0 => "{ type: object, required: [p], properties: { p: { type: string } } }".to_owned(),
        n => format!(
            "{{ allOf: [{0}, {0}, {{ properties: {{ p{n}: {{ type: string }} }} }}] }}",
            to(n - 1)
        ),
    });
    assert!(codes(&generated).is_empty(), "{:?}", generated.problems);
    assert!(generated.tokens.is_some());
}

/// The same for everything else that a member can say.
#[test]
fn whatever_is_joined_twice_is_joined_once() {
    for base in [
        "{ type: object, patternProperties: { a: { type: string } } }",
        "{ required: [p], properties: { p: { enum: [x] } } }",
        "{ properties: { k: { enum: [x] }, a: {} }, if: { properties: { k: { const: x } } }, then: { required: [a] } }",
        "{ properties: { k: {} }, if: { not: {} }, then: { required: [k] } }",
        "{ additionalProperties: { type: string } }",
        "{ allOf: [{ type: string }, { type: integer }] }",
    ] {
        let generated = with_schemas(60, |n| match n {
            0 => base.to_owned(),
            n => format!("{{ allOf: [{0}, {0}] }}", to(n - 1)),
        });
        assert!(generated.stub.is_some() || generated.tokens.is_some(), "{base}");
    }
}

/// A property that is a joined object, which has such a property, and so on.
#[test]
fn objects_inside_are_not_copied() {
    let generated = with_schemas(40, |n| match n {
        0 => "{ type: object, properties: { p: { type: string } } }".to_owned(),
        n => {
            let inner = format!(
                "{{ allOf: [{0}, {{ properties: {{ y: {{ type: string }} }} }}] }}",
                to(n - 1)
            );
            format!("{{ allOf: [{}, {{ properties: {{ x{n}: {inner} }} }}] }}", to(n - 1))
        }
    });
    assert!(codes(&generated).is_empty(), "{:?}", generated.problems);
    assert!(generated.tokens.is_some());
}

/// Each has the properties of all before it.
#[test]
fn a_long_line_is_refused_in_time() {
    let generated = with_schemas(3_000, |n| match n {
        0 => "{ type: object, properties: { p0: { type: string } } }".to_owned(),
        n => format!(
            "{{ allOf: [{}, {{ properties: {{ p{n}: {{ type: string }} }} }}] }}",
            to(n - 1)
        ),
    });
    assert_only(&generated, "MFA0415");
}

/// The same, written from the end: each asks for the next before it is done itself.
#[test]
fn a_deep_line_does_not_use_up_the_stack() {
    let count = 5_000;
    let generated = with_schemas(count, |n| match n + 1 {
        next if next == count => "{ type: object, properties: { p: { type: string } } }".to_owned(),
        next => {
            format!("{{ allOf: [{}, {{ properties: {{ q: {{ type: string }} }} }}] }}", to(next))
        }
    });
    assert_eq!(codes(&generated), [""; 0]);
    assert!(generated.tokens.is_some());
}

/// Each compares two lists of a thousand values.
#[test]
fn long_enums_are_not_compared_without_end() {
    let values = |offset: usize| {
        let values: Vec<String> = (0..1_000).map(|n| format!("v{}", n + offset)).collect();
        format!("{{ type: object, properties: {{ p: {{ enum: [{}] }} }} }}", values.join(", "))
    };
    let generated = with_schemas(1_000, |n| match n {
        0 => values(0),
        1 => values(1),
        _ => format!("{{ allOf: [{}, {}] }}", to(0), to(1)),
    });
    assert!(codes(&generated).contains(&"MFA0412"), "{:?}", codes(&generated));
    let mut all = generated.problems.iter().map(Problem::code);
    assert!(all.all(|code| ["MFA0412", "MFA0415"].contains(&code)));
}

#[test]
fn circles_are_refused() {
    let generated = with_schemas(3, |n| {
        format!("{{ allOf: [{}, {{ properties: {{ p: {{ type: string }} }} }}] }}", to((n + 1) % 3))
    });
    assert_eq!(codes(&generated), ["MFA0104"]);
    let generated =
        with_schemas(2, |n| format!("{{ anyOf: [{}, {{ type: 'null' }}] }}", to(1 - n)));
    assert_only(&generated, "MFA0104");
    let union = |n| {
        format!("{{ oneOf: [{}, {}], discriminator: {{ propertyName: p }} }}", to(n), to(1 - n))
    };
    assert_only(&with_schemas(2, union), "MFA0417");
}
