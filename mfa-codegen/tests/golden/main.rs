//! Golden files: a document beside what is made of it, so that a review shows what a change does.
//!
//! `UPDATE_EXPECT=1 cargo test -p mfa-codegen` rewrites them.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod compare;
mod items;
mod order;
mod signature;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use mfa_codegen::{
    Checked, Document, FileProblem, Generated, Problem, Severity, check_with_files, generate,
    generate_with_files,
};
use proc_macro2::Span;

use compare::assert_golden;
use items::public_items;

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder)
}

/// The documents of a folder, sorted; a folder that has lost its cases is a failure.
fn documents(folder: &str, at_least: usize) -> Vec<PathBuf> {
    let entries = fs::read_dir(data(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut documents: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ext| ext == "yaml")).collect();
    documents.sort();
    assert!(at_least <= documents.len(), "only {} cases in {folder}", documents.len());
    documents
}

fn expand(name: &str, text: &str) -> String {
    prettyplease::unparse(&file_of(name, generate_beside(name, text.as_bytes(), "ok")))
}

fn file_of(name: &str, generated: Generated) -> syn::File {
    let problems = texts(&generated);
    let tokens = generated.tokens.unwrap_or_else(|| panic!("{name}: {problems}"));
    syn::parse2(tokens).unwrap()
}

/// Generates with the files that lie in the folder.
fn generate_beside(name: &str, text: &[u8], folder: &str) -> Generated {
    let mut read = |path: &str| match fs::read(data(folder).join(path)) {
        _ if path.starts_with("..") => Err(FileProblem::Outside),
        read => read.map_err(|error| error.kind().to_string().into()),
    };
    let document = Document::new(name, text);
    let generated = generate_with_files(&document, Span::call_site(), &mut read);
    assert_checked(&check_with_files(&document, &mut read), &generated);
    generated
}

/// To check a document finds what to generate from it finds.
fn assert_checked(checked: &Checked, generated: &Generated) {
    assert_eq!((&checked.problems, checked.more), (&generated.problems, generated.more));
    assert_eq!(checked.worst == Some(Severity::Error), generated.tokens.is_none());
    assert_eq!(checked.worst.is_none(), generated.problems.is_empty());
}

/// The problems as they are shown, one under the other.
fn texts(generated: &Generated) -> String {
    let texts = generated.problems.iter().map(|problem| match problem.severity() {
        Severity::Error => format!("error: {}\n", problem.text()),
        Severity::Warning => format!("warning: {}\n", problem.text()),
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// Its whole code is too long to be read; `mfa-client` compiles it, and its tests run it.
#[test]
fn the_api_of_spec_mfa_yaml() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/mfa.yaml");
    let text = fs::read_to_string(path).unwrap();
    let generated = generate(&Document::new("spec/mfa.yaml", &text), Span::call_site());
    assert_eq!(texts(&generated), "");
    let items = public_items(file_of("spec/mfa.yaml", generated));
    assert_golden("mfa.api.txt", &expect_file!["../data/mfa.api.txt"], &items);
}

#[test]
fn documents_that_are_supported() {
    for path in documents("ok", 4) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let expanded = expand(&name, &fs::read_to_string(&path).unwrap());
        let golden = expect_file![path.with_extension("expected.rs")];
        assert_golden(&name, &golden, &expanded);
    }
}

#[test]
fn documents_that_have_problems() {
    for path in documents("err", 60) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read(&path).unwrap();
        let generated = generate_beside(&name, &text, "err");
        let code = name.split('_').next().unwrap();
        let problem = generated.problems.iter().find(|problem| problem.code() == code);
        let problem = problem.unwrap_or_else(|| panic!("{name}: no {code}"));
        let is_error = |problem: &Problem| problem.severity() == Severity::Error;
        assert_eq!(generated.tokens.is_none(), generated.problems.iter().any(is_error), "{name}");
        assert!(is_error(problem) || generated.tokens.is_some(), "{name}: a warning beside errors");
        let golden = expect_file![path.with_extension("expected.txt")];
        assert_golden(&name, &golden, &texts(&generated));
    }
}

/// `tests/ui/macro_input/fail_MFA0901_….rs`, as if it were called `MFA0901_….rs`.
fn macro_input_cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/macro_input");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let sources = entries.map(PathBuf::from).filter(|name| name.with_extension("rs") == *name);
    let cases: Vec<PathBuf> = sources
        .filter_map(|name| Some(PathBuf::from(name.to_str()?.strip_prefix("fail_")?)))
        .collect();
    assert!(4 <= cases.len(), "only {} cases of macro input", cases.len());
    cases
}

/// The constructors in `diagnostic/codes` are the list of all codes.
#[test]
fn every_code_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/codes");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let source: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut cases = documents("err", 60);
    // Those of the macro's own input need a macro.
    cases.extend(macro_input_cases());
    let codes = source.split('"').filter(|part| part.len() == 7 && part.starts_with("MFA"));
    assert!(50 <= codes.clone().count(), "the codes have moved");
    for code in codes {
        let is_case = |path: &PathBuf| {
            path.file_name().unwrap().to_string_lossy().starts_with(&format!("{code}_"))
        };
        assert!(cases.iter().any(is_case), "{code} has no case");
    }
}
