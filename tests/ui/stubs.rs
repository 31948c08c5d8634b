//! What is emitted for a broken document, beside its errors, has no errors of its own.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use mfa_codegen::{Document, generate};
use mfa_tests::{Scratch, cargo, workspace};
use proc_macro2::Span;

/// Every case of the generator that has problems, as a module of one program.
fn program() -> (usize, String) {
    let folder = workspace().join("mfa-codegen/tests/data");
    let cases = fs::read_dir(folder.join("err")).unwrap().map(|entry| entry.unwrap().path());
    let (mut stubs, mut program) = (0, String::from("#![allow(dead_code)]\n"));
    for case in cases.chain([folder.join("planted.yaml")]) {
        if case.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read(&case).unwrap();
        let generated = generate(&Document::new("case.yaml", &text), Span::call_site());
        if let Some(stub) = generated.stub {
            let name = case.file_stem().unwrap().to_str().unwrap().to_lowercase();
            writeln!(program, "mod {name} {{ {stub} }}").unwrap();
            stubs += 1;
        }
    }
    (stubs, program)
}

#[test]
fn stubs_compile() {
    let (stubs, program) = program();
    assert!(50 <= stubs, "only {stubs} stubs");
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "stubs");
    let client = workspace().join("mfa-client").display().to_string();
    let manifest = format!(
        "[package]\nname = \"stubs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nmfa-client = {{ path = {client:?}, default-features = false }}\n"
    );
    scratch.write("Cargo.toml", &manifest);
    scratch.write("src/lib.rs", &program);
    // The versions that are on this machine.
    fs::copy(workspace().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits-target");
    let mut cargo = cargo(scratch.path());
    let output = cargo.arg("check").arg("--target-dir").arg(target).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
