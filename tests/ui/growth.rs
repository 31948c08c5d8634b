//! A document grows in ways that are harmless on the wire, and programs that use the client stay right.

use std::fmt::Write;

use crate::packages::{check, package};

/// The document of a zoo, and a program that uses all of it.
const DOCUMENT: &str = include_str!("documents/zoo/api.yaml");
const PROGRAM: &str = include_str!("documents/zoo/lib.rs");

/// One change of the document: which texts come before the first of which others, or in their place.
type Change = &'static [Edit];

enum Edit {
    /// Lines that come before the line that begins like this.
    Before(&'static str, &'static str),
    /// A text in the place of another one.
    Instead(&'static str, &'static str),
}

use Edit::{Before, Instead};

const CHANGES: [Change; 15] = [
    // Values come, at any place of the list, and may be called like the rest.
    &[Instead("[small, large]", "[large, unknown, small]")],
    &[Instead("[small, large]", "[unknown_value, small, large, unknown]")],
    &[Instead("[CARD, CASH]", "[OTHER, CASH, CARD]")],
    // So may what tells objects apart, by its value or by its type.
    &[Instead("{ cat:", "{ unknown: '#/components/schemas/Dog', cat:")],
    &[
        Instead("oneOf: [", "oneOf: [{ $ref: '#/components/schemas/Unknown' }, "),
        Before(
            "    Cat:",
            "    Unknown: { required: [kind], properties: { kind: { type: string } } }",
        ),
    ],
    // A condition comes for a value that is called like the way for all others.
    &[
        Instead("[CARD, CASH]", "[CARD, CASH, OTHER]"),
        Before(
            "        - { if",
            "        - { if: { properties: { kind: { const: OTHER } } }, then: { required: [number] } }",
        ),
    ],
    // A property comes that is called like a setter, and one that has such a setter.
    &[Before("        tag:", "        maybe_tag: { type: string }")],
    &[Before("        maybe_fed:", "        fed: { type: boolean }")],
    // Schemas come that are called like types that no schema has, and like the builder of a case.
    &[Before("    Cage:", "    AnimalCover: { type: integer }")],
    &[Before("    Cage:", "    PaymentCard: { properties: { a: { type: string } } }")],
    // A schema and operations come that share what is written out elsewhere, before all others.
    &[Before(
        "    Animal:",
        "    Aviary: { properties: { gate: { $ref: '#/components/schemas/Animal/properties/door' } } }",
    )],
    &[Before("  /animals:", ADD_BIRD)],
    &[Before("    get:", ADD_ANIMALS)],
    // One path has servers of its own, or one operation.
    &[Before("    parameters:", "    servers: [{ url: 'https://animals.example.com' }]")],
    &[Before("      operationId: add", "      servers: [{ url: 'https://animals.example.com' }]")],
];

const ADD_BIRD: &str = "  /birds:
    put:
      operationId: addBird
      parameters: [{ $ref: '#/components/parameters/Sort' }]
      requestBody: { $ref: '#/components/requestBodies/Wish' }
      responses: { '200': { $ref: '#/components/responses/Some' } }";

const ADD_ANIMALS: &str = "    put:
      operationId: addAnimals
      responses: { '200': { $ref: '#/components/responses/Some' } }";

/// The document after a change, in which every text is looked for.
fn changed(change: Change) -> String {
    let mut document = DOCUMENT.to_owned();
    for edit in change {
        let (from, to) = match edit {
            Before(line, new) => (format!("\n{line}"), format!("\n{new}\n{line}")),
            Instead(old, new) => ((*old).to_owned(), (*new).to_owned()),
        };
        assert!(document.contains(&from), "{from}");
        document = document.replacen(&from, &to, 1);
    }
    document
}

/// One program, whose modules are the same against one document each.
#[test]
fn what_is_harmless_on_the_wire_is_harmless_in_rust() {
    // Users are in another crate, where they must have such an arm.
    let mut program = String::from("#![allow(dead_code, unreachable_patterns)]\n");
    let mut module = |name: &str| {
        let client = format!("mfa_macros::client!(\"spec/{name}.yaml\", warnings = false);\n");
        writeln!(program, "mod {name} {{\n{client}{PROGRAM}\n}}").unwrap();
    };
    module("before");
    for number in 0..CHANGES.len() {
        module(&format!("change_{number}"));
    }
    let scratch = package("growth", &program);
    scratch.write("spec/before.yaml", DOCUMENT);
    for (number, change) in CHANGES.iter().enumerate() {
        scratch.write(&format!("spec/change_{number}.yaml"), &changed(change));
    }
    let (fine, said) = check(&scratch);
    assert!(fine, "{said}");
}
