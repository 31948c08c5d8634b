//! Schemas and references that lead to each other.

use mfa_codegen::{Document, generate_with_files};
use proc_macro2::Span;

use crate::alone::alone;
use crate::outcome::{HEAD, MANY, lines, outcome, outcome_of_files, with_schemas};

#[test]
fn schemas_in_circles() {
    alone("circles::schemas_in_circles", 40, || {
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
    alone("circles::other_components_in_circles", 40, || {
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
    alone("circles::files_in_circles", 60, || {
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
            assert!(codes.contains(&"MFA0104"), "{codes:?}");
            assert!(codes.iter().all(|code| ["MFA0104", "MFA0701"].contains(code)), "{codes:?}");
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
    alone("circles::long_chains", 200, || {
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
