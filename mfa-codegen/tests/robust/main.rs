//! Documents made to harm: no nesting, size, circle or number of mistakes may cost more than its
//! share of time, memory or stack.
//!
//! Each runs in a thread with the small stack that threads have, and in a process of its own. What
//! may not happen takes minutes or gigabytes if it happens at all, so the limits here are wide, and
//! nothing is measured finely.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod alone;
mod circles;
mod cost;
mod outcome;

use std::fmt::Write;

use alone::alone;
use outcome::{HEAD, MANY, lines, outcome, with_schemas};

#[test]
fn nesting() {
    alone("nesting", 300, || {
        for opening in ["[", "{a: ", "[{a: ", "- "] {
            let text = opening.repeat(MANY);
            outcome(text.as_str()).assert_all("MFA0011", 1);
            outcome(format!("{HEAD}paths:\n  {text}")).assert_all("MFA0011", 1);
        }
        // Keys that are mappings are not even looked into.
        for opening in ["? ", "- ? "] {
            outcome(opening.repeat(MANY)).assert_all("MFA0012", 1);
        }
        outcome("[".repeat(MANY) + &"]".repeat(MANY)).assert_all("MFA0011", 1);
        let indented = lines(0..3_000, |level| format!("{}a:", " ".repeat(level)));
        outcome(indented).assert_all("MFA0011", 1);
        // What is nested as deep as may be is read, and passes through every stage.
        let level = "{ type: object, properties: { a: ";
        let deep = format!("    A: {}{{ type: string }}{}\n", level.repeat(60), " } }".repeat(60));
        assert!(outcome(with_schemas(&deep)).client);
    });
}

#[test]
fn aliases() {
    alone("aliases", 400, || {
        let levels = |item: &dyn Fn(usize) -> String| {
            format!("{HEAD}x-0: &a0 {{ k: [x, x, x, x, x] }}\n") + &lines(1..30, |n| item(n - 1))
        };
        let ten = |text: String| [text.as_str(); 10].join(", ");
        let sequences = |n: usize| format!("x-{}: &a{} [{}]", n + 1, n + 1, ten(format!("*a{n}")));
        outcome(levels(&sequences)).assert_all("MFA0011", 1);
        let merges = |n: usize| {
            format!("x-{}: &a{} {{ k{n}: *a{n}, <<: [{}] }}", n + 1, n + 1, ten(format!("*a{n}")))
        };
        outcome(levels(&merges)).assert_all("MFA0011", 1);
        // Few values, but each as long as the document.
        let long =
            format!("{HEAD}x-0: &a0 {}\nx-1: [{}]\n", "x".repeat(1 << 20), ten(ten("*a0".into())));
        outcome(format!("{long}x-2: [{}]\n", ["*a0"; 1_000].join(", "))).assert_all("MFA0011", 1);
        // An alias inside of what it names.
        assert_eq!(outcome(format!("{HEAD}x-0: &a0 [*a0]\n")).codes, ["MFA0011"]);
    });
}

#[test]
fn long_scalars() {
    alone("long_scalars", 600, || {
        let long = "x".repeat(10 << 20);
        let good = [
            "    A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }"
                .to_owned(),
            format!("    B: {{ type: string, description: {long}, enum: ['{long}'] }}"),
        ];
        assert!(outcome(with_schemas(&good.join("\n"))).client);
        // As long in all.
        let long = "x".repeat(2 << 20);
        let pointer = "#/components/schemas/";
        let bad = [
            format!("    A: {{ type: {long} }}"),
            format!("    B: {{ $ref: '{pointer}{long}' }}"),
            format!("    C: {{ $ref: \"{long}\" }}"),
            format!("    D: {{ type: object, required: [{long}] }}"),
            format!("    E: {{ type: string, x-rust-name: {long} }}"),
        ];
        let codes = ["MFA0401", "MFA0101", "MFA0106", "MFA0403", "MFA0801"];
        assert_eq!(outcome(with_schemas(&bad.join("\n"))).codes, codes);
        // A key of such length must be written in YAML's long form, and is too long all the same.
        assert_eq!(outcome(format!("{HEAD}? {long}\n: 1")).codes, ["MFA0011"]);
        assert_eq!(outcome(format!("{HEAD}{long}: 1")).codes, ["MFA0001"]);
        assert_eq!(outcome(long.as_str()).codes, ["MFA0012"]);
        // All on one line, as programs write JSON.
        let mut json = format!("{{\"openapi\":\"3.1.0\",\"x-long\":\"{long}\",\"info\":1,");
        json.push_str("\"paths\":{\"/a\":{\"get\":2}}}");
        assert_eq!(outcome(json).codes, ["MFA0004", "MFA0004"]);
    });
}

