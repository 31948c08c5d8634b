//! `cargo xtask check`: the problems of a document, as the macro would show them.

use std::path::Path;

use mfa_codegen::{Document, generate};
use proc_macro2::Span;

pub(crate) fn run(path: &Path) -> Result<(), String> {
    let text = crate::read(path)?;
    let name = path.display().to_string();
    let Err(problems) = generate(&Document::new(&name, &text), Span::call_site()) else {
        println!("{name}: no problems");
        return Ok(());
    };
    for problem in &problems {
        eprintln!("error: {}\n", problem.text());
    }
    Err(format!("{name} has {} problems", problems.len()))
}
