//! References, and what they lead to.

use super::{Link, Resolved, resolve};
use crate::diagnostic::{Diagnostics, Place};
use crate::load::{load, read_files};
use crate::source::Sources;

/// Looks at a document, which begins behind `info`, and at the problems of its references.
fn look<T>(document: &str, question: impl FnOnce(&Resolved<'_>, &[String]) -> T) -> T {
    let text = format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\n{document}\n");
    let mut sources = Sources::new("d.yaml", text.as_bytes());
    let mut diagnostics = Diagnostics::default();
    let files = read_files(&mut sources, &mut |_| Err("no files".into()), &mut diagnostics);
    let document = load(&files, &mut diagnostics).unwrap().unwrap();
    let resolved = resolve(&document, &sources, &mut diagnostics);
    let problems: Vec<String> = diagnostics
        .into_vec()
        .into_iter()
        .map(|found| match found.at {
            Place::Value(at) | Place::Key(at) | Place::SecondKey(at) => {
                format!("{} {at}", found.code)
            }
            _ => found.code.to_owned(),
        })
        .collect();
    question(&resolved, &problems)
}

/// The name of the schema that `S` refers to, or the problem of it.
fn target(reference: &str, schemas: &str) -> String {
    let document = format!(
        "paths: {{}}\ncomponents: {{ schemas: {{ S: {{ $ref: '{reference}' }}, {schemas} }} }}"
    );
    look(&document, |resolved, problems| match resolved.links[resolved.named(0, "S").unwrap()] {
        Link::To(target) => resolved.name(target).unwrap_or("without a name").to_owned(),
        Link::Broken(_) => problems.concat(),
        other => format!("{other:?}"),
    })
}

/// RFC 6901: `~1` is a slash and `~0` a tilde, in this order, so that `~01` is `~1`.
#[test]
fn names_are_escaped() {
    let schemas = "a/b: {}, a~b: {}, a~1b: {}, 'a b': {}";
    for (written, expected) in [("a~1b", "a/b"), ("a~0b", "a~b"), ("a~01b", "a~1b"), ("a b", "a b")]
    {
        assert_eq!(target(&format!("#/components/schemas/{written}"), schemas), expected);
    }
    let at = "#/components/schemas/S/$ref";
    for (written, code) in [("a~2b", "MFA0101"), ("b", "MFA0101"), ("a/b", "MFA0103")] {
        let found = target(&format!("#/components/schemas/{written}"), schemas);
        assert_eq!(found, format!("{code} {at}"), "{written}");
    }
}

#[test]
fn other_sections_are_no_schemas() {
    let at = "#/components/schemas/S/$ref";
    for written in ["#/components/responses/A", "#/components/schemas", "#", "#/paths/~1a"] {
        assert_eq!(target(written, "A: {}"), format!("MFA0103 {at}"), "{written}");
    }
}

/// A composition of one member stands for it; a condition is a rule beside the rest.
#[test]
fn compositions_of_one_member() {
    let link = |schema: &str| {
        let document =
            format!("paths: {{}}\ncomponents: {{ schemas: {{ S: {schema}, A: {{}} }} }}");
        look(&document, |resolved, problems| {
            assert_eq!(problems, [""; 0], "{schema}");
            match resolved.links[resolved.named(0, "S").unwrap()] {
                Link::Inner(inner) => {
                    resolved.schemas[inner].at.to_string().replace("#/components/schemas/S", "#")
                }
                other => format!("{other:?}"),
            }
        })
    };
    for (schema, expected) in [
        ("{ allOf: [{ type: string }] }", "#/allOf/0"),
        ("{ allOf: [{ description: D }, { type: string }] }", "#/allOf/1"),
        ("{ oneOf: [{ type: 'null' }, { type: string }] }", "#/oneOf/1"),
        ("{ anyOf: [{ type: string }], nullable: true }", "#/anyOf/0"),
        ("{ anyOf: [{ type: string }, { type: integer }] }", "Own"),
        ("{ allOf: [{ type: object }], required: [a] }", "Own"),
        ("{ allOf: [{ type: string }], oneOf: [{ type: string }] }", "Own"),
        (
            "{ allOf: [{ if: { properties: { a: { const: b } } }, then: { required: [c] } }] }",
            "Own",
        ),
        (
            "{ oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: k } }",
            "Own",
        ),
    ] {
        assert_eq!(link(schema), expected, "{schema}");
    }
}

/// An entry of a mapping is a name if there is a schema of it, and a reference else.
#[test]
fn entries_of_a_mapping() {
    let schemas = "
paths: {}
components:
  schemas:
    S:
      oneOf: [{ $ref: '#/components/schemas/A' }]
      discriminator: { propertyName: k, mapping: { a: A, b: '#/components/schemas/A', c: C } }
    A: {}
";
    look(schemas, |resolved, problems| {
        assert_eq!(problems, [""; 0]);
        let union = &resolved.schemas[resolved.named(0, "S").unwrap()];
        let mapping = &union.composition().discriminator.as_ref().unwrap().mapping;
        let names: Vec<Option<&str>> = mapping
            .iter()
            .map(|entry| resolved.mapped(entry).and_then(|target| resolved.name(target)))
            .collect();
        assert_eq!(names, [Some("A"), Some("A"), None]);
    });
}

#[test]
fn envelopes_of_tags() {
    let envelope = |status: &str| {
        format!("{{ status: {status}, success: 1, message: m, code: c, requestId: r }}")
    };
    let operation =
        |tags: &str| format!("{{ tags: [{tags}], responses: {{ '204': {{ description: D }} }} }}");
    let document = format!(
        "
x-envelope: {}
tags: [{{ name: plain }}, {{ name: old, x-envelope: {} }}, {{ name: old, x-envelope: {} }}]
paths: {{ /a: {{ get: {}, put: {}, post: {} }} }}
",
        envelope("own"),
        envelope("first"),
        envelope("second"),
        operation(""),
        operation("plain, old"),
        operation("plain, unknown"),
    );
    look(&document, |resolved, _| {
        let operations = resolved.document.operations();
        let found: Vec<String> = operations
            .filter_map(|(_, operation)| resolved.envelope(operation))
            .map(|envelope| envelope.status.concat())
            .collect();
        assert_eq!(found, ["own", "first", "own"]);
    });
}
