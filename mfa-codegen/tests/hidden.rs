//! What is no document is not shown: a reference, or a symbolic link in the document's place, may lead to
//! a file of secrets, and problems end up in the logs of builds.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use mfa_codegen::{Document, FileProblem, Generated, generate, generate_with_files};
use proc_macro2::Span;

/// Stands for a secret; every line of every file below has it.
const SECRET: &str = "Kq7xZ9wV";

/// Files that are no documents, by what they are.
const FILES: [(&str, &str); 15] = [
    ("environ", "PATH=/bin/Kq7xZ9wV\0TOKEN=Kq7xZ9wV\0HOME=/home/Kq7xZ9wV\0"),
    ("env", "TOKEN=Kq7xZ9wV\n# Kq7xZ9wV\nURL=https://user:Kq7xZ9wV@example.com/?a: b\n"),
    ("quoted env", "export TOKEN='Kq7xZ9wV\nKEY=\"Kq7xZ9wV\n"),
    ("pem", "-----BEGIN PRIVATE KEY-----Kq7xZ9wV\nKq7xZ9wV==\n-----END PRIVATE KEY-----Kq7xZ9wV\n"),
    ("toml", "[registry.Kq7xZ9wV]\ntoken = \"Kq7xZ9wV\"\n"),
    ("toml of tables", "token = \"Kq7xZ9wV\"\n[Kq7xZ9wV]\na = { b = \"Kq7xZ9wV: {\" }\n"),
    ("netrc", "machine example.com login Kq7xZ9wV password Kq7xZ9wV\n"),
    ("passwd", "root:x:0:0:Kq7xZ9wV:/root:/bin/sh\nKq7xZ9wV:x:1:1::/:/bin/sh\n"),
    ("comment", "# Kq7xZ9wV\n"),
    ("list", "- Kq7xZ9wV\n- &Kq7xZ9wV a\n- *Kq7xZ9wV\n"),
    ("tag", "!Kq7xZ9wV {}\n"),
    ("tag below a key", "Kq7xZ9wV: !Kq7xZ9wV {}\n"),
    ("key that is a list", "Kq7xZ9wV: { [Kq7xZ9wV]: Kq7xZ9wV }\n"),
    ("unknown anchor", "Kq7xZ9wV: *Kq7xZ9wV\n"),
    ("cut off", "Kq7xZ9wV: [Kq7xZ9wV,\nother: 'Kq7xZ9wV\n"),
];

/// A document with a reference into another file.
const REFERRING: &str = "
openapi: 3.1.0
info: { title: Case, version: '1' }
paths:
  /a: { get: { operationId: a, responses: { '200': { $ref: 'part#/components/responses/A' } } } }
components: { schemas: { B: { $ref: 'part#/components/schemas/B' } } }
";

/// All that a compiler or an editor shows.
fn shown(generated: &Generated) -> String {
    let problems = generated.problems.iter();
    let shown = problems.map(|problem| {
        let help = problem.help().unwrap_or_default();
        format!("{}\n{}\n{help}\n{}\n", problem.text(), problem.message(), problem.file())
    });
    shown.collect()
}

fn with_part(part: &[u8]) -> Generated {
    let mut read = |path: &str| match path {
        "part" => Ok(part.to_vec()),
        _ => Err(FileProblem::from("there is no such file")),
    };
    generate_with_files(&Document::new("api.yaml", REFERRING), Span::call_site(), &mut read)
}

fn assert_hidden(what: &str, generated: &Generated) {
    let shown = shown(generated);
    assert!(generated.tokens.is_none() && !generated.problems.is_empty(), "{what}");
    assert!(!shown.contains(SECRET), "{what}: {shown}");
    // A place, and no line below it.
    assert!(
        shown.contains(":1") || shown.contains(":2") || shown.contains(":3"),
        "{what}: {shown}"
    );
}

#[test]
fn no_line_of_a_referenced_file_that_is_no_document_is_shown() {
    for (what, text) in FILES {
        let generated = with_part(text.as_bytes());
        assert_hidden(what, &generated);
        assert_eq!(generated.problems.len(), 1, "{what}: {}", shown(&generated));
        assert_eq!(generated.problems[0].file(), "part", "{what}");
    }
}

#[test]
fn no_line_of_something_else_in_the_documents_place_is_shown() {
    let mapping = ("mapping", "token: Kq7xZ9wV\npaths: Kq7xZ9wV\n");
    for (what, text) in FILES.into_iter().chain([mapping]) {
        assert_hidden(what, &generate(&Document::new("api.yaml", text), Span::call_site()));
    }
}

#[test]
fn bytes_that_are_no_text_are_not_shown() {
    let mut key = vec![0x30, 0x82, 0x04, 0xa4];
    key.extend(SECRET.bytes());
    assert_hidden("a part", &with_part(&key));
    assert_hidden("a document", &generate(&Document::new("api.yaml", &key), Span::call_site()));
}

#[test]
fn documents_are_shown() {
    let broken = REFERRING.replace("title: Case", "title: 'Case");
    let generated = generate(&Document::new("api.yaml", &broken), Span::call_site());
    assert_eq!(generated.problems[0].code(), "MFA0001");
    assert!(shown(&generated).contains("3 | info: { title: 'Case"), "{}", shown(&generated));

    let json = "{\"info\": {}, \"openapi\" : \"3.1.0\",\n\"paths\": ]}";
    let generated = generate(&Document::new("api.json", json), Span::call_site());
    assert!(shown(&generated).contains("2 | \"paths\": ]}"), "{}", shown(&generated));

    let part =
        "components: { responses: { A: { description: [] } }, schemas: { B: { type: text } } }";
    let generated = with_part(part.as_bytes());
    assert!(shown(&generated).contains(&format!("1 | {part}")), "{}", shown(&generated));
}
