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
mod cost;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use mfa_codegen::{Document, Problem, generate_with_files};
use proc_macro2::Span;

use alone::alone;

/// Longer than any of these takes, even without optimization on a busy machine.
const LIMIT: Duration = Duration::from_mins(4);
/// As many as no person has: levels, links, mistakes.
const MANY: usize = 100_000;
const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/// What came of a document.
struct Outcome {
    /// The codes that are shown, in order.
    codes: Vec<&'static str>,
    /// How many problems there are in all.
    problems: usize,
    /// Whether there is a client.
    client: bool,
}

impl Outcome {
    /// All problems are of one code, and there are so many: one at least.
    fn assert_all(&self, code: &str, problems: usize) {
        assert!(0 < problems, "nothing would be looked at");
        assert!(self.codes.iter().all(|found| *found == code), "{:?}", self.codes);
        assert_eq!(self.problems, problems);
    }
}

fn outcome(text: impl Into<String>) -> Outcome {
    outcome_of_files(text, &[])
}

fn outcome_of_files(text: impl Into<String>, files: &[(&str, &str)]) -> Outcome {
    let text = text.into();
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut read = |path: &str| files.get(path).cloned().ok_or("no such file".into());
        let document = Document::new("robust.yaml", &text);
        let generated = generate_with_files(&document, Span::call_site(), &mut read);
        for problem in &generated.problems {
            let length = problem.text().len();
            assert!(length < 8_000, "{} takes {length} bytes to show", problem.code());
            assert_eq!(problem.text().matches("--> ").count() - 1, notes(problem), "{problem:?}");
        }
        let outcome = Outcome {
            codes: generated.problems.iter().map(Problem::code).collect(),
            problems: generated.problems.len() + generated.more,
            client: generated.tokens.is_some(),
        };
        // If nobody waits any more, the test has failed.
        _ = sender.send(outcome);
    });
    receiver.recv_timeout(LIMIT).expect("it ends, in time")
}

/// How many further places a problem has.
fn notes(problem: &Problem) -> usize {
    match problem.code() {
        // Examples here are shared ones.
        "MFA0003" | "MFA0203" | "MFA0301" | "MFA0407" | "MFA0425" | "MFA0701" | "MFA0806" => 1,
        _ => 0,
    }
}

/// A document with these schemas, and an operation that uses the one called `A`.
fn with_schemas(schemas: &str) -> String {
    format!(
        "{HEAD}paths:\n  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: OK, \
         content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} \
         }} }}\ncomponents:\n  schemas:\n{schemas}"
    )
}

/// A line for each number.
fn lines(numbers: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    numbers.fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).unwrap();
        text
    })
}

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
fn schemas_in_circles() {
    alone("schemas_in_circles", 40, || {
        let to = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
        let circle = |first: &str, second: &str| {
            outcome(with_schemas(&format!("    A: {first}\n    B: {second}\n"))).codes
        };
        let unused = ["MFA0410"];
        assert_eq!(circle(&to("A"), "{ type: string }")[0], "MFA0104");
        assert_eq!(circle(&to("B"), &to("A"))[0], "MFA0104");
        for wrap in ["{ type: array, items: % }", "{ type: object, additionalProperties: % }"] {
            assert_eq!(circle(&wrap.replace('%', &to("A")), "{ type: string }")[0], "MFA0104");
            assert_eq!(circle(&wrap.replace('%', &to("B")), &to("A"))[0], "MFA0104");
        }
        // These have values, and Rust has types for them.
        let property = "{ type: object, properties: { a: % } }";
        assert_eq!(circle(&property.replace('%', &to("A")), "{ type: string }"), unused);
        assert_eq!(circle(&property.replace('%', &to("B")), &to("A")), [""; 0]);
        let list = "{ type: array, items: % }";
        assert_eq!(circle(&property.replace('%', &to("B")), &list.replace('%', &to("A"))), [""; 0]);
        let map = "{ type: object, additionalProperties: % }";
        assert_eq!(circle(&property.replace('%', &to("B")), &map.replace('%', &to("A"))), [""; 0]);
    });
}

