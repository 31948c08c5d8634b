//! Documents, and the rules that they break.

mod documents;
mod examples;
mod schemas;

use super::{check, check_unused};
use crate::diagnostic::{Diagnostics, Place};
use crate::load::{load, read_files};
use crate::resolve::{Resolved, resolve};
use crate::shape::{Shapes, shape};
use crate::source::Sources;

/// The problems of a document, which begins behind `info`: code and place.
fn problems(document: &str) -> Vec<String> {
    run(document, check)
}

/// The schemas of a document that nothing uses.
fn unused(document: &str) -> Vec<String> {
    run(document, check_unused)
}

fn run(
    document: &str,
    rules: impl for<'d> FnOnce(&Resolved<'d>, &Shapes<'d>, &mut Diagnostics),
) -> Vec<String> {
    let text = format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\n{document}\n");
    let mut sources = Sources::new("d.yaml", text.as_bytes());
    let mut diagnostics = Diagnostics::default();
    let files = read_files(&mut sources, &mut |_| Err("no files".into()), &mut diagnostics);
    let document = load(&files, &mut diagnostics).unwrap().unwrap();
    let resolved = resolve(&document, &sources, &mut diagnostics);
    rules(&resolved, &shape(&resolved), &mut diagnostics);
    let shown = diagnostics.into_vec().into_iter().map(|found| match found.at {
        Place::Value(at) | Place::Key(at) | Place::SecondKey(at) => format!("{} {at}", found.code),
        _ => found.code.to_owned(),
    });
    shown.collect()
}

/// The problems of the schema `S` among these, which stand one a line.
fn problems_of(schemas: &str) -> Vec<String> {
    let lines: Vec<String> =
        schemas.trim_matches('\n').lines().map(|line| format!("    {line}\n")).collect();
    let found = problems(&format!("paths: {{}}\ncomponents:\n  schemas:\n{}", lines.concat()));
    found.into_iter().map(|problem| problem.replace("#/components/schemas/S", "#")).collect()
}
