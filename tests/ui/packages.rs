//! Packages that the real cargo checks.

use std::fs;
use std::path::Path;

use mfa_tests::{Scratch, cargo, workspace};

/// A package with this code. What it builds, it builds beside the other tests' packages.
pub(crate) fn package(name: &str, code: &str) -> Scratch {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), name);
    let path = |package: &str| workspace().join(package).display().to_string();
    let (client, macros) = (path("mfa-runtime"), path("mfa-macros"));
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nmfa-runtime = {{ path = {client:?}, default-features = false }}\n\
         mfa-macros = {{ path = {macros:?} }}\n"
    );
    scratch.write("Cargo.toml", &manifest);
    scratch.write("src/lib.rs", code);
    // The versions that are on this machine.
    fs::copy(workspace().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
    scratch
}

/// What cargo and the compiler say, and whether they are content.
pub(crate) fn check(scratch: &Scratch) -> (bool, String) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits-target");
    let mut cargo = cargo(scratch.path());
    let output = cargo.arg("check").arg("--target-dir").arg(target).output().unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}