#[test]
fn other_components_in_circles() {
    alone("other_components_in_circles", 40, || {
        for (section, operation) in [
            ("parameters", "parameters: [@], responses: { '204': { description: OK } }"),
            ("requestBodies", "requestBody: @, responses: { '204': { description: OK } }"),
            ("responses", "responses: { '200': @ }"),
        ] {
            let to = |name: &str| format!("{{ $ref: '#/components/{section}/{name}' }}");
            let operation = operation.replace('@', &to("A"));
            let (a, b) = (to("B"), to("A"));
            let found = outcome(format!(
                "{HEAD}paths: {{ /a: {{ post: {{ operationId: a, {operation} }} }} }}\ncomponents: {{ \
             {section}: {{ A: {a}, B: {b} }} }}\n"
            ));
            found.assert_all("MFA0104", 3);
        }
    });
}

#[test]
fn files_in_circles() {
    alone("files_in_circles", 60, || {
        let part =
            |target: &str| format!("components: {{ schemas: {{ A: {{ $ref: '{target}' }} }} }}");
        let document = with_schemas("    A: { $ref: 'parts/b.yaml#/components/schemas/A' }\n");
        let around = |target: &str, other: &str| {
            let files = [("parts/b.yaml", part(target)), ("c.yaml", part(other))];
            let files = files.each_ref().map(|(path, text)| (*path, text.as_str()));
            outcome_of_files(document.as_str(), &files)
        };
        let pointer = "#/components/schemas/A";
        // Back to the document, to itself, through a third, and by another way of writing the path.
        for (target, other) in [
            (format!("../robust.yaml{pointer}"), String::new()),
            (pointer.to_owned(), String::new()),
            (format!("b.yaml{pointer}"), String::new()),
            (format!("../c.yaml{pointer}"), format!("parts/b.yaml{pointer}")),
            (format!("../c.yaml{pointer}"), format!("./parts/../robust.yaml{pointer}")),
            (format!("../parts/../parts/./b.yaml{pointer}"), String::new()),
        ] {
            let codes = around(&target, &other).codes;
            // Those of the same name in two files would become one type, which is another problem.
            assert!(codes.iter().all(|code| ["MFA0104", "MFA0701"].contains(code)), "{codes:?}");
            assert!(codes.contains(&"MFA0104"), "{codes:?}");
        }
        // Each file refers to the next one.
        let mut read = 0;
        let document = with_schemas("    A: { $ref: 'f0.yaml#/components/schemas/A' }\n");
        let mut next = |_: &str| {
            read += 1;
            Ok(part(&format!("f{read}.yaml{pointer}")).into_bytes())
        };
        let document = Document::new("robust.yaml", &document);
        let generated = generate_with_files(&document, Span::call_site(), &mut next);
        assert!(generated.tokens.is_none());
        assert_eq!(read, 999, "so many files are read at the most");
    });
}

#[test]
fn long_chains() {
    alone("long_chains", 200, || {
        let chain = |links: usize, link: &dyn Fn(String) -> String| {
            let schemas = lines(0..links, |n| {
                let name = if n == 0 { "A".to_owned() } else { format!("S{n}") };
                format!(
                    "    {name}: {}",
                    link(format!("{{ $ref: '#/components/schemas/S{}' }}", n + 1))
                )
            });
            outcome(with_schemas(&format!("{schemas}    S{links}: {{ type: string }}\n")))
        };
        let references = chain(MANY / 10, &|next| next);
        assert_eq!(references.codes[0], "MFA0108");
        let lists = chain(MANY / 10, &|next| format!("{{ type: array, items: {next} }}"));
        // Every reference but the first 64 is the 65th on the way from some list.
        lists.assert_all("MFA0104", MANY / 10 - 64);
        assert!(!lists.client);
        // A chain of structs is no mistake, only long.
        let object = |next| format!("{{ type: object, properties: {{ a: {next} }} }}");
        assert!(chain(MANY / 100, &object).client);
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