#[test]
fn many_mistakes() {
    alone("many_mistakes", 300, || {
        let schema = |schema: String| outcome(with_schemas(&format!("    A: {schema}\n")));
        let unknown = schema(format!("\n{}", lines(0..MANY, |n| format!("      k{n}: 1"))));
        unknown.assert_all("MFA0006", MANY);
        let many = MANY / 10;
        let twice = schema(format!("\n{}", lines(0..many, |n| format!("      x-{}: 1", n / 2))));
        twice.assert_all("MFA0003", many / 2);
        let property = |n| format!("        p{n}: {{ $ref: '#/components/schemas/B{n}' }}");
        let unresolved = schema(format!("\n      properties:\n{}", lines(0..many, property)));
        unresolved.assert_all("MFA0101", many);
        let list =
            |name: &str| (0..many).map(|n| format!("{name}{n}")).collect::<Vec<_>>().join(", ");
        let properties = lines(0..many, |n| format!("        p{n}: {{ type: string }}"));
        let required =
            format!("\n      required: [{}]\n      properties:\n{properties}", list("q"));
        schema(required).assert_all("MFA0403", many);
        let values = format!("{{ type: string, enum: [{}, {}] }}", list("v"), list("v"));
        schema(values).assert_all("MFA0407", many);
    });
}

#[test]
fn many_operations_with_mistakes() {
    alone("many_operations_with_mistakes", 200, || {
        let many = MANY / 50;
        let paths = lines(0..many, |n| {
            format!(
                "  /a{n}/{{b}}: {{ get: {{ operationId: a, tags: [t{n}], security: [{{ s{n}: [] }}], \
             parameters: [{{ name: c, in: path, required: true, schema: {{ type: string }} }}], \
             responses: {{ '204': {{ description: Done }} }} }} }}"
            )
        });
        let tags = lines(0..many, |n| format!("  - {{ name: u{n}, x-client: C{n} }}"));
        let found = outcome(format!("{HEAD}tags:\n{tags}paths:\n{paths}"));
        // Each has an id that is taken, an unknown tag and scheme, and a parameter of another name.
        assert_eq!(found.problems, many * 5 - 1);
        assert_eq!(found.codes[..3], ["MFA0204", "MFA0206", "MFA0601"]);
    });
}

/// A builder costs the square of its required fields, and cases the product with their fields.
#[test]
fn wide_builders() {
    alone("wide_builders", 600, || {
        let names: Vec<String> = (0..5_000).map(|n| format!("p{n}")).collect();
        let properties = names.join(": {}, ");
        let wide = format!(
            "paths: {{}}\ncomponents:\n  schemas:\n    Wide: {{ properties: {{ {properties}: {{}}"
        );

        let required = format!("{HEAD}{wide} }}, required: [{}] }}", names.join(", "));
        outcome(required).assert_all("MFA0429", 1);

        let mut conditions = String::new();
        for name in &names {
            let when = format!("{{ properties: {{ k: {{ const: {name} }} }} }}");
            _ = write!(conditions, "{{ if: {when}, then: {{ required: [{name}] }} }}, ");
        }
        let kinds = format!("k: {{ enum: [{}] }}", names.join(", "));
        let cases = format!("{HEAD}{wide}, {kinds} }}, allOf: [{conditions}] }}");
        outcome(cases).assert_all("MFA0429", 1);
    });
}

/// Values are looked at as often as something refers to them, but not without end.
#[test]
fn examples_of_many() {
    alone("examples_of_many", 200, || {
        let names: Vec<String> = (0..300).map(|n| format!("p{n}")).collect();
        let (wide, required) = (names.join(": {}, "), names.join(", "));
        let list = "{ type: array, items: { $ref: '#/components/schemas/U' } }";
        let content = format!(
            "content: {{ application/json: {{ schema: {list}, examples: {{ e: {{ $ref: \
             '#/components/examples/E0' }} }} }} }}"
        );
        let paths = lines(0..500, |n| {
            format!(
                "  /a{n}: {{ get: {{ operationId: a{n}, responses: {{ '200': {{ description: OK, \
                 {content} }} }} }} }}"
            )
        });
        // Through as many references as may be, to as many values, each of which is as deep.
        let chain =
            lines(0..30, |n| format!("    E{n}: {{ $ref: '#/components/examples/E{}' }}", n + 1));
        let deep = "{ k: A, next: ".repeat(20) + "{ k: B }" + &" }".repeat(20);
        let values = vec![deep.as_str(); 1_000].join(", ");
        let union = "U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: \
                     '#/components/schemas/B' }], discriminator: { propertyName: k } }";
        let schemas = format!(
            "    {union}\n    B: {{ properties: {{ k: {{ type: string }}, next: {{ $ref: \
             '#/components/schemas/U' }} }} }}\n    A: {{ allOf: [{{ $ref: \
             '#/components/schemas/B' }}, {{ properties: {{ {wide}: {{}} }}, required: \
             [{required}] }}] }}\n"
        );
        let found = outcome(format!(
            "{HEAD}paths:\n{paths}components:\n  schemas:\n{schemas}  \
             examples:\n{chain}    E30: {{ value: [{values}] }}\n"
        ));
        assert!(found.codes.iter().all(|code| *code == "MFA0425"), "{:?}", found.codes);
        // Far fewer than the twenty thousand that are there.
        assert!((1..20_000).contains(&found.problems), "{}", found.problems);
    });
}
