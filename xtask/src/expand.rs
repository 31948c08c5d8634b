//! `cargo xtask expand`: the code that is generated for a document.

use std::path::Path;

use mfa_codegen::{Document, generate_with_files};
use proc_macro2::Span;

use crate::input::Input;

pub(crate) fn run(path: &Path) -> Result<(), String> {
    let input = Input::read(path, None)?;
    let Input { name, text, .. } = &input;
    let document = Document::new(name, text);
    let generated =
        generate_with_files(&document, Span::call_site(), &mut |path| input.read_beside(path));
    let tokens = generated
        .tokens
        .ok_or_else(|| format!("{name} has problems: see `cargo xtask check {name}`"))?;
    let file = syn::parse2(tokens).map_err(|error| format!("the generated code: {error}"))?;
    println!("{}", prettyplease::unparse(&file));
    Ok(())
}
