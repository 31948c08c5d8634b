//! Documents, and the models that are made of them.

mod all_of;
mod answers;
mod bodies;
mod cases;
mod clients;
mod docs;
mod enums;
mod envelopes;
mod extensions;
mod fields;
mod names;
mod parameters;
mod places;
mod recursion;
mod refused;
mod rules;
mod security;
mod shown;
mod types;
mod unions;

use super::lower;
use crate::diagnostic::Diagnostics;
use crate::load::{load, read_files};
use crate::resolve::resolve;
use crate::shape::shape;
use crate::source::Sources;
use shown::Shown;

/// The model of a document, which begins behind `info`, and what is wrong with it.
fn lowered(document: &str) -> Shown {
    let text = format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\n{document}\n");
    let mut sources = Sources::new("d.yaml", text.as_bytes());
    let mut diagnostics = Diagnostics::default();
    let files = read_files(&mut sources, &mut |_| Err("no files".into()), &mut diagnostics);
    let document = load(&files, &mut diagnostics).unwrap().unwrap();
    let resolved = resolve(&document, &sources, &mut diagnostics);
    let shapes = shape(&resolved);
    let model = lower(&resolved, &shapes, &mut diagnostics);
    Shown::of(&model, diagnostics)
}

/// The same, where nothing may be wrong.
fn sound(document: &str) -> Shown {
    let shown = lowered(document);
    assert_eq!(shown.problems, [""; 0], "{document}");
    shown
}

/// Components with these schemas, one a line, and no operation.
fn components(schemas: &str) -> String {
    let lines = schemas.trim_matches('\n').lines().map(|line| format!("    {line}\n"));
    format!("paths: {{}}\ncomponents:\n  schemas:\n{}", lines.collect::<Vec<_>>().concat())
}

/// The types of a document with these schemas, one a line: those of the document first.
fn types(schemas: &str) -> Vec<String> {
    sound(&components(schemas)).types
}

/// The problems of a document with these schemas.
fn problems_of(schemas: &str) -> Vec<String> {
    lowered(&components(schemas)).problems
}

/// A document with one operation, which has these keywords beside an empty answer.
fn operation(keywords: &str) -> String {
    format!(
        "paths: {{ /a: {{ post: {{ operationId: go, {keywords}, responses: {{ '204': {{ description: D }} }} }} }} }}"
    )
}
